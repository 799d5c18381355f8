import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_pure, check_raises

OK_FORMAT = False
name = "q6_2"


def images(rng, *sides):
    """Random images, all sizes different: N, H, W, C."""
    H, W = (int(n) for n in rng.permutation(sides or (5, 6, 7, 8))[:2])
    N, C = (int(n) for n in rng.permutation([2, 3, 4])[:2])
    return rng.normal(size=(N, H, W, C))


@test_case(points=1)
def test_example(pool2d):
    """The worked example: the left-over row and column are left out"""
    X = np.arange(1, 10).reshape(1, 3, 3, 1)
    check_array("pool2d(X)", pool2d(X), [[[[5]]]])


@test_case(points=1)
def test_example_ceil(pool2d):
    """The worked example in ceil mode: windows at the edge hold the cells that exist"""
    X = np.arange(1, 10).reshape(1, 3, 3, 1)
    largest = pool2d(X, 2, 2, "max", True)
    average = pool2d(X, 2, 2, "average", True)
    check_array('pool2d(X, 2, 2, "max", True)', largest,
                np.array([5, 6, 8, 9]).reshape(1, 2, 2, 1))
    check_array('pool2d(X, 2, 2, "average", True)', average,
                np.array([3, 4.5, 7.5, 9]).reshape(1, 2, 2, 1))


@test_case(points=0.5, hidden=True)
def test_golden(pool2d):
    """A drawing of four rows and seven columns with two channels, in both kinds of rounding"""
    first = [
        [3, 1, 4, 1, 5, 9, 2],
        [6, 5, 3, 5, 8, 9, 7],
        [9, 3, 2, 3, 8, 4, 6],
        [2, 6, 4, 3, 3, 8, 3],
    ]
    X = np.stack([first, -np.array(first)], axis=-1)[np.newaxis]
    floor, ceil = pool2d(X), pool2d(X, ceil_mode=True)
    expected = [[[6, -1], [5, -1], [9, -5]], [[9, -2], [4, -2], [8, -3]]]
    check_array("pool2d(X)", floor, [expected])
    expected = [[[6, -1], [5, -1], [9, -5], [7, -2]], [[9, -2], [4, -2], [8, -3], [6, -3]]]
    check_array("pool2d(X, ceil_mode=True)", ceil, [expected])


@test_case(points=1, hidden=True)
def test_max_floor(pool2d, reference, rng):
    """Random images, the largest number of each whole window"""
    jobs = []
    for k in range(20):
        size = 2 + k % 2
        jobs.append((images(rng), size, (1, 2, 3, 4)[k // 2 % 4], "max", False))
    jobs += [(images(rng), 3), (images(rng), 3, 1)]  # what is not named keeps its default
    jobs += [(images(rng, 6, 8), 2, 2), (images(rng, 9, 12), 4, 3), (images(rng, 9, 12), 5, 2)]
    got = call_each(pool2d, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array('pool2d(X, size, stride, "max", False)', value, reference.pool2d(*job))


@test_case(points=1, hidden=True)
def test_max_ceil(pool2d, reference, rng):
    """Random images, the largest number of each window, also at the edges"""
    jobs = []
    for k in range(20):
        size = 2 + k % 2
        jobs.append((images(rng), size, (1, 2, 3, 4)[k // 2 % 4], "max", True))
    jobs += [(images(rng, 9, 12), size, stride, "max", True) for size, stride in [(4, 3), (5, 2)]]
    got = call_each(pool2d, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array('pool2d(X, size, stride, "max", True)', value, reference.pool2d(*job))


@test_case(points=1, hidden=True)
def test_average(pool2d, reference, rng):
    """Random images, average, with and without ceil mode"""
    jobs = []
    for k in range(24):
        size = 2 + k % 2
        jobs.append((images(rng), size, (1, 2, 3, 4)[k // 4 % 4], "average", k // 2 % 2 == 1))
    jobs += [(images(rng, 6, 8), 2, 2, "average"), (images(rng, 9, 12), 5, 3, "average", True)]
    got = call_each(pool2d, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array('pool2d(X, size, stride, "average", ceil_mode)', value,
                    reference.pool2d(*job))


@test_case(points=0.5, hidden=True)
def test_negative(pool2d, reference, rng):
    """Images of negative numbers only"""
    jobs = []
    for k in range(8):
        X = -1 - np.abs(images(rng, 5, 7))
        jobs.append((X - 1e12 if k > 5 else X, 2, 2, "max", k % 2 == 1))
    got = call_each(pool2d, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array('pool2d(X, 2, 2, "max", ceil_mode)', value, reference.pool2d(*job))


@test_case(points=0.5, hidden=True)
def test_no_empty_window(pool2d, reference, rng):
    """Strides larger than the window in ceil mode: no window lies outside the image"""
    jobs = []
    for k in range(8):
        X = images(rng, 6, 9) if k < 4 else images(rng, 5, 9)
        size, stride = (2, 3) if k < 4 else (1, 4)
        jobs.append((X, size, stride, ("max", "average")[k % 2], True))
    got = call_each(pool2d, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("pool2d(X, size, stride, mode, True)", value, reference.pool2d(*job))


@test_case(points=0.5, hidden=True)
def test_channels(pool2d, rng):
    """Channels are kept apart: each gives what it gives alone"""
    X = rng.normal(size=(2, 5, 7, 3))
    together = pool2d(X, 3, 2, "max", True)
    alone = [pool2d(X[..., c : c + 1], 3, 2, "max", True) for c in range(3)]
    for c, value in enumerate(alone):
        rows = X[..., c]
        expected = np.array([[[rows[n, i : i + 3, j : j + 3].max() for j in (0, 2, 4)]
                              for i in (0, 2)] for n in range(2)])[..., np.newaxis]
        check_array('pool2d(one channel, 3, 2, "max", True)', value, expected)
    check_array('pool2d(X, 3, 2, "max", True)', together, np.concatenate(alone, axis=-1))


@test_case(points=0.5, hidden=True)
def test_unknown_mode(pool2d, rng):
    """A mode that is none of the two names raises"""
    X = rng.normal(size=(2, 4, 6, 3))
    for mode in ("median", "sum", "avg", ""):
        for ceil_mode in (False, True):
            check_raises(ValueError, pool2d, X, 2, 2, mode, ceil_mode,
                         why="it must raise, because there is no such mode")


@test_case(points=0.5, hidden=True)
def test_too_large(pool2d, rng):
    """A window larger than the image raises, in one direction or in both"""
    X = rng.normal(size=(2, 3, 6, 4))
    for image, size, stride in [(X, 4, 1), (X, 5, 2), (X.swapaxes(1, 2), 4, 3), (X, 7, 2)]:
        for mode in ("max", "average"):
            for ceil_mode in (False, True):
                check_raises(ValueError, pool2d, image, size, stride, mode, ceil_mode,
                             why="it must raise, because the window is larger than the image")


@test_case(points=0.5, hidden=True)
def test_whole_numbers(pool2d, reference, rng):
    """Whole numbers are welcome, and their averages are not cut off"""
    jobs = []
    for k in range(6):
        X = rng.integers(-9, 10, size=(2, 5, 7, 3))
        jobs.append((X, 2 + k % 2, 2, ("max", "average")[k // 3], k % 2 == 0))
    got = call_each(pool2d, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("pool2d(whole numbers, size, stride, mode, ceil_mode)", value,
                    reference.pool2d(*job))


@test_case(points=0.5, hidden=True)
def test_pure(pool2d, rng):
    """The images stay as they were, and a second call gives the same"""
    X = rng.integers(-9, 10, size=(2, 5, 7, 3)).astype(float)
    check_pure(pool2d, X, 2, 2, "max", True)
    check_pure(pool2d, X, 3, 1, "max", False)
    check_pure(pool2d, X, 2, 2, "average", True)
