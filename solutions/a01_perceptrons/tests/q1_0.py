import contextlib

import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_property, check_pure, check_raises

OK_FORMAT = False
name = "q1_0"

CORNERS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])


def try_all(function, jobs):
    """Make every call once, so that the judge has all the answers and not only the first."""
    for job in jobs:
        with contextlib.suppress(Exception):
            function(*job)


@test_case(points=1)
def test_gates(mcculloch_pitts):
    """AND (weights 1 and 1, threshold 2) and OR (threshold 1) on all four inputs"""
    weights = np.array([1, 1])
    both, one = mcculloch_pitts(CORNERS, weights, 2), mcculloch_pitts(CORNERS, weights, 1)
    check_array("mcculloch_pitts(corners, [1, 1], 2)", both, [0, 0, 0, 1], dtype=int)
    check_array("mcculloch_pitts(corners, [1, 1], 1)", one, [0, 1, 1, 1], dtype=int)


@test_case(points=0.25)
def test_not(mcculloch_pitts):
    """NOT (weight -1, threshold 0), two rows of one input"""
    got = mcculloch_pitts(np.array([[0], [1]]), np.array([-1]), 0)
    check_array("mcculloch_pitts([[0], [1]], [-1], 0)", got, [1, 0], dtype=int)


@test_case(points=0.25)
def test_one_row(mcculloch_pitts):
    """A single row of three inputs gives an array with one decision"""
    w = np.array([2, 1, -1])
    got = [mcculloch_pitts(np.array(x), w, 1) for x in ([1, 0, 1], [0, 1, 1])]
    check_array("mcculloch_pitts([1, 0, 1], [2, 1, -1], 1)", got[0], [1], dtype=int)
    check_array("mcculloch_pitts([0, 1, 1], [2, 1, -1], 1)", got[1], [0], dtype=int)


@test_case(points=0.5, hidden=True)
def test_inhibition(mcculloch_pitts):
    """Inputs that speak against firing, next to some that speak for it"""
    x = np.array([[1, 1, 1, 1], [1, 1, 0, 0], [0, 0, 1, 0], [1, 0, 1, 1], [0, 0, 0, 0]])
    got = [mcculloch_pitts(x, np.array([3, 2, -4, 1]), t) for t in (3, 0, -1)]
    for value, expected in zip(got, [[0, 1, 0, 0, 0], [1, 1, 0, 1, 1], [1, 1, 0, 1, 1]],
                               strict=True):
        check_array("mcculloch_pitts(x, weights, threshold)", value, expected, dtype=int)


@test_case(points=0.5, hidden=True)
def test_reaches(mcculloch_pitts):
    """Sums equal to the threshold or next to it, halves, negative numbers, a table of one row"""
    jobs = [
        (np.eye(3), [1.5, -2.0, 0.25], 0.25, [1, 0, 1]),
        (np.eye(3), [-1.0, -3.0, -2.0], -2.0, [1, 0, 1]),
        (np.tri(3, 5), [2, 2, 3, 9, 9], 4, [0, 1, 1]),
        (np.tri(2)[::-1].copy(), [1.5, 0.25], 1.75, [1, 0]),
        (np.tri(3, 2, -1), [1, 1], 1.5, [0, 0, 1]),
        (np.ones((1, 2)), [1, 1 - 2.0**-20], 2, [0]),
        (np.array([[1, 0, 1]]), [1, 1, 1], 2, [1]),
    ]
    got = [mcculloch_pitts(x, np.array(w), threshold) for x, w, threshold, _ in jobs]
    for value, (_, _, _, expected) in zip(got, jobs, strict=True):
        check_array("mcculloch_pitts(x, weights, threshold)", value, expected, dtype=int)


@test_case(points=0.5, hidden=True)
def test_random(mcculloch_pitts, reference, rng):
    """Random rows, weights and thresholds, with fewer and with more rows than inputs"""
    jobs = []
    for k in range(24):
        N, D = (int(n) for n in rng.permutation([2, 3, 4, 5, 6, 7, 8])[:2])
        x = rng.integers(0, 2, size=(N, D)).astype(float if k % 3 == 0 else int)
        jobs.append((x, rng.integers(-5, 8, size=D) / (1 + k % 2), int(rng.integers(-3, 6))))
    got = call_each(mcculloch_pitts, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("mcculloch_pitts(x, weights, threshold)", value,
                    reference.mcculloch_pitts(*job), dtype=int)


@test_case(points=0.5, hidden=True)
def test_on_off(mcculloch_pitts):
    """Inputs that are neither on nor off raise, wherever in x they stand"""
    bad = [[[0, 1, 2], [1, 1, 0]], [[1, 0, 1], [1, -1, 1]], [[0.5, 1, 0], [1, 1, 1]],
           [[1, 1, 0], [0, 0.75, 1]], [1, 0.25, 0], [3, 1, 0], [[2, 0.5, -1], [3, 4, 0.25]]]
    jobs = [(np.array(x), np.array([2, 1, 1]), 3) for x in bad]
    try_all(mcculloch_pitts, jobs)
    for job in jobs:
        check_raises(ValueError, mcculloch_pitts, *job,
                     why="it must raise, because the unit knows the inputs 0 and 1 only")


@test_case(points=0.25, hidden=True)
def test_rows(mcculloch_pitts, rng):
    """A row gets the same decision whatever rows stand around it"""
    x, w = rng.integers(0, 2, size=(9, 4)), rng.integers(-3, 6, size=4)
    whole = check_array("mcculloch_pitts(x, weights, threshold)", mcculloch_pitts(x, w, 2),
                        (x @ w >= 2).astype(int), dtype=int)
    turned = mcculloch_pitts(x[::-1].copy(), w, 2)
    check_property("mcculloch_pitts(x, weights, threshold)",
                   np.array_equal(np.asarray(turned)[::-1], whole),
                   "the same rows in another order must get the same decisions", got=turned)


@test_case(points=0.25, hidden=True)
def test_pure(mcculloch_pitts, rng):
    """x and the weights stay as they were, and a second call gives the same"""
    check_pure(mcculloch_pitts, rng.integers(0, 2, size=(7, 3)).astype(float),
               np.array([2.0, -1.0, 3.0]), 2.0)
