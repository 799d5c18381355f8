import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_pure, check_raises

OK_FORMAT = False
name = "q8_5"

CALL = "order_gap(X, perm, Wx, Wh, b)"


def layer(rng, sizes=None):
    """X, perm, Wx, Wh, b: all sizes different; perm moves something and is not its own inverse."""
    N, T, D, H = sizes or (int(n) for n in rng.permutation([3, 4, 5, 6])[:4])
    perm = rng.permutation(T)
    while np.array_equal(perm[perm], np.arange(T)):
        perm = rng.permutation(T)
    return (rng.normal(size=(N, T, D)), perm, 0.6 * rng.normal(size=(D, H)),
            0.6 * rng.normal(size=(H, H)), 0.5 * rng.normal(size=H))


def long_memory(rng):
    """X, perm, Wx, Wh, b: thirty steps, and the state of the last one still shows all inputs."""
    Wh = np.linalg.qr(rng.normal(size=(4, 4)))[0]
    # the last twenty steps keep their order
    perm = np.concatenate([rng.permutation(9) + 1, [0], np.arange(10, 30)])
    return (0.1 * rng.normal(size=(2, 30, 3)), perm, 0.5 * rng.normal(size=(3, 4)), Wh,
            0.01 * rng.normal(size=4))


def last_state(X, Wx, Wh, b):
    """The state after the last step, from zeros."""
    h = np.zeros((len(X), len(b)))
    for t in range(X.shape[1]):
        h = np.tanh(X[:, t] @ Wx + h @ Wh + b)
    return h


@test_case(points=1)
def test_three_numbers(order_gap):
    """The worked example: one unit reads 1, 2, 3 and the same numbers in two other orders"""
    X, end = np.array([[[1], [2], [3]]]), 0.9758816208890569
    Wx, Wh, b = np.array([[0.5]]), np.array([[0.8]]), np.array([0])
    for perm, other in ([2, 1, 0], 0.8484757926455858), ([1, 0, 2], 0.9728562206142173):
        check_array(CALL, order_gap(X, np.array(perm), Wx, Wh, b), [end - other])


@test_case(points=1)
def test_two_units(order_gap):
    """Two units that remember nothing, two sequences: only the two last inputs count"""
    X = np.array([[1.0, -1.0, 0.5], [2.0, 0.25, 0.25]])[:, :, None]
    Wx, Wh, b = np.array([[1.0, -2.0]]), np.zeros((2, 2)), np.zeros(2)
    # last inputs: 0.5 and 1 in row 0, 0.25 and 2 in row 1
    gap = [np.hypot(np.tanh(0.5) - np.tanh(1), np.tanh(1) - np.tanh(2)),
           np.hypot(np.tanh(0.25) - np.tanh(2), np.tanh(0.5) - np.tanh(4))]
    check_array(CALL, order_gap(X, np.array([1, 2, 0]), Wx, Wh, b), gap)


@test_case(points=1, hidden=True)
def test_random(order_gap, reference, rng):
    """Random layers and orders, all sizes different; one input, one unit; thirty steps"""
    jobs = [layer(rng) for _ in range(20)]
    jobs += [layer(rng, sizes) for sizes in [(3, 4, 1, 5), (3, 4, 5, 1), (1, 3, 1, 1)]]
    jobs += [long_memory(rng), long_memory(rng)]
    # steps of zeros are inputs like all others, and the states may come close to 1
    X, *others = layer(rng)
    X[0, 0], X[1, 1:] = 0, 0
    jobs += [(X, *others), (5 * X, *others)]
    got = call_each(order_gap, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array(CALL, value, reference.order_gap(*job))


@test_case(points=0.5, hidden=True)
def test_square(order_gap, reference, rng):
    """As many sequences as steps and inputs: only the axis tells them apart"""
    jobs = [layer(rng, (n, n, n, n - 1)) for n in (3, 4, 5)]
    got = call_each(order_gap, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array(CALL, value, reference.order_gap(*job))


@test_case(points=0.5, hidden=True)
def test_same_order(order_gap, rng):
    """The old order as the new one: no gap"""
    jobs = []
    for _ in range(4):
        X, perm, *net = layer(rng)
        jobs.append((X, np.arange(len(perm)), *net))
    got = call_each(order_gap, jobs)
    for value, (X, *_) in zip(got, jobs, strict=True):
        check_array(CALL, value, np.zeros(len(X)))


@test_case(points=0.5, hidden=True)
def test_constant(order_gap, reference, rng):
    """A sequence of equal inputs has no gap, its neighbours in the batch have one"""
    jobs = []
    for k in range(5):
        X, *others = layer(rng)
        X[k % len(X)] = X[k % len(X), :1]
        jobs.append((X, *others))
    got = call_each(order_gap, jobs)
    for k, (value, job) in enumerate(zip(got, jobs, strict=True)):
        expected = reference.order_gap(*job)
        expected[k % len(expected)] = 0
        check_array(CALL, value, expected)


@test_case(points=0.5, hidden=True)
def test_no_memory(order_gap, rng):
    """Without weights of the state only the two last inputs count"""
    jobs = []
    for _ in range(5):
        X, perm, Wx, Wh, b = layer(rng)
        jobs.append((X, perm, Wx, 0 * Wh, b))
    got = call_each(order_gap, jobs)
    for value, (X, perm, Wx, _, b) in zip(got, jobs, strict=True):
        ends = np.tanh(X[:, -1] @ Wx + b) - np.tanh(X[:, perm[-1]] @ Wx + b)
        check_array(CALL, value, np.linalg.norm(ends, axis=1))


@test_case(points=0.5, hidden=True)
def test_reversed(order_gap, reference, rng):
    """Orders that are their own inverse: the steps from last to first, two steps exchanged"""
    jobs = []
    for k in range(6):
        X, perm, *net = layer(rng)
        order = np.arange(len(perm))
        order[[0, -1]] = order[[-1, 0]]
        jobs.append((X, order if k % 2 else np.arange(len(perm))[::-1].copy(), *net))
    got = call_each(order_gap, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array(CALL, value, reference.order_gap(*job))


@test_case(points=0.5, hidden=True)
def test_rows(order_gap, reference, rng):
    """Each sequence alone gives what it gives in the batch"""
    X, *others = layer(rng)
    expected = reference.order_gap(X, *others)
    got = [order_gap(X[n : n + 1], *others) for n in range(len(X))]
    for n, value in enumerate(got):
        check_array(CALL, value, expected[n : n + 1])


@test_case(points=0.5, hidden=True)
def test_shapes(order_gap, rng):
    """Inputs that do not fit the weights raise"""
    good = {"X": (2, 6, 4), "Wx": (4, 3), "Wh": (3, 3), "b": (3,)}
    for key, shape in [("X", (2, 6, 5)), ("Wx", (5, 3)), ("b", (4,))]:
        X, *net = (rng.normal(size=size) for size in (good | {key: shape}).values())
        check_raises(ValueError, order_gap, X, np.array([1, 2, 3, 4, 5, 0]), *net,
                     why="it must raise, because the shapes do not fit together")


@test_case(points=0.5, hidden=True)
def test_pure(order_gap, reference, rng):
    """The arguments stay as they were, a second call gives the same, integers are welcome"""
    # sums so far from 0 that every state is exactly 1 or -1
    X = np.array([[[2], [1], [-3], [4]], [[1], [-2], [5], [-1]]])
    Wx, Wh, b = np.array([[60, -60]]), np.array([[1, -2], [2, 1]]), np.array([30, -25])
    perm = np.array([1, 2, 3, 0])
    check_pure(order_gap, X.astype(float), perm, *(a.astype(float) for a in (Wx, Wh, b)))
    shapes = [(3, 4, 2), (2, 5), (5, 5), (5,)]
    X, *net = (rng.integers(-1, 2, size=shape) for shape in shapes)
    X[:, 0], X[:, 1] = 1, -1
    check_array(CALL, order_gap(X, perm, *net), reference.order_gap(X, perm, *net))
