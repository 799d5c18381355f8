import numpy as np
from otter.test_files import test_case

from student_lib.checks import GRADIENT, call_each, check_array, check_pure, check_sequence

OK_FORMAT = False
name = "q5_10"


def layer(reference, rng, stride, pad):
    """Upstream gradient, images, filters, stride, pad of a random layer, all sizes different."""
    KH, KW, third = (int(n) for n in rng.permutation([2, 3, 4]))
    N, C, F = (int(n) for n in rng.permutation([third, 5, 6]))
    H, W = (int(n) for n in rng.permutation([7, 8, 9, 10])[:2])
    X, weights = rng.normal(size=(N, H, W, C)), rng.normal(size=(KH, KW, C, F))
    out = reference.conv_forward(X, weights, np.zeros(F), stride, pad)
    return rng.normal(size=out.shape), X, weights, stride, pad


def check_three(got, expected):
    """dX, dW and db one after the other."""
    got = check_sequence("conv_backward(dout, X, W, stride, pad)", got, 3)
    for name, value, wanted in zip(("dX", "dW", "db"), got, expected, strict=True):
        check_array(name, value, wanted, tolerance=GRADIENT)


@test_case(points=1)
def test_three_pixels(conv_backward):
    """The worked example: three pixels, one filter of two cells"""
    X = np.array([1.0, 2.0, 4.0]).reshape(1, 1, 3, 1)
    W = np.array([5.0, 7.0]).reshape(1, 2, 1, 1)
    dout = np.array([1.0, 10.0]).reshape(1, 1, 2, 1)
    got = check_sequence("conv_backward(dout, X, W, 1, 0)", conv_backward(dout, X, W, 1, 0), 3)
    check_array("dX", got[0], np.array([5, 57, 70]).reshape(1, 1, 3, 1), tolerance=GRADIENT)
    check_array("dW", got[1], np.array([21, 42]).reshape(1, 2, 1, 1), tolerance=GRADIENT)
    check_array("db", got[2], [11], tolerance=GRADIENT)


@test_case(points=0.5)
def test_form(conv_backward):
    """Three arrays with the shapes of X, W and b, also with stride 2 and a frame of zeros"""
    X, W = np.ones((2, 5, 6, 3)), np.zeros((3, 2, 3, 4))
    got = conv_backward(np.zeros((2, 3, 4, 4)), X, W, 2, 1)
    got = check_sequence("conv_backward(dout, X, W, 2, 1)", got, 3)
    check_array("dX", got[0], np.zeros((2, 5, 6, 3)))
    check_array("dW", got[1], np.zeros((3, 2, 3, 4)))
    check_array("db", got[2], np.zeros(4))


@test_case(points=1.5, hidden=True)
def test_plain(conv_backward, reference, rng):
    """Layers with stride 1 and no padding, also of whole numbers with a gradient of fractions"""
    jobs = [layer(reference, rng, 1, 0) for _ in range(8)]
    X, W = np.array([1, 2, 4]).reshape(1, 1, 3, 1), np.array([5, 7]).reshape(1, 2, 1, 1)
    jobs.insert(0, (np.array([0.5, 0.25]).reshape(1, 1, 2, 1), X, W, 1, 0))
    got = call_each(conv_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_three(value, reference.conv_backward(*job))


@test_case(points=2, hidden=True)
def test_random(conv_backward, reference, rng):
    """Random layers with all kinds of strides and paddings"""
    jobs = [layer(reference, rng, 1 + k % 3, k // 3 % 3) for k in range(27)]
    got = call_each(conv_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_three(value, reference.conv_backward(*job))


@test_case(points=2, hidden=True)
def test_gradient(conv_backward, reference, rng):
    """The gradients agree with small steps of the forward pass, each entry moved alone"""
    X, W, b = rng.normal(size=(2, 5, 4, 3)), rng.normal(size=(3, 2, 3, 4)), rng.normal(size=4)
    stride, pad = 2, 1
    out = reference.conv_forward(X, W, b, stride, pad)
    dout = rng.normal(size=out.shape)
    got = conv_backward(dout, X, W, stride, pad)

    def loss():
        return np.sum(dout * reference.conv_forward(X, W, b, stride, pad))

    def numeric(array, gradient):
        # twenty entries of each array; a wrong shape is told before anything is picked out
        gradient = np.array(gradient, dtype=float)
        expected = gradient.copy() if gradient.shape == array.shape else np.zeros_like(array)
        for number in rng.permutation(array.size)[:20]:
            place = np.unravel_index(number, array.shape)
            old = array[place]
            array[place] = old + 0.5  # the layer is linear in each entry: a wide step is exact
            up = loss()
            array[place] = old - 0.5
            expected[place] = up - loss()
            array[place] = old
        return expected

    got = check_sequence("conv_backward(dout, X, W, stride, pad)", got, 3)
    check_three(got, [numeric(a, g) for a, g in zip((X, W, b), got, strict=True)])


@test_case(points=0.5, hidden=True)
def test_left_over(conv_backward, reference, rng):
    """Pixels that no window reached get the gradient 0"""
    X, W = rng.normal(size=(2, 8, 9, 3)), rng.normal(size=(3, 2, 3, 4))
    dout = rng.normal(size=(2, 3, 4, 4))
    check_three(conv_backward(dout, X, W, 2, 0), reference.conv_backward(dout, X, W, 2, 0))


@test_case(points=0.5, hidden=True)
def test_apart(conv_backward, reference, rng):
    """Windows that do not touch each other, with padding"""
    X, W = rng.normal(size=(3, 5, 7, 2)), rng.normal(size=(2, 3, 2, 5))
    out = reference.conv_forward(X, W, np.zeros(5), 3, 1)
    dout = rng.normal(size=out.shape)
    check_three(conv_backward(dout, X, W, 3, 1), reference.conv_backward(dout, X, W, 3, 1))


@test_case(points=0.5, hidden=True)
def test_batch(conv_backward, reference, rng):
    """A batch of two equal images gives twice the dW and db of one"""
    X, W = rng.normal(size=(1, 6, 7, 3)), rng.normal(size=(3, 2, 3, 4))
    dout = rng.normal(size=(1, 4, 6, 4))
    twice = conv_backward(np.concatenate([dout, dout]), np.concatenate([X, X]), W, 1, 0)
    dX, dW, db = reference.conv_backward(dout, X, W, 1, 0)
    check_three(twice, [np.concatenate([dX, dX]), 2 * dW, 2 * db])


@test_case(points=0.5, hidden=True)
def test_pure(conv_backward, reference, rng):
    """dout, X and W stay as they were, and a second call gives the same"""
    for stride, pad in [(2, 1), (1, 0)]:
        job = layer(reference, rng, stride, pad)
        whole = [np.rint(3 * array) for array in job[:3]]  # sums of whole numbers are exact
        check_pure(conv_backward, *whole, stride, pad)
