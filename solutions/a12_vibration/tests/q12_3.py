import numpy as np
from otter.test_files import test_case

from student_lib.checks import (
    Tolerance,
    call_each,
    check_array,
    check_float,
    check_property,
    check_pure,
    check_sequence,
)

OK_FORMAT = False
name = "q12_3"


def check_fit(got, expected, tolerance):
    """Mean and deviation, two floats."""
    mu, sd = check_sequence("scale_fit(train)", got, 2)
    check_float("scale_fit(train)[0], the mean", mu, expected[0], tolerance=tolerance)
    check_float("scale_fit(train)[1], the deviation", sd, expected[1], tolerance=tolerance)


@test_case(points=1)
def test_fit_example(scale_fit):
    """The worked example: 1, 3, 1, 3 has mean 2 and deviation 1"""
    check_fit(scale_fit(np.array([1.0, 3.0, 1.0, 3.0])), (2, 1), Tolerance(1e-9, 1e-12))


@test_case(points=1)
def test_scale_example(scale, unscale_rmse):
    """The worked examples: readings on the scale of deviations, and an error on its way back"""
    check_array("scale([2, 5], 2, 1.5)", scale(np.array([2.0, 5.0]), 2.0, 1.5), [0, 2])
    check_float("unscale_rmse(0.5, 100.0, 8.0)", unscale_rmse(0.5, 100.0, 8.0), 4)


@test_case(points=1.5, hidden=True)
def test_fit_random(scale_fit, reference, rng):
    """Random series of all lengths, one reading among them"""
    jobs = [rng.normal(rng.uniform(-9, 9), rng.uniform(0.2, 7), size=int(n))
            for n in rng.integers(2, 30, size=22)] + [np.array([2.5])]
    got = call_each(scale_fit, [(series,) for series in jobs])
    for value, series in zip(got, jobs, strict=True):
        check_fit(value, reference.scale_fit(series), Tolerance(1e-9, 1e-12))


@test_case(points=1.5, hidden=True)
def test_scale_random(scale, rng):
    """Random readings and scales, arrays of one, two and three axes"""
    jobs = []
    for k in range(21):
        shape = ((7,), (4, 3), (5, 6, 1))[k % 3]
        mu, sd = float(rng.uniform(-9, 9)), float(rng.uniform(0.1, 5))
        jobs.append((rng.normal(mu + 3, sd, size=shape), mu, sd))
    got = call_each(scale, jobs)
    for value, (x, mu, sd) in zip(got, jobs, strict=True):
        check_array("scale(x, mu, sd)", value, (x - mu) / sd)


@test_case(points=1, hidden=True)
def test_rmse_random(unscale_rmse, rng):
    """Random errors in the units of the series; no error stays no error"""
    jobs = [(float(rng.uniform(0.05, 2)), float(rng.normal(0, 50)), float(rng.uniform(0.1, 30)))
            for _ in range(20)]
    jobs += [(0.0, 12.0, 3.0), (0.0, -4.0, 1.0)]
    got = call_each(unscale_rmse, jobs)
    for value, (rmse_z, _, sd) in zip(got, jobs, strict=True):
        check_float("unscale_rmse(rmse_z, mu, sd)", value, rmse_z * sd)


@test_case(points=1, hidden=True)
def test_one_pipeline(scale_fit, scale, unscale_rmse, rng):
    """Training part, test part and the error of a forecast, one after the other"""
    series = np.concatenate([rng.normal(40, 3, size=60), rng.normal(55, 7, size=20)])
    mu, sd = check_sequence("scale_fit(train)", scale_fit(series[:60]), 2)
    train, test = scale(series[:60], mu, sd), scale(series[60:], mu, sd)
    close = Tolerance(1e-9, 1e-9)
    check_float("mean of the scaled training part", float(np.mean(train)), 0, tolerance=close)
    check_float("deviation of the scaled training part", float(np.std(train)), 1, tolerance=close)
    check_property("scale(test, mu, sd)", float(np.mean(test)) > 2,
                   "the test part lies higher than the training part, and so it must stay")
    error = float(np.sqrt(np.mean((test[1:] - test[:-1]) ** 2)))
    want = float(np.sqrt(np.mean((series[61:] - series[60:-1]) ** 2)))
    check_float("unscale_rmse(rmse_z, mu, sd)", unscale_rmse(error, mu, sd), want, tolerance=close)


@test_case(points=0.5, hidden=True)
def test_constant(scale_fit):
    """A series that never changes has deviation 1.0, so that nothing is divided by 0"""
    for value in (5.0, -0.25, 0.0):
        check_fit(scale_fit(np.full(8, value)), (value, 1), Tolerance(1e-9, 1e-12))


@test_case(points=0.5, hidden=True)
def test_far_from_zero(scale_fit, rng):
    """Large readings that lie close together"""
    small = rng.normal(0, 0.5, size=40)
    check_fit(scale_fit(1e8 + small), (1e8 + small.mean(), (1e8 + small).std()),
              Tolerance(1e-9, 1e-9))


@test_case(points=1, hidden=True)
def test_pure(scale_fit, scale, reference):
    """Whole numbers are welcome, arguments stay as they were, and a second call gives the same"""
    readings = np.array([7, -2, 5, 11, 4, -8])
    check_fit(check_pure(scale_fit, readings), reference.scale_fit(readings),
              Tolerance(1e-9, 1e-12))
    windows = np.array([[[4], [1]], [[-3], [8]], [[2], [2]]])
    check_array("scale(x, mu, sd)", check_pure(scale, windows, 1, 4), (windows - 1) / 4)
    floats = np.array([0.5, -1.5, 4.0])
    check_array("scale(x, mu, sd)", check_pure(scale, floats, 0.25, 0.5), (floats - 0.25) / 0.5)
