import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_pure, check_raises
from student_lib.gradcheck import check_gradients, numeric_gradients

OK_FORMAT = False
name = "q3_5"

KINDS = ("linear", "relu", "sigmoid", "tanh")
CALL = "dense_backward(dout, X, W, z, kind)"


def forward(X, W, b, kind):
    """The output of the layer, written down plainly."""
    z = X @ W + b
    if kind == "relu":
        return np.maximum(z, 0)
    if kind == "sigmoid":
        return 1 / (1 + np.exp(-z))
    return np.tanh(z) if kind == "tanh" else z


def layer(rng, N, D, H):
    """dout, X, W, b of a random layer; no sum of it is near 0, where relu has its corner."""
    while True:
        X, W, b = rng.normal(size=(N, D)), rng.normal(size=(D, H)), rng.normal(size=H)
        if np.abs(X @ W + b).min() > 0.05:
            return rng.normal(size=(N, H)), X, W, b


def sizes(rng):
    """Three sizes, all different."""
    return (int(n) for n in rng.permutation([2, 3, 4, 5, 6])[:3])


def three(gradients):
    """dX, dW and db with their names."""
    return dict(zip(("dX", "dW", "db"), gradients, strict=True))


@test_case(points=1)
def test_by_hand(dense_backward):
    """The worked example, done by hand: a relu layer with two inputs and three units"""
    X, W = np.array([[1, 2], [-1, 1]]), np.array([[1, 0, -1], [2, 1, 0]])
    z, dout = np.array([[5, 3, -1], [1, 2, 1]]), np.array([[1, 10, 100], [2, 20, 200]])
    expected = three([
        [[1, 12], [-198, 24]], [[-1, -10, -200], [4, 40, 200]], [3, 30, 200],
    ])
    check_gradients(CALL, dense_backward(dout, X, W, z, "relu"), expected)


@test_case(points=0.5)
def test_steepest(dense_backward):
    """Where z is 0, the slope of sigmoid is 1/4 and that of tanh is 1"""
    X, W, z = np.zeros((3, 1)), np.array([[3.0, -3.0]]), np.zeros((3, 2))
    dout = np.array([[4.0, 8.0], [12.0, 16.0], [20.0, 24.0]])
    got = [dense_backward(dout, X, W, z, kind) for kind in ("sigmoid", "tanh")]
    expected = three([[[-3], [-3], [-3]], [[0, 0]], [9, 12]])
    check_gradients("dense_backward(dout, X, W, z, 'sigmoid')", got[0], expected)
    expected = three([[[-12], [-12], [-12]], [[0, 0]], [36, 48]])
    check_gradients("dense_backward(dout, X, W, z, 'tanh')", got[1], expected)


@test_case(points=1, hidden=True)
def test_gradient_check(dense_backward, rng):
    """Gradient check: small steps of X, W and b change the output as your gradients say"""
    jobs = [(*layer(rng, *sizes(rng)), kind) for kind in KINDS]
    got = [dense_backward(dout, X, W, X @ W + b, kind) for dout, X, W, b, kind in jobs]
    for value, (dout, X, W, b, kind) in zip(got, jobs, strict=True):
        expected = numeric_gradients(
            lambda X, W, b, dout=dout, kind=kind: np.sum(dout * forward(X, W, b, kind)),
            {"X": X, "W": W, "b": b},
        )
        check_gradients(CALL, value, three(expected.values()))


@test_case(points=1, hidden=True)
def test_random(dense_backward, reference, rng):
    """Random layers of all four kinds, all sizes different"""
    jobs = []
    for k in range(24):
        dout, X, W, b = layer(rng, *sizes(rng))
        jobs.append((dout * (1 if k < 20 else 4096), X, W, X @ W + b, KINDS[k % 4]))
    got = call_each(dense_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_gradients(CALL, value, three(reference.dense_backward(*job)))


@test_case(points=0.5, hidden=True)
def test_ones(dense_backward, reference, rng):
    """A single row, a single input, a single unit: the results keep all their axes"""
    jobs = []
    for k, size in enumerate([(1, 3, 4), (4, 1, 3), (3, 4, 1), (1, 1, 1)]):
        dout, X, W, b = layer(rng, *size)
        jobs.append((dout, X, W, X @ W + b, KINDS[k]))
    got = call_each(dense_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_gradients(CALL, value, three(reference.dense_backward(*job)))


@test_case(points=0.5, hidden=True)
def test_square(dense_backward, reference, rng):
    """Layers with as many units as inputs, where no shape tells a wrong product"""
    jobs = []
    for k in range(8):
        dout, X, W, b = layer(rng, 5, 3 + k % 2, 3 + k % 2)
        jobs.append((dout, X, W, X @ W + b, KINDS[k % 4]))
    got = call_each(dense_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_gradients(CALL, value, three(reference.dense_backward(*job)))


@test_case(points=0.5, hidden=True)
def test_equal_rows(dense_backward, reference, rng):
    """A batch of equal rows: each of them contributes to dW and db as if it were alone"""
    jobs = []
    for k in range(4):
        dout, X, W, b = layer(rng, 1, 4, 3)
        jobs.append((dout, X, W, X @ W + b, KINDS[k]))
    got = []
    for dout, X, W, z, kind in jobs:
        got.append(dense_backward(*(np.repeat(a, 2, axis=0) for a in (dout, X)), W,
                                  np.repeat(z, 2, axis=0), kind))
    for value, job in zip(got, jobs, strict=True):
        dX, dW, db = reference.dense_backward(*job)
        check_gradients(CALL, value, three([np.repeat(dX, 2, axis=0), 2 * dW, 2 * db]))


@test_case(points=0.5, hidden=True)
def test_corner(dense_backward, reference, rng):
    """The slope of relu exactly at z = 0"""
    X, W = rng.integers(1, 9, size=(4, 3)), rng.integers(1, 9, size=(3, 5))
    X[0], X[3] = X[2] + 1, X[2] - 1
    z = X @ W
    z = (z - z[2]).astype(float)  # the bias that lets all units of one row be exactly 0
    dout = rng.normal(size=(4, 5))
    job = (dout, X.astype(float), W.astype(float), z, "relu")
    check_gradients(CALL, dense_backward(*job), three(reference.dense_backward(*job)))


@test_case(points=0.5, hidden=True)
def test_far_out(dense_backward, reference, rng):
    """Far from 0 the slopes of sigmoid and tanh are 0, and nothing is nan"""
    jobs = []
    for kind in ("sigmoid", "tanh"):
        dout, X, W, _ = layer(rng, 4, 3, 5)
        jobs.append((dout, X, W, X @ W + np.array([-1000, 1000, 0.5, -900, 800]), kind))
    got = call_each(dense_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_gradients(CALL, value, three(reference.dense_backward(*job)))


@test_case(points=0.5, hidden=True)
def test_whole_numbers(dense_backward, reference, rng):
    """Whole numbers are welcome, the results are float64"""
    jobs = []
    for kind in KINDS:
        X, W = 2 * rng.integers(-1, 2, size=(5, 2)), rng.integers(-2, 3, size=(2, 3))
        b, dout = np.array([1, -1, 3]), rng.integers(1, 9, size=(5, 3))  # odd sums, none is 0
        jobs.append((dout, X, W, X @ W + b, kind))
    got = call_each(dense_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_gradients(CALL, value, three(reference.dense_backward(*job)))


@test_case(points=0.5, hidden=True)
def test_unknown_kind(dense_backward, rng):
    """A name that is no elementwise activation raises ValueError, softmax too"""
    dout, X, W, b = layer(rng, 4, 2, 3)
    for kind in ("softmax", "step", "line", ""):
        check_raises(ValueError, dense_backward, dout, X, W, X @ W + b, kind,
                     why="the name is none of the four activations")


@test_case(points=0.5, hidden=True)
def test_shapes(dense_backward, rng):
    """Shapes that cannot be combined raise ValueError"""
    dout, X, W, b = layer(rng, 4, 2, 3)
    z = X @ W + b
    why = "the shapes cannot be combined"
    check_raises(ValueError, dense_backward, dout[:3], X, W, z, "tanh", why=why)
    check_raises(ValueError, dense_backward, dout[:, :2], X, W, z, "linear", why=why)
    check_raises(ValueError, dense_backward, dout, X[:3], W, z, "relu", why=why)
    check_raises(ValueError, dense_backward, dout, X, W[:, :2], z, "sigmoid", why=why)


@test_case(points=0.5, hidden=True)
def test_pure(dense_backward):
    """dout, X, W and z stay as they were, and a second call gives the same"""
    X, dout = np.array([[1.0, -1.0], [2.0, -2.0], [-3.0, 3.0]]), np.arange(12.0).reshape(3, 4) - 5
    W = np.array([[3.0, 1.0, -2.0, 4.0], [3.0, 1.0, -2.0, 4.0]])
    for kind in KINDS:  # at z = 0 all slopes are short numbers: no last digits that could differ
        check_pure(dense_backward, dout.copy(), X.copy(), W.copy(), X @ W, kind)
    for kind in ("linear", "relu"):
        z = X @ W + np.array([2.0, -1.0, 3.0, -4.0])
        check_pure(dense_backward, dout.copy(), X.copy(), W.copy(), z, kind)
