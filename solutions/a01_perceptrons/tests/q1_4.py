import numpy as np
from otter.test_files import test_case
from student_lib.checks import check_array, check_dict, check_int, check_pure, check_raises

OK_FORMAT = False
name = "q1_4"

KEYS = ["totals", "predicted", "wrong_rows", "n_wrong"]
CONCERT = [[1, 1, 1], [1, 0, 1], [1, 0, 0], [1, 1, 0], [0, 1, 1], [0, 1, 0], [0, 0, 1]]
WANTED = [1, 1, 0, 0, 0, 0, 0]


def check_report(label, got, expected):
    got = check_dict(label, got, KEYS)
    check_array(f'{label}["totals"]', got["totals"], expected["totals"])
    check_array(f'{label}["predicted"]', got["predicted"], expected["predicted"], dtype=int)
    check_array(f'{label}["wrong_rows"]', got["wrong_rows"], expected["wrong_rows"], dtype=int)
    check_int(f'{label}["n_wrong"]', got["n_wrong"], expected["n_wrong"])


@test_case(points=1)
def test_equal_weights(audit):
    """33, 33, 33 on the concert table: rows 3 and 4 are wrong"""
    expected = {"totals": [99, 66, 33, 66, 66, 33, 33], "predicted": [1, 1, 0, 1, 1, 0, 0],
                "wrong_rows": [3, 4], "n_wrong": 2}
    check_report("audit(...)", audit(CONCERT, WANTED, [33, 33, 33], 60), expected)


@test_case(points=0.5)
def test_keys(audit):
    """The four keys are there, and n_wrong is an int"""
    got = check_dict("audit(...)", audit([[1, 1], [1, 0], [0, 1]], [1, 1, 0], [40, 30], 60), KEYS)
    check_int('audit(...)["n_wrong"]', got["n_wrong"], 1)


@test_case(points=1, hidden=True)
def test_no_wrong_row(audit):
    """When every row is right, the wrong rows are an empty array of integers"""
    got = [audit(CONCERT, WANTED, [35, 20, 30], 60), audit([[2, 1], [0, 1]], [0, 0], [1, 1], 9)]
    expected = {"totals": [85, 65, 35, 55, 50, 20, 30], "predicted": WANTED,
                "wrong_rows": np.array([], dtype=np.int64), "n_wrong": 0}
    check_report("audit(...)", got[0], expected)
    expected |= {"totals": [3, 1], "predicted": [0, 0]}
    check_report("audit(...)", got[1], expected)


@test_case(points=1, hidden=True)
def test_both_errors(audit):
    """A yes that should be a no is wrong, and so is a no that should be a yes"""
    X = np.array([[3, 0], [0, 2], [1, 1], [5, 1], [2, 2]])
    got = audit(X, [0, 1, 1, 1, 0], [2, 1], 4)
    expected = {"totals": [6, 2, 3, 11, 6], "predicted": [1, 0, 0, 1, 1],
                "wrong_rows": [0, 1, 2, 4], "n_wrong": 4}
    check_report("audit(...)", got, expected)


@test_case(points=1, hidden=True)
def test_random(audit, reference, rng):
    """Random tables with totals on the threshold, in both modes"""
    jobs = []
    for k in range(24):
        N, D = (int(n) for n in rng.permutation([4, 5, 6, 7, 8, 9])[:2])
        X, w = rng.integers(-3, 4, size=(N, D)), rng.integers(-4, 5, size=D) / 2
        threshold = float((X @ w)[int(rng.integers(N))])
        jobs.append((X, rng.integers(0, 2, size=N), w, threshold, k % 2 == 0))
    got = [audit(*job) for job in jobs]
    for value, job in zip(got, jobs, strict=True):
        check_report("audit(...)", value, reference.audit(*job))


@test_case(points=0.5, hidden=True)
def test_lengths(audit, rng):
    """A y with too few or too many entries raises"""
    for N, n in [(7, 5), (5, 6), (6, 8), (4, 2)]:
        check_raises(ValueError, audit, rng.normal(size=(N, 3)), [0, 1] * (n // 2) + [1] * (n % 2),
                     [1.0, -2.0, 0.5], 0.25,
                     why="it must raise, because y needs one entry per row")


@test_case(points=1, hidden=True)
def test_pure(audit, reference, rng):
    """Table, wanted decisions and weights stay as they were, and a second call gives the same"""
    X, y, w = rng.normal(size=(6, 3)), rng.integers(0, 2, size=6), rng.normal(size=3)
    check_report("audit(...)", check_pure(audit, X, y, w, 0.5), reference.audit(X, y, w, 0.5))
    X, w = rng.integers(-3, 4, size=(4, 5)).tolist(), [2, -1, 3, 1, -2]
    got = check_pure(audit, X, [1, 0, 0, 1], w, 1, strict=False)
    check_report("audit(...)", got, reference.audit(X, [1, 0, 0, 1], w, 1, strict=False))
