import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_pure

OK_FORMAT = False
name = "q8_9"

CYCLE = np.array([[0, 1, 0], [0, 0, 1], [1, 0, 0]])


def shares(rng, rows):
    """Rows of three numbers above 0 that add up to 1."""
    values = rng.uniform(0.1, 1, size=(rows, 3))
    return values / values.sum(axis=1, keepdims=True)


def dinners(rng, days, missing):
    """Dinners of some days, one-hot; the listed days are not known."""
    actual = np.eye(3)[rng.integers(0, 3, size=days)]
    actual[list(missing)] = 0
    return actual


@test_case(points=1)
def test_example(dinner_forecast):
    """The worked example: three days, the dinner of day 1 is not known"""
    actual = np.array([[0, 0, 1], [0, 0, 0], [1, 0, 0]])
    got = dinner_forecast(actual, np.array([1, 0, 0]), CYCLE)
    check_array("dinner_forecast(actual, [1, 0, 0], P)", got, [[0, 1, 0], [1, 0, 0], [0, 1, 0]])


@test_case(points=1)
def test_one_day(dinner_forecast):
    """One day only"""
    got = dinner_forecast(np.array([[0, 0, 1]]), np.array([1, 0, 0]), CYCLE)
    check_array("dinner_forecast([[0, 0, 1]], [1, 0, 0], P)", got, [[0, 1, 0]])


@test_case(points=1, hidden=True)
def test_all_known(dinner_forecast, reference, rng):
    """Every dinner is known, and P mixes"""
    jobs = [(dinners(rng, 2 + k % 6, []), shares(rng, 1)[0], shares(rng, 3)) for k in range(20)]
    got = call_each(dinner_forecast, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("dinner_forecast(actual, pred0, P)", value, reference.dinner_forecast(*job))


@test_case(points=1, hidden=True)
def test_some_missing(dinner_forecast, reference, rng):
    """Some dinners are not known"""
    jobs = []
    for k in range(24):
        days = 4 + k % 5
        missing = rng.permutation(days)[: 1 + k % 3]
        jobs.append((dinners(rng, days, missing), shares(rng, 1)[0], shares(rng, 3)))
    got = call_each(dinner_forecast, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("dinner_forecast(actual, pred0, P)", value, reference.dinner_forecast(*job))


@test_case(points=1, hidden=True)
def test_row_of_missing(dinner_forecast, reference, rng):
    """Several days in a row are not known"""
    jobs = []
    for k in range(20):
        days, start = 6 + k % 3, k % 3
        missing = range(start, start + 3)
        jobs.append((dinners(rng, days, missing), shares(rng, 1)[0], shares(rng, 3)))
    got = call_each(dinner_forecast, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("dinner_forecast(actual, pred0, P)", value, reference.dinner_forecast(*job))


@test_case(points=0.5, hidden=True)
def test_nothing_known(dinner_forecast, rng):
    """No dinner is known: each forecast is made from the one before"""
    jobs = [(np.zeros((2 + k, 3)), shares(rng, 1)[0], rng.normal(size=(3, 3))) for k in range(4)]
    # thirty days, and the last forecast still depends on pred0
    jobs.append((np.zeros((30, 3)), shares(rng, 1)[0], np.linalg.qr(rng.normal(size=(3, 3)))[0]))
    got = call_each(dinner_forecast, jobs)
    for value, (actual, pred0, P) in zip(got, jobs, strict=True):
        powers = [pred0 @ np.linalg.matrix_power(P, t + 1) for t in range(len(actual))]
        check_array("dinner_forecast(actual, pred0, P)", value, powers)


@test_case(points=0.5, hidden=True)
def test_shares(dinner_forecast, reference, rng):
    """Dinners that are a bit of everything, even a tiny bit, and any numbers in P"""
    jobs = []
    for k in range(20):
        days = 3 + k % 5
        actual = shares(rng, days)
        actual[k % days] = 0
        actual[(k + 1) % days] *= 1e-9 if k % 3 == 0 else 1
        jobs.append((actual, rng.normal(size=3), rng.normal(size=(3, 3))))
    got = call_each(dinner_forecast, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("dinner_forecast(actual, pred0, P)", value, reference.dinner_forecast(*job))


@test_case(points=1, hidden=True)
def test_pure(dinner_forecast, reference, rng):
    """The arguments stay as they were, a second call gives the same, integers are welcome"""
    actual, P = dinners(rng, 6, [1, 2, 4]), rng.integers(1, 7, size=(3, 3))
    pred0 = rng.integers(1, 5, size=3)
    check_pure(dinner_forecast, actual, pred0.astype(float), P.astype(float))
    whole = (actual.astype(int), pred0, P)
    got = check_pure(dinner_forecast, *whole)
    check_array("dinner_forecast(actual, pred0, P)", got, reference.dinner_forecast(*whole))
