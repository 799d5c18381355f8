import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_pure, check_raises

OK_FORMAT = False
name = "q5_7"

# what Keras' Conv2D gives for the layer in test_keras, in 64ths: golden/make_golden.py
KERAS_64THS = [
    -56, 423, -53, -66, 244, 405, 98, -351, -50, -115, 475, 17, 712, 174, -327, 348, -1210, 648,
    -352, 622, -382, -240, 105, 270, -87, -129, 238, -243, -812, 237, -247, 817, -97, -396, 271,
    -141, -722, 330, 179, 280, 531, -266, 9, -731, 178, -262, 269, -248, 134, 752, 12, 324, -455,
    384, 233, -44, -501, 113, 338, 383, 263, 246, 142, 313, -1275, 553, -1141, 702, -332, 189,
    504, -260,
]


def eighths(shape, factor, modulus):
    """Numbers by a rule; the same as in golden/make_golden.py."""
    values = (np.arange(int(np.prod(shape))) * factor) % modulus - modulus // 2
    return (values / 8.0).reshape(shape)


def layer(rng, stride, pad):
    """Images, filters, bias, stride, pad of a random layer, all sizes different."""
    KH, KW, third = (int(n) for n in rng.permutation([2, 3, 4]))
    N, C, F = (int(n) for n in rng.permutation([third, 5, 6]))
    H, W = (int(n) for n in rng.permutation([7, 8, 9, 10])[:2])
    X = rng.normal(size=(N, H, W, C))
    return X, rng.normal(size=(KH, KW, C, F)), rng.normal(size=F), stride, pad


@test_case(points=1)
def test_tiny(conv_forward):
    """The worked example: 1 + 2 + 3 + 4 and a bias of 0.5"""
    X = np.array([1, 2, 3, 4]).reshape(1, 2, 2, 1)
    got = conv_forward(X, np.ones((2, 2, 1, 1)), np.array([0.5]))
    check_array("conv_forward(X, W, b)", got, np.full((1, 1, 1, 1), 10.5))


@test_case(points=1)
def test_two_channels(conv_forward):
    """The example with two channels and three filters: each output adds both channels"""
    X = np.array([[[1, 10], [2, 20], [3, 30]]]).reshape(1, 1, 3, 2)
    W = np.zeros((1, 2, 2, 3))
    W[0, :, 0, 0] = 1  # filter 0 adds two neighbours of channel 0
    W[0, :, 1, 1] = 1  # filter 1 adds two neighbours of channel 1
    W[0, 0, :, 2] = 1  # filter 2 adds both channels of the left pixel
    expected = np.array([[3, 30, 11], [5, 50, 22]]) + np.array([0, 100, 1000])
    got = conv_forward(X, W, np.array([0, 100, 1000]))
    check_array("conv_forward(X, W, b)", got, expected.reshape(1, 1, 2, 3))


@test_case(points=2, hidden=True)
def test_keras(conv_forward):
    """The same numbers as Keras' Conv2D"""
    X, W = eighths((2, 7, 10, 6), 37, 29), eighths((4, 5, 6, 3), 23, 31)
    expected = np.array(KERAS_64THS).reshape(2, 3, 4, 3) / 64
    got = conv_forward(X, W, eighths((3,), 5, 7), 2, 1)
    check_array("conv_forward(X, W, b, 2, 1)", got, expected)


@test_case(points=1, hidden=True)
def test_plain(conv_forward, reference, rng):
    """Random layers with stride 1 and no padding"""
    jobs = [layer(rng, 1, 0) for _ in range(8)]
    got = call_each(conv_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("conv_forward(X, W, b)", value, reference.conv_forward(*job))


@test_case(points=2, hidden=True)
def test_random(conv_forward, reference, rng):
    """Random layers with all kinds of strides and paddings"""
    jobs = [layer(rng, 1 + k % 3, k // 3 % 3) for k in range(27)]
    for size, shape in (((2, 9, 3, 4), (5, 2, 4, 3)), ((3, 4, 10, 2), (3, 6, 2, 5))):
        # higher than the images are wide, and wider than they are high: both fit
        jobs.append((rng.normal(size=size), rng.normal(size=shape), np.zeros(shape[3]), 1, 0))
    got = call_each(conv_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("conv_forward(X, W, b, stride, pad)", value, reference.conv_forward(*job))


@test_case(points=0.5, hidden=True)
def test_square_filters(conv_forward, reference, rng):
    """Square filters on images that are none"""
    jobs = []
    for k in range(20):
        X, _, b, _, _ = layer(rng, 1, 0)
        W = rng.normal(size=(3, 3, X.shape[3], b.size))
        jobs.append((X, W, b, 1 + k % 2, k // 2 % 2))
    got = call_each(conv_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("conv_forward(X, W, b, stride, pad)", value, reference.conv_forward(*job))


@test_case(points=0.5, hidden=True)
def test_black_images(conv_forward, rng):
    """Where all pixels are 0, every output is the bias of its filter"""
    b = rng.normal(size=5)
    got = conv_forward(np.zeros((2, 7, 6, 3)), rng.normal(size=(3, 2, 3, 5)), b, 1, 1)
    check_array("conv_forward(0, W, b, 1, 1)", got, np.zeros((2, 7, 7, 5)) + b)


@test_case(points=0.5, hidden=True)
def test_one_image(conv_forward, reference, rng):
    """A single image keeps its batch axis and gives the maps it has in a batch"""
    X, W, b, _, _ = layer(rng, 1, 0)
    expected = reference.conv_forward(X, W, b, 2, 1)
    got = [conv_forward(X[n : n + 1], W, b, 2, 1) for n in range(len(X))]
    for n, value in enumerate(got):
        check_array("conv_forward(one image, W, b, 2, 1)", value, expected[n : n + 1])


@test_case(points=0.5, hidden=True)
def test_left_over(conv_forward, reference, rng):
    """Rows and columns that no window reaches are left out without complaint"""
    X, W, b = rng.normal(size=(2, 8, 9, 3)), rng.normal(size=(3, 2, 3, 4)), rng.normal(size=4)
    got = [conv_forward(X, W, b, 2, 0), conv_forward(X, W, b, 3, 1)]
    check_array("conv_forward(X, W, b, 2)", got[0], reference.conv_forward(X, W, b, 2, 0))
    check_array("conv_forward(X, W, b, 3, 1)", got[1], reference.conv_forward(X, W, b, 3, 1))


@test_case(points=0.25, hidden=True)
def test_fits_by_padding(conv_forward, rng):
    """Filters larger than the bare images are fine as long as the padded images hold them"""
    X, W, b = rng.normal(size=(2, 3, 4, 3)), rng.normal(size=(5, 6, 3, 4)), rng.normal(size=4)
    got = conv_forward(X, W, b, 2, 1)
    expected = np.tensordot(X, W[1:4, 1:5], 3) + b
    check_array("conv_forward(X, W, b, 2, 1)", got, expected[:, None, None])


@test_case(points=0.25, hidden=True)
def test_too_large(conv_forward, rng):
    """Filters larger than the padded images raise, in one direction or in both"""
    X = rng.normal(size=(2, 4, 6, 3))
    for KH, KW, stride, pad in [(5, 3, 1, 0), (2, 7, 1, 0), (7, 4, 2, 1), (9, 12, 1, 1)]:
        check_raises(ValueError, conv_forward, X, rng.normal(size=(KH, KW, 3, 5)), np.zeros(5),
                     stride, pad, why="it must raise, because the filters have no position")


@test_case(points=0.5, hidden=True)
def test_pure(conv_forward, rng):
    """Images, filters and bias stay as they were, and a second call gives the same"""
    X, W, b, _, _ = layer(rng, 1, 0)
    whole = [np.rint(3 * array) for array in (X, W, b)]  # sums of whole numbers are exact
    check_pure(conv_forward, *whole, 2, 1)
    check_pure(conv_forward, *whole, 1, 0)
