import numpy as np
from otter.test_files import test_case
from student_lib.checks import check_array, check_pure, check_raises

OK_FORMAT = False
name = "q1_0"

CORNERS = [[0, 0], [0, 1], [1, 0], [1, 1]]


@test_case(points=0.5)
def test_and_or(mcculloch_pitts):
    """With weights 1, 1 the threshold 2 makes AND and the threshold 1 makes OR"""
    both = mcculloch_pitts(CORNERS, [1, 1], 2)
    check_array("mcculloch_pitts(corners, [1, 1], 2)", both, [0, 0, 0, 1], dtype=int)
    one = mcculloch_pitts(CORNERS, [1, 1], 1)
    check_array("mcculloch_pitts(corners, [1, 1], 1)", one, [0, 1, 1, 1], dtype=int)


@test_case(points=0.5)
def test_not(mcculloch_pitts):
    """One input with weight −1 and the threshold 0 makes NOT"""
    got = mcculloch_pitts([[0], [1]], [-1], 0)
    check_array("mcculloch_pitts([[0], [1]], [-1], 0)", got, [1, 0], dtype=int)


@test_case(points=0.5)
def test_real_input(mcculloch_pitts):
    """An input of 0.5 raises ValueError"""
    check_raises(ValueError, mcculloch_pitts, [[1, 0.5, 0]], [1, 1, 1], 1,
                 why="it must raise, because 0.5 is neither on nor off")


@test_case(points=1, hidden=True)
def test_on_the_threshold(mcculloch_pitts):
    """Sums that equal the threshold"""
    x = np.array([[1, 1, 0], [0, 1, 1], [1, 0, 1], [1, 1, 1], [0, 0, 0]])
    got = [mcculloch_pitts(x, [2, 1, 3], 3), mcculloch_pitts(x, [2.5, -0.5, 1.5], 2),
           mcculloch_pitts(x, [1, 2, -1], 0), mcculloch_pitts(x, [-1, -2, 1], -1)]
    check_array("mcculloch_pitts(x, weights, 3)", got[0], [1, 1, 1, 1, 0], dtype=int)
    check_array("mcculloch_pitts(x, weights, 2)", got[1], [1, 0, 1, 1, 0], dtype=int)
    check_array("mcculloch_pitts(x, weights, 0)", got[2], [1, 1, 1, 1, 1], dtype=int)
    check_array("mcculloch_pitts(x, weights, -1)", got[3], [0, 1, 1, 0, 1], dtype=int)


@test_case(points=1, hidden=True)
def test_random(mcculloch_pitts, reference, rng):
    """Random rows, weights of both signs, more rows than inputs and fewer"""
    jobs = []
    for _ in range(24):
        N, D = (int(n) for n in rng.permutation([2, 3, 4, 5, 6, 7])[:2])
        x = rng.integers(0, 2, size=(N, D))
        jobs.append((x, rng.integers(-4, 5, size=D), int(rng.integers(-3, 5))))
        x = rng.integers(0, 2, size=(D, N)).astype(float)
        jobs.append((x, rng.normal(size=N), float(rng.normal())))
    got = [mcculloch_pitts(*job) for job in jobs]
    for value, job in zip(got, jobs, strict=True):
        check_array("mcculloch_pitts(x, weights, threshold)", value,
                    reference.mcculloch_pitts(*job), dtype=int)


@test_case(points=0.5, hidden=True)
def test_one_row(mcculloch_pitts):
    """A single row gives a single decision"""
    jobs = [([1, 0, 1, 1], [2, 5, 1, -1], 2), ([0, 1, 1], [1, 1, -2], 0), ([1, 1], [3, 4], 7)]
    got = [mcculloch_pitts(*job) for job in jobs]
    for value, expected in zip(got, [1, 0, 1], strict=True):
        if isinstance(value, (np.ndarray, np.generic)) and np.ndim(value) == 0:
            value = np.reshape(value, (1,))  # an int64 scalar says the same
        check_array("mcculloch_pitts(row, weights, threshold)", value, [expected], dtype=int)


@test_case(points=0.5, hidden=True)
def test_on_and_off_only(mcculloch_pitts, rng):
    """Every kind of input that is neither on nor off raises, wherever it stands"""
    for bad in (2, -1, 0.5, 1.0001, -0.25):
        x = rng.integers(0, 2, size=(4, 3)).astype(float)
        x[int(rng.integers(4)), int(rng.integers(3))] = bad
        check_raises(ValueError, mcculloch_pitts, x, [1, 2, 1], 2,
                     why="it must raise, because an input is neither 0 nor 1")


@test_case(points=0.5, hidden=True)
def test_pure(mcculloch_pitts, reference, rng):
    """Inputs and weights stay as they were, and a second call gives the same"""
    for N, D in [(5, 3), (2, 4)]:
        x, weights = rng.integers(0, 2, size=(N, D)).astype(float), np.arange(D) + 1.5
        got = check_pure(mcculloch_pitts, x, weights, 2.5)
        check_array("mcculloch_pitts(x, weights, threshold)", got,
                    reference.mcculloch_pitts(x, weights, 2.5), dtype=int)
