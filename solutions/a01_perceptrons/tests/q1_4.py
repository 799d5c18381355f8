import contextlib

import numpy as np
from otter.test_files import test_case

from student_lib.checks import (
    call_each,
    check_array,
    check_dict,
    check_int,
    check_property,
    check_pure,
    check_raises,
)

OK_FORMAT = False
name = "q1_4"

CONCERT = np.array([[1, 1, 1], [1, 0, 1], [1, 0, 0], [1, 1, 0], [0, 1, 1], [0, 1, 0], [0, 0, 1]])
WANTED = np.array([1, 1, 0, 0, 0, 0, 0])
KEYS = ("totals", "predicted", "wrong_rows", "n_wrong")


def check_audit(label, got, totals, predicted, wrong_rows):
    """All four entries of an audit."""
    found = check_dict(label, got, KEYS)
    check_array(f'{label}["totals"]', found["totals"], totals)
    check_array(f'{label}["predicted"]', found["predicted"], predicted, dtype=int)
    check_array(f'{label}["wrong_rows"]', found["wrong_rows"],
                np.array(wrong_rows, dtype=np.int64), dtype=int)
    check_int(f'{label}["n_wrong"]', found["n_wrong"], len(wrong_rows))


def try_all(function, jobs):
    """Make every call once, so that the judge has all the answers and not only the first."""
    for job in jobs:
        with contextlib.suppress(Exception):
            function(*job)


@test_case(points=1)
def test_thirds(audit):
    """The concert table with the weights 33, 33, 33 and the threshold 60"""
    got = audit(CONCERT, WANTED, np.array([33, 33, 33]), 60)
    check_audit("audit(X, y, [33, 33, 33], 60)", got, [99.0, 66, 33, 66, 66, 33, 33],
                [1, 1, 0, 1, 1, 0, 0], [3, 4])


@test_case(points=0.5)
def test_example(audit):
    """Three rows, one of them decided wrongly"""
    X, y = np.array([[1, 1], [1, 0], [0, 1]]), np.array([1, 1, 0])
    got = audit(X, y, np.array([40, 30]), 60)
    check_audit("audit([[1, 1], [1, 0], [0, 1]], [1, 1, 0], [40, 30], 60)", got,
                [70.0, 40, 30], [1, 0, 0], [1])


@test_case(points=1, hidden=True)
def test_none_wrong(audit):
    """Weights that decide every row as wanted"""
    got = [audit(CONCERT, WANTED, np.array([35, 20, 30]), 60),
           audit(np.array([[2], [-1]]), np.array([1, 0]), np.array([3.5]), 0)]
    check_audit("audit(X, y, w, threshold)", got[0], [85.0, 65, 35, 55, 50, 20, 30], WANTED, [])
    check_audit("audit(X, y, w, threshold)", got[1], [7.0, -3.5], [1, 0], [])


@test_case(points=0.75, hidden=True)
def test_exact(audit):
    """Totals on the threshold, in both modes"""
    w, totals = np.array([40, 10, 20]), [70.0, 60, 40, 50, 30, 10, 20]
    got = [audit(CONCERT, WANTED, w, 60), audit(CONCERT, WANTED, w, 60, strict=False),
           audit(CONCERT, 1 - WANTED, w, 50), audit(CONCERT, 1 - WANTED, w, 50, strict=False)]
    check_audit("audit(X, y, w, 60)", got[0], totals, [1, 0, 0, 0, 0, 0, 0], [1])
    check_audit("audit(X, y, w, 60, strict=False)", got[1], totals, WANTED, [])
    check_audit("audit(X, y, w, 50)", got[2], totals, WANTED, [0, 1, 2, 3, 4, 5, 6])
    check_audit("audit(X, y, w, 50, strict=False)", got[3], totals, [1, 1, 0, 1, 0, 0, 0],
                [0, 1, 2, 4, 5, 6])


@test_case(points=0.25, hidden=True)
def test_equal_rows(audit):
    """Rows that are equal, some decided as wanted and some not; a table of one row"""
    X, w = np.array([[1, 0], [1, 1], [1, 0], [1, 1]]), np.array([1, 1])
    got = [audit(X, np.array([1, 1, 0, 0]), w, 1), audit(X[1:2], np.array([0]), w, 1)]
    check_audit("audit(X, y, w, 1)", got[0], [1.0, 2, 1, 2], [0, 1, 0, 1], [0, 3])
    check_audit("audit(X, y, w, 1)", got[1], [2.0], [1], [0])


@test_case(points=1, hidden=True)
def test_random(audit, reference, rng):
    """Random tables, wanted decisions and weights, errors of both kinds, in both modes"""
    jobs = []
    for k in range(24):
        N, D = (int(n) for n in rng.permutation([2, 3, 4, 5, 6, 7, 8])[:2])
        X, w = rng.integers(-3, 4, size=(N, D)), rng.integers(-5, 6, size=D)
        if k % 3 == 0:
            X, w = rng.normal(size=(N, D)), rng.normal(size=D)
        y = rng.integers(0, 2, size=N)
        threshold = float(rng.integers(-3, 4) if k % 3 == 0 else X[0] @ w)  # a total, if exact
        jobs.append((X, y, w, threshold, bool(k % 2)))
    got = call_each(audit, jobs)
    for value, job in zip(got, jobs, strict=True):
        expected = reference.audit(*job)
        check_audit("audit(X, y, w, threshold, strict)", value, expected["totals"],
                    expected["predicted"], expected["wrong_rows"])


@test_case(points=0.5, hidden=True)
def test_opposite(audit, rng):
    """Against the opposite of the wanted decisions exactly the other rows are wrong"""
    X, w, y = rng.integers(-3, 4, size=(9, 4)), rng.integers(-4, 5, size=4), np.arange(9) % 2
    label = "audit(X, y, w, threshold)"
    there = check_dict(label, audit(X, y, w, 1), KEYS)
    back = check_dict(label, audit(X, 1 - y, w, 1), KEYS)
    predicted = (X @ w > 1).astype(int)
    check_array(f'{label}["wrong_rows"]', there["wrong_rows"], np.flatnonzero(predicted != y),
                dtype=int)
    rows = sorted([*np.ravel(there["wrong_rows"]), *np.ravel(back["wrong_rows"])])
    check_property(label, rows == list(range(9)),
                   "y and 1 - y together must name every row once", got=back["wrong_rows"])


@test_case(points=0.5, hidden=True)
def test_lengths(audit):
    """More or fewer wanted decisions than rows raise"""
    jobs = [(CONCERT, np.array(y), np.array([33, 33, 33]), 60)
            for y in (WANTED[:5], [1, 0, 0, 1, 0, 0, 0, 1, 1], [1], [0, 1, 0])]
    try_all(audit, jobs)
    for job in jobs:
        check_raises(ValueError, audit, *job,
                     why="it must raise, because y does not have one entry for each row")


@test_case(points=0.5, hidden=True)
def test_pure(audit, rng):
    """X, y and w stay as they were, and a second call gives the same"""
    check_pure(audit, rng.normal(size=(6, 3)), np.array([0, 1, 1, 0, 1, 0]),
               rng.normal(size=3), 0.5)
    check_pure(audit, CONCERT.astype(float), WANTED.astype(float), np.array([50.0, 1, 49]), 60)
