import numpy as np
from otter.test_files import test_case

from student_lib.checks import GRADIENT, call_each, check_array, check_pure
from student_lib.gradcheck import numeric_gradients

OK_FORMAT = False
name = "q6_8"


def layer(reference, rng, size, stride, ceil_mode, whole=False):
    """Upstream gradient, images, size, stride, ceil_mode; all sizes different."""
    H, W = (int(n) for n in rng.permutation([5, 6, 7, 8])[:2])
    N, C = (int(n) for n in rng.permutation([2, 3, 4])[:2])
    X = rng.normal(size=(N, H, W, C))
    if whole:
        X = rng.integers(0, 3, size=X.shape).astype(float)
    out = reference.pool2d(X, size, stride, "max", ceil_mode)
    return rng.normal(size=out.shape), X, size, stride, ceil_mode


@test_case(points=0.5)
def test_example(max_pool_backward):
    """The worked example: one cell wins both windows and collects both gradients"""
    X = np.array([[1.0, 3.0, 2.0], [0.0, 0.0, 0.0]]).reshape(1, 2, 3, 1)
    dout = np.array([10.0, 1.0]).reshape(1, 1, 2, 1)
    got = max_pool_backward(dout, X, 2, 1, False)
    expected = np.array([0, 11, 0, 0, 0, 0]).reshape(1, 2, 3, 1)
    check_array("max_pool_backward(dout, X, 2, 1, False)", got, expected, tolerance=GRADIENT)


@test_case(points=1)
def test_picture(max_pool_backward):
    """Nine cells, windows of 2 × 2 with stride 2 in ceil mode: four winners"""
    X = np.array([[1.0, 7.0, 2.0], [4.0, 3.0, 9.0], [6.0, 5.0, 8.0]]).reshape(1, 3, 3, 1)
    dout = np.array([10.0, 20.0, 30.0, 40.0]).reshape(1, 2, 2, 1)
    got = max_pool_backward(dout, X, 2, 2, True)
    expected = np.array([[0, 10, 0], [0, 0, 20], [30, 0, 40]]).reshape(1, 3, 3, 1)
    check_array("max_pool_backward(dout, X, 2, 2, True)", got, expected, tolerance=GRADIENT)


@test_case(points=1.5, hidden=True)
def test_floor(max_pool_backward, reference, rng):
    """Random layers with whole windows, apart and overlapping"""
    jobs = [layer(reference, rng, 2 + k % 2, 1 + k // 2 % 4, False) for k in range(20)]
    jobs.append(layer(reference, rng, 4, 2, False))
    got = call_each(max_pool_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("max_pool_backward(dout, X, size, stride, False)", value,
                    reference.max_pool_backward(*job), tolerance=GRADIENT)


@test_case(points=1.5, hidden=True)
def test_ceil(max_pool_backward, reference, rng):
    """Random layers with windows that hang over the edge"""
    jobs = [layer(reference, rng, 2 + k % 2, 1 + k // 2 % 4, True) for k in range(20)]
    jobs += [layer(reference, rng, 4, 3, True), layer(reference, rng, 5, 5, True)]
    got = call_each(max_pool_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("max_pool_backward(dout, X, size, stride, True)", value,
                    reference.max_pool_backward(*job), tolerance=GRADIENT)


@test_case(points=1, hidden=True)
def test_ties(max_pool_backward, reference, rng):
    """Several cells share the maximum of a window: the first one, row by row"""
    jobs = [layer(reference, rng, 2 + k % 2, 1 + k // 2 % 3, k // 6 % 2 == 1, whole=True)
            for k in range(12)]
    dout, X, *rest = layer(reference, rng, 2, 1, True)  # nearly equal is not equal
    jobs.append((dout, 1 + 1e-9 * rng.permutation(X.size).reshape(X.shape), *rest))
    got = call_each(max_pool_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("max_pool_backward(dout, X, size, stride, ceil_mode)", value,
                    reference.max_pool_backward(*job), tolerance=GRADIENT)


@test_case(points=1, hidden=True)
def test_gradient(max_pool_backward, reference, rng):
    """The gradient agrees with small steps of the forward pass"""
    for size, stride, ceil_mode in [(2, 2, True), (3, 1, False)]:
        X = rng.permutation(80).reshape(2, 4, 5, 2).astype(float)  # no two cells are equal
        dout = rng.normal(size=reference.pool2d(X, size, stride, "max", ceil_mode).shape)

        def loss(X):
            return np.sum(dout * reference.pool2d(X, size, stride, "max", ceil_mode))

        got = max_pool_backward(dout, X, size, stride, ceil_mode)
        expected = numeric_gradients(loss, {"X": X}, h=0.1)["X"]
        check_array("max_pool_backward(dout, X, size, stride, ceil_mode)", got, expected,
                    tolerance=GRADIENT)


@test_case(points=0.5, hidden=True)
def test_whole_numbers(max_pool_backward, reference, rng):
    """Images and gradients of whole numbers are welcome, and nothing is cut off"""
    jobs = []
    for k in range(4):
        dout, X, *rest = layer(reference, rng, 2, 1 + k % 2, k // 2 == 1)
        whole = rng.permutation(X.size).reshape(X.shape)
        jobs.append((dout, whole, *rest))
    jobs.append((np.arange(dout.size).reshape(dout.shape), X, *rest))
    got = call_each(max_pool_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("max_pool_backward(dout, X, size, stride, ceil_mode), whole numbers", value,
                    reference.max_pool_backward(*job), tolerance=GRADIENT)


@test_case(points=0.5, hidden=True)
def test_negative(max_pool_backward, reference, rng):
    """Images of negative numbers only"""
    jobs = []
    for k in range(4):
        dout, X, *rest = layer(reference, rng, 2, 2, k % 2 == 1)
        jobs.append((dout, X - (1e12 if k > 1 else 10), *rest))
    got = call_each(max_pool_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("max_pool_backward(dout, X, 2, 2, ceil_mode)", value,
                    reference.max_pool_backward(*job), tolerance=GRADIENT)


@test_case(points=0.5, hidden=True)
def test_pure(max_pool_backward, reference, rng):
    """dout and X stay as they were, and a second call gives the same"""
    for stride, ceil_mode in [(2, True), (1, False)]:
        dout, X, *rest = layer(reference, rng, 2, stride, ceil_mode)
        check_pure(max_pool_backward, np.rint(3 * dout), np.rint(9 * X), *rest)
