import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_pure
from student_lib.gradcheck import check_gradients, numeric_gradients

OK_FORMAT = False
name = "q9_1"

CALL = "rnn_step_backward(dh, x, h_prev, h, Wx, Wh)"
GRADIENTS = ("dx", "dh_prev", "dWx", "dWh", "db")
# Two rows, three inputs, two units; every number is an exact binary fraction.
DH = [[4, -2], [1, 8]]
X_STEP = [[1, -2, 0.5], [0, 1, 3]]
H_BEFORE = [[0.5, -1], [0.25, 0]]
H_AFTER = [[0.5, -0.5], [0, 0.25]]
WX = [[1, 2], [0, -1], [3, 0.5]]
WH = [[1, 2], [-3, 4]]
EXPECTED = {
    "dx": [[0, 1.5, 8.25], [16, -7.5, 6.75]],
    "dh_prev": [[0, -15], [16, 27]],
    "dWx": [[3, -1.5], [-5, 10.5], [4.5, 21.75]],
    "dWh": [[1.75, 1.125], [-3, 1.5]],
    "db": [4, 6],
}


def step(x, h_prev, Wx, Wh, b):
    """One step forward."""
    return np.tanh(x @ Wx + h_prev @ Wh + b)


def one_step(rng, N, D, H):
    """Upstream gradient, the arguments of a random step, and its bias."""
    x, h_prev = rng.normal(size=(N, D)), np.tanh(rng.normal(size=(N, H)))
    Wx, Wh, b = 0.5 * rng.normal(size=(D, H)), 0.5 * rng.normal(size=(H, H)), rng.normal(size=H)
    h = step(x, h_prev, Wx, Wh, b)
    return (rng.normal(size=(N, H)), x, h_prev, h, Wx, Wh), b


@test_case(points=1)
def test_scalar(rnn_step_backward):
    """The worked example: one row, one input, one unit"""
    arguments = [np.array([[v]]) for v in (2.0, 3.0, -1.0, 0.5, 0.4, 0.6)]
    expected = {
        "dx": [[0.6]], "dh_prev": [[0.9]], "dWx": [[4.5]], "dWh": [[-1.5]], "db": [1.5],
    }
    check_gradients(CALL, rnn_step_backward(*arguments), expected)


@test_case(points=1)
def test_two_rows(rnn_step_backward):
    """Two rows, three inputs, two units, worked out by hand"""
    arguments = [np.array(v, dtype=float) for v in (DH, X_STEP, H_BEFORE, H_AFTER, WX, WH)]
    check_gradients(CALL, rnn_step_backward(*arguments), EXPECTED)


@test_case(points=0.5)
def test_whole_numbers(rnn_step_backward):
    """Whole numbers of dtype int: the gradients are floats all the same"""
    x, h_prev, Wx = [[1, -2, 2], [0, 1, 3]], [[1, -1], [1, 0]], [[1, 2], [0, -1], [3, 1]]
    arguments = [np.array(v) for v in (DH, x, h_prev, H_AFTER, Wx, WH)]
    expected = {
        "dx": [[0, 1.5, 7.5], [16, -7.5, 10.5]],
        "dh_prev": [[0, -15], [16, 27]],
        "dWx": [[3, -1.5], [-5, 10.5], [9, 19.5]],
        "dWh": [[4, 6], [-3, 1.5]],
        "db": [4, 6],
    }
    check_gradients(CALL, rnn_step_backward(*arguments), expected)


@test_case(points=2, hidden=True)
def test_gradient_check(rnn_step_backward, rng):
    """All five gradients agree with small steps of the forward pass"""
    jobs = [one_step(rng, *sizes) for sizes in ((2, 3, 4), (4, 2, 3), (3, 5, 2), (1, 2, 3))]
    got = [rnn_step_backward(*arguments) for arguments, _ in jobs]
    for value, ((dh, x, h_prev, _, Wx, Wh), b) in zip(got, jobs, strict=True):
        def loss(x, h_prev, Wx, Wh, b, dh=dh):
            return np.sum(dh * step(x, h_prev, Wx, Wh, b))

        point = {"x": x, "h_prev": h_prev, "Wx": Wx, "Wh": Wh, "b": b}
        numeric = numeric_gradients(loss, point)
        check_gradients(CALL, value, {f"d{key}": numeric[key] for key in point})


@test_case(points=1.5, hidden=True)
def test_random(rnn_step_backward, reference, rng):
    """Random steps, all sizes different"""
    jobs = []
    for _ in range(24):
        N, D, H = (int(n) for n in rng.permutation([2, 3, 4, 5, 6])[:3])
        jobs.append(one_step(rng, N, D, H)[0])
    got = call_each(rnn_step_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        expected = reference.rnn_step_backward(*job)
        check_gradients(CALL, value, dict(zip(GRADIENTS, expected, strict=True)))


@test_case(points=0.5, hidden=True)
def test_batch(rnn_step_backward, reference, rng):
    """A batch that holds every row twice gives twice the gradients of Wx, Wh and b"""
    (dh, x, h_prev, h, Wx, Wh), _ = one_step(rng, 2, 3, 5)
    got = rnn_step_backward(*(np.concatenate([a, a]) for a in (dh, x, h_prev, h)), Wx, Wh)
    dx, dh_prev, dWx, dWh, db = reference.rnn_step_backward(dh, x, h_prev, h, Wx, Wh)
    expected = (
        np.concatenate([dx, dx]), np.concatenate([dh_prev, dh_prev]), 2 * dWx, 2 * dWh, 2 * db,
    )
    check_gradients(CALL, got, dict(zip(GRADIENTS, expected, strict=True)))


@test_case(points=0.5, hidden=True)
def test_saturated(rnn_step_backward, reference, rng):
    """A unit that sits at the end of tanh passes nothing on, its neighbours do"""
    (dh, x, h_prev, h, Wx, Wh), _ = one_step(rng, 4, 2, 3)
    h[:, 1] = [1.0, -1.0, 1.0, -1.0]
    expected = reference.rnn_step_backward(dh, x, h_prev, h, Wx, Wh)
    got = rnn_step_backward(dh, x, h_prev, h, Wx, Wh)
    check_gradients(CALL, got, dict(zip(GRADIENTS, expected, strict=True)))


@test_case(points=0.5, hidden=True)
def test_pure(rnn_step_backward, rng):
    """All six arguments stay as they were, and a second call gives the same"""
    dh, x, Wx = (rng.integers(1, 6, size=s).astype(float) for s in ((2, 4), (2, 3), (3, 4)))
    h_prev, h = rng.integers(-3, 4, size=(2, 4)) / 4, rng.integers(-3, 4, size=(2, 4)) / 4
    Wh = rng.integers(-3, 4, size=(4, 4)).astype(float)
    h[0, 0] = 0.5  # a slope other than 1, so that a changed dh shows
    check_pure(rnn_step_backward, dh, x, h_prev, h, Wx, Wh)


@test_case(points=0.5, hidden=True)
def test_integers(rnn_step_backward, reference, rng):
    """Whole numbers of dtype int are welcome"""
    dh, x, Wx = (rng.integers(-5, 6, size=s) for s in ((5, 4), (5, 3), (3, 4)))
    h_prev, Wh = rng.integers(-1, 2, size=(5, 4)), rng.integers(-3, 4, size=(4, 4))
    h = np.tanh(rng.normal(size=(5, 4)))
    expected = reference.rnn_step_backward(dh, x, h_prev, h, Wx, Wh)
    got = rnn_step_backward(dh, x, h_prev, h, Wx, Wh)
    check_gradients(CALL, got, dict(zip(GRADIENTS, expected, strict=True)))
