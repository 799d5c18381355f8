import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_float, check_property, check_pure

OK_FORMAT = False
name = "q3_3"


@test_case(points=1)
def test_example(delta_w):
    """The worked example: w = 1, x = 2, actual = 6, n = 0.05 gives +0.8"""
    check_float("delta_w(1, 2, 6, 0.05)", delta_w(1, 2, 6, 0.05), 0.8)


@test_case(points=0.5)
def test_five_steps(delta_w):
    """Five steps from there: the error goes 16, 5.76, 2.0736, 0.746496, …"""
    w, errors = 1.0, []
    for _ in range(5):
        w += float(delta_w(w, 2.0, 6.0, 0.05))
        errors.append((6 - 2 * w) ** 2)
    for k, error in enumerate(errors):
        check_float(f"the error after step {k + 1}", error, 16 * 0.36 ** (k + 1))


@test_case(points=1, hidden=True)
def test_signs(delta_w):
    """All combinations of signs, worked out by hand"""
    jobs = [(1.0, 3.0, 5.0), (-1.0, 3.0, 5.0), (1.0, -3.0, 5.0), (1.0, 3.0, -5.0),
            (-1.0, -3.0, 5.0), (-1.0, 3.0, -5.0), (1.0, -3.0, -5.0), (-1.0, -3.0, -5.0)]
    got = [delta_w(*job, 0.25) for job in jobs]
    for value, wanted in zip(got, [3, 12, -12, -12, -3, -3, 3, 12], strict=True):
        check_float("delta_w(w, x, actual, n)", value, wanted)


@test_case(points=1, hidden=True)
def test_random(delta_w, reference, rng):
    """Random numbers"""
    jobs = [(*rng.normal(scale=2, size=3).tolist(), float(rng.uniform(0.01, 0.5)))
            for _ in range(24)]
    jobs.append((1.0, 2.0, 2.0078125, 0.25))  # nearly right: a small change, not none
    got = call_each(delta_w, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_float("delta_w(w, x, actual, n)", value, reference.delta_w(*job))


@test_case(points=0.5, hidden=True)
def test_falls(delta_w, rng):
    """With a small n the error is smaller after the change than before"""
    for _ in range(10):
        w, x, actual = (float(v) for v in rng.uniform(0.5, 2, 3) * rng.choice([-1, 1], 3))
        w = w if abs(actual - w * x) > 0.1 else w + 1
        n = 0.1 / x**2
        change = float(delta_w(w, x, actual, n))
        before, after = (actual - w * x) ** 2, (actual - (w + change) * x) ** 2
        check_property("delta_w(w, x, actual, n)", after < before,
                       f"the error should fall, it went from {before:g} to {after:g}", got=change)


@test_case(points=0.5, hidden=True)
def test_slope(delta_w, rng):
    """The change is minus n times the slope of the error, measured with two values of it"""
    for _ in range(6):
        w, x, actual = (float(v) for v in rng.normal(size=3))
        n = float(rng.uniform(0.05, 0.3))
        rise = (actual - (w + 0.5) * x) ** 2 - (actual - (w - 0.5) * x) ** 2  # exact: a parabola
        check_float("delta_w(w, x, actual, n)", delta_w(w, x, actual, n), -n * rise)


@test_case(points=0.25, hidden=True)
def test_no_error(delta_w, rng):
    """Where the model is right, nothing is to be changed"""
    for w, x in rng.integers(-9, 10, size=(5, 2)).tolist():
        got = delta_w(float(w), float(x), float(w * x), 0.25)
        check_float("delta_w(w, x, w·x, n)", got, 0)


@test_case(points=0.25, hidden=True)
def test_whole_numbers(delta_w):
    """Whole numbers are welcome, and a second call gives the same"""
    for job, wanted in [((-2, 3, 4, 0.5), 30), ((2, 5, 4, 0.25), -15)]:
        check_float("delta_w(w, x, actual, n)", check_pure(delta_w, *job), wanted)
        arrays = [np.int64(v) for v in job[:3]]
        check_float("delta_w(w, x, actual, n)", delta_w(*arrays, job[3]), wanted)
