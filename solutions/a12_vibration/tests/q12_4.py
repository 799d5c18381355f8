import numpy as np
from otter.test_files import test_case

from student_lib.checks import Tolerance, call_each, check_array, check_pure

OK_FORMAT = False
name = "q12_4"

CALL = "linear_ar(Xtr, ytr, Xte)"
SMOOTH = Tolerance(rtol=1e-6, atol=1e-8)


def cut(series, T):
    """All windows of T readings, (M, T, 1), and the reading after each, (M, 1)."""
    at = np.arange(len(series) - T)
    return series[at[:, None] + np.arange(T)][:, :, None], series[at + T][:, None]


@test_case(points=1)
def test_persistence_example(persistence):
    """The worked example: windows that end with 2 and 7"""
    X = np.array([[[0.0], [1.0], [2.0]], [[5.0], [5.0], [7.0]]])
    check_array("persistence(X)", persistence(X), [[2], [7]])


@test_case(points=1)
def test_ar_example(linear_ar):
    """The worked example: every target is twice the last reading, plus 1"""
    Xtr = np.array([[3.0, 1.0], [0.0, 2.0], [5.0, -1.0], [1.0, 0.0], [-2.0, 4.0], [2.0, 3.0],
                    [4.0, 4.0], [-1.0, -3.0]])
    Xte = np.array([[2.0, 4.0], [7.0, 0.0], [-3.0, 1.5]])
    got = linear_ar(Xtr[:, :, None], 2 * Xtr[:, 1:] + 1, Xte[:, :, None])
    check_array(CALL, got, [[9], [1], [4]], tolerance=Tolerance(1e-9, 1e-9))


@test_case(points=1, hidden=True)
def test_persistence_random(persistence, rng):
    """Random windows, one window and windows of one reading among them"""
    jobs = [rng.normal(size=(int(m), int(T), 1)) for m, T in rng.integers(1, 9, size=(20, 2))]
    jobs += [rng.normal(size=(1, 6, 1)), rng.normal(size=(5, 1, 1)), rng.normal(size=(1, 1, 1))]
    got = call_each(persistence, [(X,) for X in jobs])
    for value, X in zip(got, jobs, strict=True):
        check_array("persistence(X)", value, X[:, -1, :])


@test_case(points=2.5, hidden=True)
def test_ar_random(linear_ar, reference, rng):
    """Random windows and targets, all sizes different"""
    jobs = []
    for _ in range(20):
        T, K = (int(v) for v in rng.integers(1, 7, size=2))
        M = T + 8 + int(rng.integers(0, 20))
        jobs.append((rng.normal(0.5, 1, size=(M, T, 1)), rng.normal(2, 1, size=(M, 1)),
                     rng.normal(0.5, 1, size=(K, T, 1))))
    got = call_each(linear_ar, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array(CALL, value, reference.linear_ar(*job), tolerance=Tolerance(1e-7, 1e-9))


@test_case(points=1, hidden=True)
def test_ar_series(linear_ar, reference, rng):
    """A series of two oscillations with noise, far from zero"""
    at = np.arange(150)
    series = 3 + np.sin(0.4 * at) + 0.5 * np.cos(1.1 * at) + rng.normal(0, 0.1, size=150)
    Xtr, ytr = cut(series[:110], 9)
    Xte, _ = cut(series[110:], 9)
    check_array(CALL, linear_ar(Xtr, ytr, Xte), reference.linear_ar(Xtr, ytr, Xte),
                tolerance=SMOOTH)


@test_case(points=1, hidden=True)
def test_ar_few_questions(linear_ar, reference, rng):
    """One window to forecast, and more windows than there were in training"""
    Xtr, ytr = rng.normal(size=(14, 3, 1)), rng.normal(1, 1, size=(14, 1))
    for K in (1, 2, 14, 40):
        Xte = rng.normal(size=(K, 3, 1))
        check_array(CALL, linear_ar(Xtr, ytr, Xte), reference.linear_ar(Xtr, ytr, Xte),
                    tolerance=Tolerance(1e-7, 1e-9))


@test_case(points=0.5, hidden=True)
def test_persistence_pure(persistence):
    """Whole numbers are welcome, windows stay as they were, and a second call gives the same"""
    X = np.array([[[4], [1], [9]], [[-3], [8], [2]]])
    check_array("persistence(X)", check_pure(persistence, X), [[9], [2]], dtype=None)
    X = np.array([[[0.5], [1.5]], [[2.5], [-4.5]], [[3.5], [0.25]]])
    check_array("persistence(X)", check_pure(persistence, X), [[1.5], [-4.5], [0.25]])


@test_case(points=1, hidden=True)
def test_ar_pure(linear_ar, reference, rng):
    """Whole numbers are welcome, arguments stay as they were, and a second call gives the same"""
    Xtr, ytr = rng.integers(-9, 9, size=(15, 4, 1)), rng.integers(-9, 9, size=(15, 1))
    Xte = rng.integers(-9, 9, size=(3, 4, 1))
    for job in [(Xtr, ytr, Xte), (Xtr / 4, ytr / 2, Xte / 8)]:
        check_array(CALL, check_pure(linear_ar, *job), reference.linear_ar(*job),
                    tolerance=Tolerance(1e-7, 1e-9))
