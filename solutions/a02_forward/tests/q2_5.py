import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_pure, check_raises

OK_FORMAT = False
name = "q2_5"

KINDS = ("linear", "relu", "sigmoid", "tanh")


def layer(rng):
    """Batch, weights and bias of a random layer, all sizes different."""
    N, D, H = (int(n) for n in rng.permutation([2, 3, 4, 5, 6])[:3])
    return rng.normal(size=(N, D)), rng.normal(size=(D, H)), rng.normal(size=H)


@test_case(points=1)
def test_example(dense_forward):
    """The worked example: two inputs, three units, with a bias and with relu"""
    X, W, b = np.array([[1, 2]]), np.array([[1, 0, -1], [2, 1, 0]]), np.array([0, 1, 0])
    check_array("dense_forward(X, W, b)", dense_forward(X, W, b), [[5, 3, -1]])
    check_array('dense_forward(X, W, b, "relu")', dense_forward(X, W, b, "relu"), [[5, 3, 0]])


@test_case(points=1)
def test_batch(dense_forward):
    """Four examples at once, without a bias"""
    X = np.array([[1, 0], [0, 1], [1, 1], [2, -1]])
    W = np.array([[0.5, -1, 2], [3, 0.25, -4]])
    expected = [[0.5, -1, 2], [3, 0.25, -4], [3.5, -0.75, -2], [-2, -2.25, 8]]
    check_array("dense_forward(X, W)", dense_forward(X, W), expected)


@test_case(points=1, hidden=True)
def test_no_bias(dense_forward, reference, rng):
    """Random layers without a bias"""
    jobs = [(*layer(rng)[:2], None, KINDS[k % 4]) for k in range(20)]
    got = call_each(dense_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("dense_forward(X, W, None, kind)", value, reference.dense_forward(*job))


@test_case(points=1, hidden=True)
def test_linear(dense_forward, reference, rng):
    """Random linear layers with a bias"""
    jobs = [layer(rng) for _ in range(20)]
    got = call_each(dense_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("dense_forward(X, W, b)", value, reference.dense_forward(*job))


@test_case(points=1, hidden=True)
def test_random(dense_forward, reference, rng):
    """Random layers with a bias and all activations"""
    jobs = [(*layer(rng), KINDS[1 + k % 3]) for k in range(21)]
    got = call_each(dense_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("dense_forward(X, W, b, kind)", value, reference.dense_forward(*job))


@test_case(points=0.5, hidden=True)
def test_as_many_units(dense_forward, reference, rng):
    """As many units as inputs, or as many units as examples"""
    jobs = []
    for N, D, H in [(4, 3, 3), (2, 5, 5), (3, 4, 3), (5, 2, 5), (6, 4, 4), (4, 6, 4)]:
        jobs.append((rng.normal(size=(N, D)), rng.normal(size=(D, H)), rng.normal(size=H), "tanh"))
    got = call_each(dense_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("dense_forward(X, W, b, kind)", value, reference.dense_forward(*job))


@test_case(points=0.5, hidden=True)
def test_zero_input(dense_forward, reference, rng):
    """Where all inputs are 0, only the bias and the activation are left"""
    b = rng.normal(size=4)
    W = rng.normal(size=(4, 4))
    got = [dense_forward(np.zeros((3, 4)), W, b, kind) for kind in KINDS]
    for value, kind in zip(got, KINDS, strict=True):
        expected = np.tile(reference.activate(b, kind), (3, 1))
        check_array("dense_forward(0, W, b, kind)", value, expected)


@test_case(points=0.5, hidden=True)
def test_one_example(dense_forward, reference, rng):
    """A single example, input or unit keeps its axis"""
    X, W, b = rng.normal(size=(1, 3)), rng.normal(size=(3, 5)), rng.normal(size=5)
    jobs = [(X, W, b, kind) for kind in KINDS]
    jobs += [(X, W), (rng.normal(size=(1, 4)), rng.normal(size=(4, 2)))]
    jobs += [(rng.normal(size=(N, D)), rng.normal(size=(D, H)), rng.normal(size=H), "tanh")
             for N, D, H in [(3, 4, 1), (3, 1, 4), (1, 3, 1), (4, 1, 1)]]
    got = call_each(dense_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("dense_forward(X, W, b, kind)", value, reference.dense_forward(*job))


@test_case(points=0.5, hidden=True)
def test_mismatch(dense_forward, rng):
    """Inputs that do not fit the weights raise, with and without a bias"""
    for N, D, rows, H in [(3, 4, 5, 2), (5, 2, 3, 4), (4, 3, 2, 5), (4, 3, 5, 3), (3, 2, 3, 5)]:
        X, W = rng.normal(size=(N, D)), rng.normal(size=(rows, H))
        check_raises(ValueError, dense_forward, X, W,
                     why="it must raise, because X and W do not fit together")
        check_raises(ValueError, dense_forward, X, W, np.zeros(H), "relu",
                     why="it must raise, because X and W do not fit together")


@test_case(points=0.5, hidden=True)
def test_bias_mismatch(dense_forward, rng):
    """A bias with one number per example or input, or of another length, raises"""
    for N, D, H, length in [(5, 3, 4, 5), (2, 5, 3, 2), (3, 2, 4, 6), (5, 3, 4, 3)]:
        check_raises(ValueError, dense_forward, rng.normal(size=(N, D)), rng.normal(size=(D, H)),
                     rng.normal(size=length),
                     why="it must raise, because there must be one bias per unit")


@test_case(points=0.5, hidden=True)
def test_pure(dense_forward, reference, rng):
    """Nothing changes that was passed in; whole numbers and unknown names are handled"""
    X, W = rng.integers(-4, 5, size=(4, 3)), rng.integers(-4, 5, size=(3, 5))
    b = rng.integers(-4, 5, size=5)
    check_pure(dense_forward, X.astype(float), W.astype(float), b.astype(float), "relu")
    check_pure(dense_forward, X.astype(float), W.astype(float), b.astype(float))
    check_array("dense_forward(X, W, b)", dense_forward(X, W, b), reference.dense_forward(X, W, b))
    check_raises(ValueError, dense_forward, X, W, b, "gauss", why="there is no such activation")
