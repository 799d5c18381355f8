import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_pure
from student_lib.gradcheck import check_gradients, numeric_gradients

OK_FORMAT = False
name = "q9_2"

CALL = "rnn_backward(dHs, X, Hs, h0, Wx, Wh, b)"
GRADIENTS = ("dX", "dh0", "dWx", "dWh", "db")


def forward(X, h0, Wx, Wh, b):
    """All states (N, T, H) of a recurrent pass."""
    states, h = [], h0
    for t in range(X.shape[1]):
        h = np.tanh(X[:, t] @ Wx + h @ Wh + b)
        states.append(h)
    return np.stack(states, axis=1)


def net(rng, N, T, D, H):
    """The seven arguments of a random pass."""
    X, h0 = rng.normal(size=(N, T, D)), np.tanh(rng.normal(size=(N, H)))
    Wx, Wh = 0.5 * rng.normal(size=(D, H)), 0.6 * rng.normal(size=(H, H))
    b = 0.5 * rng.normal(size=H)
    return rng.normal(size=(N, T, H)), X, forward(X, h0, Wx, Wh, b), h0, Wx, Wh, b


def long_net(rng, N, T, D, H):
    """A long pass whose gradients hardly fade: small inputs, and a Wh that keeps lengths."""
    X, h0 = 0.1 * rng.normal(size=(N, T, D)), 0.1 * rng.normal(size=(N, H))
    Wx, Wh = 0.5 * rng.normal(size=(D, H)), np.linalg.qr(rng.normal(size=(H, H)))[0]
    b = np.zeros(H)
    return rng.normal(size=(N, T, H)), X, forward(X, h0, Wx, Wh, b), h0, Wx, Wh, b


def named(gradients):
    """Name -> gradient."""
    return dict(zip(GRADIENTS, gradients, strict=True))


def tiny():
    """The worked example: one row, one input, one unit, two steps."""
    X, h0 = np.array([[[2.0], [-1.0]]]), np.array([[0.25]])
    Wx, Wh, b = np.array([[0.5]]), np.array([[-2.0]]), np.array([0.1])
    return np.array([[[1.0], [3.0]]]), X, forward(X, h0, Wx, Wh, b), h0, Wx, Wh, b


TINY = {
    "dX": [[[-0.04844020268411434], [0.28403718133910677]]],
    "dh0": [[0.19376081073645737]],
    "dWx": [[-0.7618351734146709]],
    "dWh": [[0.2808639891569622]],
    "db": [0.47119395730998487],
}


@test_case(points=1)
def test_scalar(rnn_backward):
    """The worked example: one row, one input, one unit, two steps"""
    check_gradients(CALL, rnn_backward(*tiny()), TINY)


@test_case(points=0.5)
def test_whole_numbers(rnn_backward):
    """The worked example, with dtype int for dHs, X and Wh"""
    dHs, X, Hs, h0, Wx, Wh, b = tiny()
    got = rnn_backward(dHs.astype(int), X.astype(int), Hs, h0, Wx, Wh.astype(int), b)
    check_gradients(CALL, got, TINY)


@test_case(points=0.5)
def test_form(rnn_backward):
    """Five gradients, each with the shape of its argument; all 0 if nothing arrives"""
    X, h0, Wx, Wh, b = (np.zeros(s) for s in ((2, 3, 4), (2, 5), (4, 5), (5, 5), (5,)))
    Hs = forward(X, h0, Wx, Wh, b)
    got = rnn_backward(np.zeros((2, 3, 5)), X, Hs, h0, Wx, Wh, b)
    check_gradients(CALL, got, {"dX": X, "dh0": h0, "dWx": Wx, "dWh": Wh, "db": b})


@test_case(points=2, hidden=True)
def test_gradient_check(rnn_backward, rng):
    """All five gradients agree with small steps of the forward pass"""
    jobs = [net(rng, *sizes) for sizes in ((2, 3, 4, 5), (3, 5, 2, 4), (4, 2, 3, 2))]
    got = call_each(rnn_backward, jobs)
    for value, (dHs, X, _, h0, Wx, Wh, b) in zip(got, jobs, strict=True):
        def loss(X, h0, Wx, Wh, b, dHs=dHs):
            return np.sum(dHs * forward(X, h0, Wx, Wh, b))

        point = {"X": X, "h0": h0, "Wx": Wx, "Wh": Wh, "b": b}
        numeric = numeric_gradients(loss, point)
        check_gradients(CALL, value, {f"d{key}": numeric[key] for key in point})


@test_case(points=2, hidden=True)
def test_random(rnn_backward, reference, rng):
    """Random passes with a gradient at every step, all sizes different, one of them long"""
    jobs = [long_net(rng, 2, 30, 3, 4)]
    for _ in range(24):
        jobs.append(net(rng, *(int(n) for n in rng.permutation([2, 3, 4, 5, 6])[:4])))
    got = call_each(rnn_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_gradients(CALL, value, named(reference.rnn_backward(*job)))


@test_case(points=1, hidden=True)
def test_last_step_only(rnn_backward, reference, rng):
    """A gradient that arrives at the last step only still reaches the first"""
    jobs = []
    for sizes in ((2, 4, 3, 5), (5, 3, 2, 4), (3, 6, 5, 2)):
        dHs, *rest = net(rng, *sizes)
        dHs[:, :-1] = 0
        jobs.append((dHs, *rest))
    got = call_each(rnn_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_gradients(CALL, value, named(reference.rnn_backward(*job)))


@test_case(points=0.5, hidden=True)
def test_first_step_only(rnn_backward, reference, rng):
    """A gradient that arrives at the first step only leaves all later steps alone"""
    dHs, *rest = net(rng, 3, 4, 2, 5)
    dHs[:, 1:] = 0
    check_gradients(CALL, rnn_backward(dHs, *rest), named(reference.rnn_backward(dHs, *rest)))


@test_case(points=0.5, hidden=True)
def test_one_step(rnn_backward, reference, rng):
    """Sequences of a single step"""
    jobs = [net(rng, 2, 1, 3, 4), net(rng, 5, 1, 4, 2)]
    got = call_each(rnn_backward, jobs)
    for value, (dHs, X, Hs, h0, Wx, Wh, _) in zip(got, jobs, strict=True):
        dx, *others = reference.rnn_step_backward(dHs[:, 0], X[:, 0], h0, Hs[:, 0], Wx, Wh)
        check_gradients(CALL, value, named([dx[:, np.newaxis], *others]))


@test_case(points=0.5, hidden=True)
def test_start(rnn_backward, reference, rng):
    """The start state is read by step 0, and the gradient that it gets"""
    jobs = []
    for sizes in ((2, 3, 4, 5), (4, 5, 3, 2)):
        dHs, X, _, h0, Wx, Wh, b = net(rng, *sizes)
        h0 = 3 * h0
        jobs.append((dHs, X, forward(X, h0, Wx, Wh, b), h0, Wx, Wh, b))
    got = call_each(rnn_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_gradients(CALL, value, named(reference.rnn_backward(*job)))


@test_case(points=0.5, hidden=True)
def test_rows(rnn_backward, reference, rng):
    """A batch that holds every row twice gives twice the gradients of Wx, Wh and b"""
    dHs, X, Hs, h0, Wx, Wh, b = net(rng, 2, 4, 3, 5)
    dX, dh0, dWx, dWh, db = reference.rnn_backward(dHs, X, Hs, h0, Wx, Wh, b)
    got = rnn_backward(*(np.concatenate([a, a]) for a in (dHs, X, Hs, h0)), Wx, Wh, b)
    expected = np.concatenate([dX, dX]), np.concatenate([dh0, dh0]), 2 * dWx, 2 * dWh, 2 * db
    check_gradients(CALL, got, named(expected))


@test_case(points=0.5, hidden=True)
def test_pure(rnn_backward, rng):
    """All seven arguments stay as they were, and a second call gives the same"""
    # the inputs cancel, so that all states are exactly 0 and all sums are whole numbers
    Wx, Wh = rng.integers(1, 4, size=(2, 3)), rng.integers(1, 3, size=(3, 3))
    Wx[1] = -Wx[0]
    Wh[1] = -Wh[0]
    X = np.repeat(rng.integers(1, 5, size=(2, 4, 1)), 2, axis=2)
    h0 = np.array([[1, 1, 0], [2, 2, 0]])
    dHs = rng.integers(1, 5, size=(2, 4, 3))
    arguments = (dHs, X, np.zeros((2, 4, 3)), h0, Wx, Wh, np.zeros(3))
    check_pure(rnn_backward, *(a.astype(float) for a in arguments))


@test_case(points=0.5, hidden=True)
def test_integers(rnn_backward, reference, rng):
    """Whole numbers of dtype int are welcome"""
    X, h0, Wx, Wh, b = (
        rng.integers(-1, 2, size=s) for s in ((4, 3, 2), (4, 5), (2, 5), (5, 5), (5,))
    )
    Wx[0, 0], Wx[1, 1] = 1, -1
    Hs = forward(X, h0, Wx, Wh, b)
    job = (rng.integers(1, 5, size=(4, 3, 5)), X, Hs, h0, Wx, Wh, b)
    check_gradients(CALL, rnn_backward(*job), named(reference.rnn_backward(*job)))
