import numpy as np
from otter.test_files import test_case

from student_lib.checks import check_array, check_property, check_pure

OK_FORMAT = False
name = "q12_7"

CALL = "rollout(predict, window, n)"


def linear(weights, start=0.0):
    """A predictor: a weighted sum of the readings of one window; and the shapes it was given."""
    seen = []

    def predict(x, **settings):
        x = np.asarray(x, dtype=float)
        seen.append(x.shape)
        return np.array([[start + float(x.ravel() @ np.resize(weights, x.size))]])

    return predict, seen


@test_case(points=1)
def test_example(rollout):
    """The worked example: half of the newest plus half of the oldest reading"""
    predict, seen = linear([0.5, 0.0, 0.5])
    got = rollout(predict, np.array([[0.0], [2.0], [4.0]]), 3)
    check_property(CALL, all(shape == (1, 3, 1) for shape in seen),
                   f"predict takes (1, 3, 1) each time, it was given {seen[:5]}")
    check_array("rollout(predict, [0, 2, 4], 3)", got, [2, 2, 3])


@test_case(points=1)
def test_flat_window(rollout):
    """A window (T,) is as good as (T, 1)"""
    predict, _ = linear([1.0, 2.0])
    check_array("rollout(predict, [1, 3], 4)", rollout(predict, np.array([1.0, 3.0]), 4),
                [7, 17, 41, 99])


@test_case(points=2, hidden=True)
def test_random(rollout, reference, rng):
    """Random predictors, windows and lengths, more predictions than readings among them"""
    jobs = []
    for _ in range(22):
        T, n = (int(v) for v in rng.integers(1, 8, size=2))
        weights, start = rng.uniform(-0.7, 0.7, size=T), float(rng.normal())
        jobs.append((weights, start, rng.normal(size=(T, 1)), n + (n == T)))
    for weights, start, window, n in jobs:
        got = rollout(linear(weights, start)[0], window, n)
        check_array(CALL, got, reference.rollout(linear(weights, start)[0], window, n))


@test_case(points=1, hidden=True)
def test_long(rollout, reference, rng):
    """Far more predictions than the window has readings, and one only"""
    for T, n in [(3, 25), (1, 8), (5, 1), (6, 13)]:
        weights, window = rng.uniform(-0.6, 0.6, size=T), rng.normal(size=(T, 1))
        got = rollout(linear(weights, 0.5)[0], window, n)
        check_array(CALL, got, reference.rollout(linear(weights, 0.5)[0], window, n))


@test_case(points=1, hidden=True)
def test_asked(rollout, rng):
    """The predictor is asked once for each reading, about one window of T readings each time"""
    for T, n in [(4, 7), (6, 2)]:
        predict, seen = linear(rng.uniform(-0.5, 0.5, size=T))
        rollout(predict, rng.normal(size=(T, 1)), n)
        check_property(CALL, all(shape == (1, T, 1) for shape in seen),
                       "predict takes (1, T, 1), each time")
        check_property(CALL, len(seen) == n, "one question for each reading")


@test_case(points=1, hidden=True)
def test_whole_numbers(rollout, reference, rng):
    """A window of whole numbers: predictions keep their decimals"""
    for shape in [(4, 1), (4,)]:
        weights, window = rng.uniform(-0.6, 0.6, size=4), rng.integers(-6, 7, size=shape)
        got = rollout(linear(weights, 0.3)[0], window, 6)
        check_array(CALL, got, reference.rollout(linear(weights, 0.3)[0], window, 6))


@test_case(points=1, hidden=True)
def test_pure(rollout, reference, rng):
    """The window stays as it was, and a second call gives the same"""
    for shape in [(5, 1), (5,)]:
        weights, window = rng.uniform(-0.6, 0.6, size=5), rng.normal(size=shape)
        got = check_pure(rollout, linear(weights)[0], window, 4)
        check_array(CALL, got, reference.rollout(linear(weights)[0], window, 4))
