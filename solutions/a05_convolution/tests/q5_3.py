import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_pure, check_raises

OK_FORMAT = False
name = "q5_3"

X_CLEAN = np.full((9, 9), -1)
for k in range(1, 8):
    X_CLEAN[k, k] = X_CLEAN[k, 8 - k] = 1
FILTER_1 = np.array([[1, -1, -1], [-1, 1, -1], [-1, -1, 1]])


@test_case(points=1)
def test_two_cells(correlate2d):
    """The worked example: a kernel of two cells on a 2 × 3 image"""
    got = correlate2d(np.array([[1, 2, 3], [4, 5, 6]]), np.array([[1, 10]]))
    check_array("correlate2d([[1, 2, 3], [4, 5, 6]], [[1, 10]])", got, [[21, 32], [54, 65]])


@test_case(points=1)
def test_letter(correlate2d):
    """The letter X and filter 1: 9 on the stroke at (1, 1), 5 in the centre at (3, 3)"""
    got = correlate2d(X_CLEAN, FILTER_1)
    expected = [
        [7, -1, 1, 3, 5, -1, 3],
        [-1, 9, -1, 3, -1, 1, -1],
        [1, -1, 9, -3, 1, -1, 5],
        [3, 3, -3, 5, -3, 3, 3],
        [5, -1, 1, -3, 9, -1, 1],
        [-1, 1, -1, 3, -1, 9, -1],
        [3, -1, 5, 3, 1, -1, 7],
    ]
    check_array("correlate2d(X, filter_1)", got, expected)


@test_case(points=1, hidden=True)
def test_square_kernels(correlate2d, reference, rng):
    """Kernels without any symmetry lie on the image as they are"""
    jobs = []
    for k in range(20):
        H, W = (int(n) for n in rng.permutation([6, 7, 8, 9])[:2])
        image, kernel = rng.normal(size=(H, W)), rng.normal(size=(2 + k % 3,) * 2)
        jobs.append((image, kernel, reference.correlate2d(image, kernel)))
    got = [correlate2d(image, kernel) for image, kernel, _ in jobs]
    for value, (_, _, expected) in zip(got, jobs, strict=True):
        check_array("correlate2d(image, kernel)", value, expected)


@test_case(points=1, hidden=True)
def test_oblong(correlate2d, reference, rng):
    """Image and kernel are no squares, wide ones and tall ones"""
    jobs = []
    for _ in range(20):
        H, W = (int(n) for n in rng.permutation([6, 7, 8, 9])[:2])
        KH, KW = (int(n) for n in rng.permutation([2, 3, 4, 5])[:2])
        image, kernel = rng.normal(size=(H, W)), rng.normal(size=(KH, KW))
        jobs.append((image, kernel, reference.correlate2d(image, kernel)))
    for size, shape in (((9, 3), (5, 2)), ((4, 10), (3, 6))):
        # higher than the image is wide, and wider than it is high: both fit
        image, kernel = rng.normal(size=size), rng.normal(size=shape)
        jobs.append((image, kernel, reference.correlate2d(image, kernel)))
    got = [correlate2d(image, kernel) for image, kernel, _ in jobs]
    for value, (_, _, expected) in zip(got, jobs, strict=True):
        check_array("correlate2d(image, kernel)", value, expected)


@test_case(points=1, hidden=True)
def test_stride(correlate2d, reference, rng):
    """Strides that fit evenly"""
    jobs = []
    for k in range(20):
        stride = 2 + k % 2
        KH, KW = (int(n) for n in rng.permutation([2, 3, 4, 5])[:2])
        rows, columns = (int(n) for n in rng.permutation([1, 2, 3])[:2])
        image = rng.normal(size=(KH + rows * stride, KW + columns * stride))
        kernel = rng.normal(size=(KH, KW))
        jobs.append((image, kernel, stride, reference.correlate2d(image, kernel, stride)))
    got = [correlate2d(image, kernel, stride) for image, kernel, stride, _ in jobs]
    for value, (*_, expected) in zip(got, jobs, strict=True):
        check_array("correlate2d(image, kernel, stride)", value, expected)


@test_case(points=1, hidden=True)
def test_everything(correlate2d, reference, rng):
    """Images, kernels, strides and paddings of all kinds"""
    jobs = []
    for k in range(27):
        H, W = (int(n) for n in rng.permutation([6, 7, 8, 9, 10])[:2])
        KH, KW = (int(n) for n in rng.permutation([2, 3, 4, 5])[:2])
        stride, pad = 1 + k % 3, k // 3 % 3
        image, kernel = rng.normal(size=(H, W)), rng.normal(size=(KH, KW))
        jobs.append((image, kernel, stride, pad))
    got = call_each(correlate2d, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("correlate2d(image, kernel, stride, pad)", value, reference.correlate2d(*job))


@test_case(points=0.5, hidden=True)
def test_left_over(correlate2d, reference, rng):
    """Rows and columns that no window reaches are left out without complaint"""
    image, kernel = rng.normal(size=(8, 11)), rng.normal(size=(3, 2))
    got = [correlate2d(image, kernel, 2), correlate2d(image, kernel, 3, 1)]
    check_array("correlate2d(image, kernel, 2)", got[0], reference.correlate2d(image, kernel, 2))
    check_array("correlate2d(image, kernel, 3, 1)", got[1],
                reference.correlate2d(image, kernel, 3, 1))


@test_case(points=0.5, hidden=True)
def test_one_position(correlate2d, rng):
    """A kernel as large as the padded image has one position"""
    image = rng.normal(size=(3, 4))
    kernels = [rng.normal(size=(3, 4)), rng.normal(size=(5, 6))]
    got = [correlate2d(image, kernels[0], 3), correlate2d(image, kernels[1], 2, 1)]
    check_array("correlate2d(image, kernel, stride)", got[0], [[np.sum(image * kernels[0])]])
    check_array("correlate2d(image, kernel, stride, 1)", got[1],
                [[np.sum(image * kernels[1][1:4, 1:5])]])


@test_case(points=0.25, hidden=True)
def test_fractions(correlate2d):
    """A kernel of fractions on an image of whole numbers, and the other way round"""
    whole, halves = np.array([[1, 2, 3], [4, 5, 6]]), np.array([[0.5, 0.25]])
    got = [correlate2d(whole, halves), correlate2d(whole / 4, np.array([[1, 10]]))]
    check_array("correlate2d(image, kernel)", got[0], [[1, 1.75], [3.25, 4]])
    check_array("correlate2d(image, kernel)", got[1], [[5.25, 8], [13.5, 16.25]])


@test_case(points=0.25, hidden=True)
def test_too_large(correlate2d, rng):
    """A kernel larger than the padded image raises, in one direction or in both"""
    image = rng.normal(size=(4, 6))
    for KH, KW, stride, pad in [(5, 3, 1, 0), (2, 7, 1, 0), (7, 4, 2, 1), (9, 12, 1, 1)]:
        check_raises(ValueError, correlate2d, image, rng.normal(size=(KH, KW)), stride, pad,
                     why="it must raise, because the kernel has no position")


@test_case(points=0.5, hidden=True)
def test_pure(correlate2d, reference, rng):
    """Image and kernel stay as they were, a second call gives the same, integers are welcome"""
    image, kernel = rng.integers(-9, 10, size=(7, 5)), rng.integers(-9, 10, size=(2, 3))
    check_pure(correlate2d, image.astype(float), kernel.astype(float), 2, 1)
    check_pure(correlate2d, image.astype(float), kernel.astype(float), 1, 0)
    got = check_pure(correlate2d, image, kernel, 1, 0)
    check_array("correlate2d(image, kernel)", got, reference.correlate2d(image, kernel))
