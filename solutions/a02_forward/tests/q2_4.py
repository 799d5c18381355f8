import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_float, check_pure, check_raises

OK_FORMAT = False
name = "q2_4"

KINDS = ("linear", "relu", "sigmoid", "tanh")


@test_case(points=0.5)
def test_sums(hidden_unit):
    """The worked example: the three sums are -0.7, 1.2 and 0.3"""
    x, W1 = np.array([1, 2]), np.array([[0.1, 0.2, 0.3], [-0.4, 0.5, 0]])
    for j, expected in enumerate([-0.7, 1.2, 0.3]):
        got = hidden_unit(x, W1, j, "linear")
        check_float(f'hidden_unit(x, W1, {j}, "linear")', got, expected)


@test_case(points=0.5)
def test_activations(hidden_unit):
    """The worked example with relu, sigmoid and tanh"""
    x, W1 = np.array([1.0, 2.0]), np.array([[0.1, 0.2, 0.3], [-0.4, 0.5, 0.0]])
    for j, expected in enumerate([0.0, 1.2, 0.3]):
        check_float(f'hidden_unit(x, W1, {j}, "relu")', hidden_unit(x, W1, j, "relu"), expected)
    got = hidden_unit(x, W1, 0, "sigmoid")
    check_float('hidden_unit(x, W1, 0, "sigmoid")', got, 0.331812227831834)
    got = hidden_unit(x, W1, 1, "tanh")
    check_float('hidden_unit(x, W1, 1, "tanh")', got, 0.833654607012155)


@test_case(points=1, hidden=True)
def test_golden(hidden_unit):
    """Four inputs, two hidden units, numbers that can be checked by hand"""
    x = np.array([1.0, -2.0, 0.5, 4.0])
    W1 = np.array([[3.0, -1.0], [0.5, 2.0], [2.0, -4.0], [-1.0, 0.25]])
    got = [hidden_unit(x, W1, j, "linear") for j in (0, 1)]
    got += [hidden_unit(x, W1, j, "relu") for j in (0, 1)]
    got += [hidden_unit(x, W1, 1, "tanh"), hidden_unit(x, W1, 0, "sigmoid")]
    expected = [-1.0, -6.0, 0.0, 0.0, -0.999987711650796, 0.268941421369995]
    for value, want in zip(got, expected, strict=True):
        check_float("hidden_unit(x, W1, j, kind)", value, want)


@test_case(points=2, hidden=True)
def test_random(hidden_unit, reference, rng):
    """Random inputs and weights, as many inputs as it takes, another number of hidden units"""
    jobs = []
    for k in range(28):
        n, H = (int(size) for size in rng.permutation([2, 3, 4, 5, 6, 7])[:2])
        x, W1 = rng.normal(size=n), rng.normal(size=(n, H))
        jobs.append((x, W1, int(rng.integers(H)), KINDS[k % 4]))
    got = call_each(hidden_unit, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_float("hidden_unit(x, W1, j, kind)", value, reference.hidden_unit(*job))


@test_case(points=1, hidden=True)
def test_square(hidden_unit, reference, rng):
    """As many hidden units as inputs, a single hidden unit, a single input"""
    sizes = [(1, 3, 2), (4, 1, 0), (1, 1, 0)]
    jobs = [(rng.normal(size=n), rng.normal(size=(n, H)), j, "tanh") for n, H, j in sizes]
    for k in range(20):
        n = 3 + k % 3
        x, W1 = rng.normal(size=n), rng.normal(size=(n, n))
        jobs.append((x, W1, k % n, KINDS[k % 4]))
    got = call_each(hidden_unit, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_float("hidden_unit(x, W1, j, kind)", value, reference.hidden_unit(*job))


@test_case(points=0.5, hidden=True)
def test_own_column(hidden_unit, rng):
    """Only the weights of the chosen unit count"""
    for j in range(4):
        x, W1 = rng.integers(1, 9, size=3), np.zeros((3, 4))
        W1[:, j] = rng.integers(1, 9, size=3)
        noise = rng.integers(1, 9, size=(3, 4)).astype(float)
        noise[:, j] = W1[:, j]
        expected = float(np.sum(x * W1[:, j]))
        for weights in (W1, noise):
            check_float("hidden_unit(x, W1, j, kind)", hidden_unit(x, weights, j, "relu"), expected)


@test_case(points=0.5, hidden=True)
def test_far_out(hidden_unit):
    """Sums far from 0: sigmoid and tanh stay between their limits"""
    x, W1 = np.array([400.0, 1000.0]), np.array([[1.0, -1.0, 2.0], [1.0, -1.0, -3.0]])
    for kind, low in (("sigmoid", 0.0), ("tanh", -1.0)):
        for j, expected in enumerate([1.0, low, low]):
            got = hidden_unit(x, W1, j, kind)
            check_float("hidden_unit(x, W1, j, kind)", got, expected)


@test_case(points=0.5, hidden=True)
def test_sizes(hidden_unit, rng):
    """An x that has too few or too many entries for W1 raises"""
    for n, rows, j in [(5, 3, 1), (3, 5, 0), (4, 2, 0), (2, 4, 2)]:
        check_raises(ValueError, hidden_unit, rng.normal(size=n), rng.normal(size=(rows, 3)), j,
                     "tanh", why="it must raise, because x needs one entry per row of W1")


@test_case(points=0.5, hidden=True)
def test_unknown_kind(hidden_unit, rng):
    """A name that is no activation of a single unit raises"""
    x, W1 = rng.normal(size=3), rng.normal(size=(3, 2))
    for kind in ("softplus", "softmax", "swish"):
        check_raises(ValueError, hidden_unit, x, W1, 1, kind,
                     why="it must raise, because there is no such activation")


@test_case(points=1, hidden=True)
def test_pure(hidden_unit, reference, rng):
    """Inputs and weights stay as they were, a second call gives the same, integers are welcome"""
    x, W1 = rng.integers(-4, 5, size=5), rng.integers(-4, 5, size=(5, 3))
    for j, kind in enumerate(("linear", "relu", "tanh")):
        check_pure(hidden_unit, x.astype(float), W1.astype(float), j, kind)
        got = check_pure(hidden_unit, x, W1, j, kind)
        check_float("hidden_unit(x, W1, j, kind)", got, reference.hidden_unit(x, W1, j, kind))
