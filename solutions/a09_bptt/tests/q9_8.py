import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_pure
from student_lib.gradcheck import check_gradients, numeric_gradients

OK_FORMAT = False
name = "q9_8"

CALL = "truncated_bptt(dHs, X, Hs, h0, Wx, Wh, b, k)"
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
    """The worked example: one row, one input, one unit, three steps."""
    X, h0 = np.array([[[2.0], [-1.0], [1.0]]]), np.array([[0.25]])
    Wx, Wh, b = np.array([[0.5]]), np.array([[-2.0]]), np.array([0.1])
    return np.array([[[1.0], [3.0], [1.0]]]), X, forward(X, h0, Wx, Wh, b), h0, Wx, Wh, b


TINY = {
    "dX": [[[-0.04844020268411434], [0.28403718133910677], [0.01616918829954711]]],
    "dh0": [[0.19376081073645737]],
    "dWx": [[-0.7294967968155767]],
    "dWh": [[0.25174792065240037]],
    "db": [0.503532333909079],
}
FULL = {
    "dX": [[[-0.03972546111746192], [0.2779136471135806], [0.01616918829954711]]],
    "dh0": [[0.15890184446984768]],
    "dWx": [[-0.6823907620979146]],
    "dWh": [[0.24952800862709362]],
    "db": [0.5087147485913315],
}


@test_case(points=1)
def test_scalar(truncated_bptt):
    """The worked example: three steps in blocks of two"""
    check_gradients(CALL, truncated_bptt(*tiny(), 2), TINY)


@test_case(points=0.5)
def test_one_block(truncated_bptt):
    """The worked example in a single block: nothing is cut off"""
    check_gradients(CALL, truncated_bptt(*tiny(), 3), FULL)


@test_case(points=0.5)
def test_whole_numbers(truncated_bptt):
    """The worked example, with dtype int for dHs, X and Wh"""
    dHs, X, Hs, h0, Wx, Wh, b = tiny()
    got = truncated_bptt(dHs.astype(int), X.astype(int), Hs, h0, Wx, Wh.astype(int), b, 2)
    check_gradients(CALL, got, TINY)


@test_case(points=1.5, hidden=True)
def test_gradient_check(truncated_bptt, rng):
    """The gradients agree with small steps of the blocks, each with a start that stays put"""
    jobs = []
    for sizes, k in (((2, 5, 3, 4), 2), ((3, 4, 2, 5), 3), ((4, 6, 3, 2), 3)):
        jobs.append((*net(rng, *sizes), k))
    got = call_each(truncated_bptt, jobs)
    for value, (dHs, X, Hs, h0, Wx, Wh, b, k) in zip(got, jobs, strict=True):
        def loss(X, h0, Wx, Wh, b, dHs=dHs, Hs=Hs, k=k):
            total = 0.0
            for first in range(0, X.shape[1], k):
                start = Hs[:, first - 1] if first else h0
                block = forward(X[:, first : first + k], start, Wx, Wh, b)
                total += np.sum(dHs[:, first : first + k] * block)
            return total

        point = {"X": X, "h0": h0, "Wx": Wx, "Wh": Wh, "b": b}
        numeric = numeric_gradients(loss, point)
        check_gradients(CALL, value, {f"d{key}": numeric[key] for key in point})


@test_case(points=1, hidden=True)
def test_even(truncated_bptt, reference, rng):
    """Blocks that divide the sequence evenly, two of them or many"""
    jobs = [(*long_net(rng, 2, 30, 3, 4), 2)]
    for number in range(20):
        T, k = ((4, 2), (6, 2), (6, 3), (8, 4))[number % 4]
        N, D, H = (int(n) for n in rng.permutation([2, 3, 5, 7])[:3])
        jobs.append((*net(rng, N, T, D, H), k))
    got = call_each(truncated_bptt, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_gradients(CALL, value, named(reference.truncated_bptt(*job)))


@test_case(points=1, hidden=True)
def test_rest(truncated_bptt, reference, rng):
    """A last block that is shorter than the others"""
    jobs = []
    for number in range(20):
        T, k = ((5, 2), (7, 3), (5, 3), (7, 4), (8, 3))[number % 5]
        N, D, H = (int(n) for n in rng.permutation([2, 3, 4, 6])[:3])
        jobs.append((*net(rng, N, T, D, H), k))
    got = call_each(truncated_bptt, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_gradients(CALL, value, named(reference.truncated_bptt(*job)))


@test_case(points=1, hidden=True)
def test_long_blocks(truncated_bptt, reference, rng):
    """Blocks as long as the sequence, or longer, give the full gradients"""
    jobs = [
        (*net(rng, 2, 4, 3, 5), 4), (*net(rng, 3, 4, 5, 2), 5), (*net(rng, 5, 3, 2, 4), 9),
        (*net(rng, 4, 1, 2, 3), 1), (*net(rng, 2, 1, 4, 3), 2),
    ]
    got = call_each(truncated_bptt, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_gradients(CALL, value, named(reference.rnn_backward(*job[:-1])))


@test_case(points=0.5, hidden=True)
def test_single_steps(truncated_bptt, reference, rng):
    """With k = 1 nothing flows from any step to the one before"""
    jobs = [(*net(rng, 2, 4, 3, 5), 1), (*net(rng, 3, 5, 4, 2), 1)]
    got = call_each(truncated_bptt, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_gradients(CALL, value, named(reference.truncated_bptt(*job)))


@test_case(points=0.5, hidden=True)
def test_pure(truncated_bptt, rng):
    """All arguments stay as they were, and a second call gives the same"""
    # the inputs cancel, so that all states are exactly 0 and all sums are whole numbers
    Wx, Wh = rng.integers(1, 4, size=(2, 3)), rng.integers(1, 3, size=(3, 3))
    Wx[1] = -Wx[0]
    Wh[1] = -Wh[0]
    X = np.repeat(rng.integers(1, 5, size=(2, 5, 1)), 2, axis=2)
    h0 = np.array([[1, 1, 0], [2, 2, 0]])
    dHs = rng.integers(1, 5, size=(2, 5, 3))
    arguments = (dHs, X, np.zeros((2, 5, 3)), h0, Wx, Wh, np.zeros(3))
    check_pure(truncated_bptt, *(a.astype(float) for a in arguments), 2)


@test_case(points=0.5, hidden=True)
def test_integers(truncated_bptt, reference, rng):
    """Whole numbers of dtype int are welcome"""
    X, h0, Wx, Wh, b = (
        rng.integers(-1, 2, size=s) for s in ((4, 5, 2), (4, 3), (2, 3), (3, 3), (3,))
    )
    Wx[0, 0], Wx[1, 1] = 1, -1
    Hs = forward(X, h0, Wx, Wh, b)
    job = (rng.integers(1, 5, size=(4, 5, 3)), X, Hs, h0, Wx, Wh, b, 2)
    check_gradients(CALL, truncated_bptt(*job), named(reference.truncated_bptt(*job)))
