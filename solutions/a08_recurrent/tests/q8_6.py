import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_pure, check_raises

OK_FORMAT = False
name = "q8_6"

CALL = "stack_rnn(X, layers)"


def net(rng, N, T, widths):
    """X and layers: widths are those of the input and of every layer."""
    layers = []
    for D, H in zip(widths[:-1], widths[1:], strict=True):
        layers.append((0.8 * rng.normal(size=(D, H)), 0.6 * rng.normal(size=(H, H)),
                       0.5 * rng.normal(size=H)))
    return rng.normal(size=(N, T, widths[0])), layers


def random_net(rng, L):
    """All sizes different."""
    N, T, *widths = (int(n) for n in rng.permutation([2, 3, 4, 5, 6, 7])[: L + 3])
    return net(rng, N, T, widths)


@test_case(points=1)
def test_two_layers(stack_rnn):
    """The worked example: two layers that remember nothing give tanh of tanh"""
    layer = (np.array([[1]]), np.array([[0]]), np.array([0]))
    got = stack_rnn(np.array([[[1], [2]]]), [layer, layer])
    check_array(CALL, got, np.tanh(np.tanh([[[1.0], [2.0]]])))


@test_case(points=0.5)
def test_form(stack_rnn):
    """Three layers with 4, 3 and 5 units, all weights 0: the biases of the top layer are left"""
    widths, b = [2, 4, 3, 5], np.array([0.0, 1.0, -1.0, 2.0, -0.5])
    layers = [(np.zeros((D, H)), np.zeros((H, H)), b[:H]) for D, H in zip(widths, widths[1:])]
    check_array(CALL, stack_rnn(np.ones((3, 6, 2)), layers), np.zeros((3, 6, 5)) + np.tanh(b))


@test_case(points=0.5)
def test_one_layer(stack_rnn):
    """A stack of one layer: the neuron that reads its own output"""
    layer = (np.array([[1.0]]), np.array([[2.0]]), np.array([0.0]))
    got = stack_rnn(np.array([[[1.0], [0.0]]]), [layer])
    h = np.tanh(1.0)
    check_array(CALL, got, np.array([[[h], [np.tanh(2 * h)]]]))


@test_case(points=1, hidden=True)
def test_random(stack_rnn, reference, rng):
    """Random stacks of one to four layers, all sizes different; thirty steps; sizes of 1"""
    jobs = [random_net(rng, L) for L in [2, 3] * 8 + [1, 4] * 2]
    jobs += [net(rng, 1, 4, [3, 2, 5]), net(rng, 3, 4, [1, 2, 5]), net(rng, 3, 4, [5, 1, 2]),
             net(rng, 3, 4, [5, 2, 1]), net(rng, 2, 3, [1, 1, 1])]
    # steps of zeros are inputs like all others, and the states may come close to 1
    X, layers = net(rng, 2, 5, [3, 4, 6])
    X[0, 0], X[1, 1:] = 0, 0
    jobs += [(X, layers), (30 * X, layers)]
    # thirty steps, and the last states still show all inputs
    X, layers = net(rng, 2, 30, [3, 4, 5])
    layers = [(Wx, np.linalg.qr(Wh)[0], 0.02 * b) for Wx, Wh, b in layers]
    jobs.append((0.05 * X, layers))
    got = call_each(stack_rnn, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array(CALL, value, reference.stack_rnn(*job))


@test_case(points=1, hidden=True)
def test_equal_widths(stack_rnn, reference, rng):
    """All layers as wide as the input: only the values tell which layer reads what"""
    jobs = [net(rng, 2, T, [n] * (L + 1)) for L, T, n in ((2, 5, 3), (3, 4, 5), (4, 3, 6))]
    got = call_each(stack_rnn, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array(CALL, value, reference.stack_rnn(*job))


@test_case(points=0.5, hidden=True)
def test_as_many_layers_as_steps(stack_rnn, reference, rng):
    """As many layers as steps, all of the same width: layers are not steps"""
    jobs = [net(rng, 2, n, [4] * (n + 1)) for n in (2, 3)]
    got = call_each(stack_rnn, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array(CALL, value, reference.stack_rnn(*job))


@test_case(points=0.5, hidden=True)
def test_one_step(stack_rnn, rng):
    """A single step: every layer starts from zeros"""
    jobs = [net(rng, 3, 1, [2, 4, 5]), net(rng, 2, 1, [3, 3, 3, 3])]
    got = call_each(stack_rnn, jobs)
    for value, (X, layers) in zip(got, jobs, strict=True):
        for Wx, _, b in layers:
            X = np.tanh(X @ Wx + b)
        check_array(CALL, value, X)


@test_case(points=0.5, hidden=True)
def test_one_more_layer(stack_rnn, reference, rng):
    """One more layer on top reads the answer of the stack below"""
    X, layers = random_net(rng, 3)
    below = stack_rnn(X, layers[:2])
    got = stack_rnn(X, layers)
    check_array("the two lower layers", below, reference.stack_rnn(X, layers[:2]))
    check_array("all three layers", got, reference.stack_rnn(below, layers[2:]))


@test_case(points=0.5, hidden=True)
def test_prefix(stack_rnn, reference, rng):
    """The states of the first steps do not depend on later inputs, in no layer"""
    X, layers = random_net(rng, 3)
    k = X.shape[1] - 1
    other = X.copy()
    other[:, k:] = rng.normal(size=other[:, k:].shape)
    expected = reference.stack_rnn(X, layers)
    for value in [stack_rnn(X, layers), stack_rnn(other, layers)]:
        alike = isinstance(value, np.ndarray) and value.shape == expected.shape
        check_array("the first steps", value[:, :k] if alike else value, expected[:, :k])


@test_case(points=0.5, hidden=True)
def test_shapes(stack_rnn, rng):
    """Layers that do not fit what they read raise"""
    jobs = []
    for first, second in [((5, 3), (3, 6)), ((4, 3), (4, 6)), ((4, 3), (2, 6))]:
        layers = [(rng.normal(size=(D, H)), rng.normal(size=(H, H)), rng.normal(size=H))
                  for D, H in (first, second)]
        jobs.append((rng.normal(size=(2, 5, 4)), layers))
    for job in jobs:
        check_raises(ValueError, stack_rnn, *job,
                     why="it must raise, because the shapes do not fit together")


@test_case(points=0.5, hidden=True)
def test_pure(stack_rnn, reference, rng):
    """The arguments stay as they were, a second call gives the same, integers are welcome"""
    # sums so far from 0 that every state is exactly 1 or -1
    X = np.array([[[2], [1], [-3], [4]], [[1], [-2], [5], [-1]]]) * np.array([2, 1])
    Wh, b = np.array([[1, -2], [2, 1]]), np.array([30, -25])
    layers = [(np.array([[60, -60], [60, 60]]), Wh, b), (np.array([[60, -150], [120, 60]]), Wh, b)]
    check_pure(stack_rnn, X.astype(float), [tuple(a.astype(float) for a in la) for la in layers])
    shapes = [((3, 4), (4, 4), (4,)), ((4, 2), (2, 2), (2,))]
    layers = [tuple(rng.integers(-1, 2, size=s) for s in three) for three in shapes]
    X = rng.integers(-1, 2, size=(2, 5, 3))
    check_array(CALL, stack_rnn(X, layers), reference.stack_rnn(X, layers))
