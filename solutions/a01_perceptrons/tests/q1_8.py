import numpy as np
from otter.test_files import test_case

from student_lib.checks import (
    call_each,
    check_array,
    check_float,
    check_property,
    check_pure,
    check_sequence,
)

OK_FORMAT = False
name = "q1_8"


def check_step(got, expected, dtype=float):
    """w_new, then b_new. Without a ``dtype`` a list or whole numbers will do, too."""
    label = "perceptron_step(x, target, w, b, lr)"
    w_new, b_new = check_sequence(label, got, 2)
    if dtype is None and isinstance(w_new, (list, tuple)):
        w_new = np.array(w_new)
    check_array("w_new", w_new, expected[0], dtype=dtype)
    single = isinstance(b_new, (int, float, np.number, np.ndarray)) and np.shape(b_new) == ()
    check_property(label, single, "b_new should be one number")
    check_float("b_new", float(b_new), expected[1])


def example(rng, D, fires):
    """Random x, w, b for which the unit fires, or does not."""
    x, w, b = rng.normal(size=D), rng.normal(size=D), float(rng.normal())
    return (x, w, b) if (x @ w + b >= 0) == fires else (x, -w, -b)


@test_case(points=1)
def test_example(perceptron_step):
    """The worked example: the unit says 1 and should say 0"""
    x, w = np.array([1.0, 0.0, 1.0]), np.zeros(3)
    check_step(perceptron_step(x, 0, w, 0.0), ([-1, 0, -1], -1))


@test_case(points=0.5)
def test_up(perceptron_step):
    """The other direction: the unit says 0 and should say 1; whole numbers"""
    got = perceptron_step(np.array([2, 1]), 1, np.array([1, -4]), -1)
    check_step(got, ([3, -3], 0), dtype=None)


@test_case(points=0.5, hidden=True)
def test_on_the_line(perceptron_step):
    """Points for which z is exactly zero, and the target decides"""
    x, w = np.array([2.0, 1.0, -1.0]), np.array([1.0, -3.0, 1.0])
    got = [perceptron_step(x, target, w, 2.0, 0.5) for target in (0, 1)]
    check_step(got[0], ([0, -3.5, 1.5], 1.5))
    check_step(got[1], ([1, -3, 1], 2))


@test_case(points=1.5, hidden=True)
def test_random_errors(perceptron_step, reference, rng):
    """Random examples that the unit gets wrong, in both directions"""
    jobs = []
    for k in range(24):
        x, w, b = example(rng, 2 + k % 5, fires=k % 2 == 0)
        jobs.append((x, k % 2, w, b, (0.5, 2.0, 0.1, 1.0, 3.0)[k // 2 % 5]))
    got = call_each(perceptron_step, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_step(value, reference.perceptron_step(*job))


@test_case(points=1, hidden=True)
def test_random_right(perceptron_step, reference, rng):
    """Random examples that the unit gets right"""
    jobs = []
    for k in range(20):
        x, w, b = example(rng, 2 + k % 5, fires=k % 2 == 1)
        jobs.append((x, k % 2, w, b, (0.5, 2.0, 0.1)[k % 3]))
    got = call_each(perceptron_step, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_step(value, reference.perceptron_step(*job))


@test_case(points=0.5, hidden=True)
def test_bias_decides(perceptron_step, reference, rng):
    """The bias takes part in the decision and in the correction"""
    jobs = [(np.zeros(3), 0, rng.normal(size=3), 1.5), (np.zeros(4), 1, rng.normal(size=4), -0.5)]
    for k in range(6):
        x, w = rng.normal(size=2 + k), rng.normal(size=2 + k)
        jobs.append((x, k % 2, w, float(-2 * (x @ w)), 0.25))  # z has the other sign than w·x
    got = call_each(perceptron_step, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_step(value, reference.perceptron_step(*job))


@test_case(points=0.5, hidden=True)
def test_better(perceptron_step, rng):
    """After a correction the same example scores closer to what it should be"""
    jobs = []
    for k in range(20):
        x, w, b = example(rng, 3 + k % 4, fires=k % 2 == 0)
        jobs.append((x, k % 2, w, b, 0.5))
    got = call_each(perceptron_step, jobs)
    for value, (x, target, w, b, lr) in zip(got, jobs, strict=True):
        w_new, b_new = check_sequence("perceptron_step(x, target, w, b, lr)", value, 2)
        check_array("w_new", w_new, np.asarray(w_new) if np.shape(w_new) == w.shape else w)
        gain = float(np.sum(np.asarray(w_new) * x) + np.sum(b_new)) - float(w @ x + b)
        wanted = (1 if target == 1 else -1) * lr * float(x @ x + 1)
        check_property("perceptron_step(x, target, w, b, lr)", abs(gain - wanted) < 1e-9,
                       "z of the same x should move by lr * (x·x + 1) towards the target")


@test_case(points=0.5, hidden=True)
def test_pure(perceptron_step):
    """The caller's x and w stay as they were, and a second call gives the same"""
    x, w = np.array([1.5, -2.0, 0.5]), np.array([0.5, 1.0, -3.0])
    check_pure(perceptron_step, x, 1, w, 0.25, 0.5)
    check_pure(perceptron_step, -x, 0, w, 0.25, 2.0)
