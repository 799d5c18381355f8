import numpy as np
from otter.test_files import test_case

from student_lib.checks import check_array, check_fresh, check_pure

OK_FORMAT = False
name = "q5_2"


@test_case(points=1)
def test_frame(zero_pad):
    """A 2 × 3 image of whole numbers gets a frame of zeros, as float64"""
    X = np.array([[1, 2, 3], [4, 5, 6]]).reshape(1, 2, 3, 1)
    expected = np.array([
        [0, 0, 0, 0, 0],
        [0, 1, 2, 3, 0],
        [0, 4, 5, 6, 0],
        [0, 0, 0, 0, 0],
    ]).reshape(1, 4, 5, 1)
    check_array("zero_pad(X, 1)", zero_pad(X, 1), expected)


@test_case(points=1)
def test_pairs(zero_pad):
    """One row above, none below, none on the left, two columns on the right"""
    X = np.array([[1.5, 2.5], [3.5, 4.5]]).reshape(1, 2, 2, 1)
    expected = np.array([
        [0, 0, 0, 0],
        [1.5, 2.5, 0, 0],
        [3.5, 4.5, 0, 0],
    ]).reshape(1, 3, 4, 1)
    check_array("zero_pad(X, ((1, 0), (0, 2)))", zero_pad(X, ((1, 0), (0, 2))), expected)


@test_case(points=1, hidden=True)
def test_random_int(zero_pad, reference, rng):
    """The same number of zeros on all four sides, batches of images with channels"""
    jobs = []
    for k in range(20):
        N, H, W, C = (int(n) for n in rng.permutation([2, 3, 4, 5, 6, 7])[:4])
        X = rng.normal(size=(N, H, W, C))
        pad = 1 + k % 3
        jobs.append((X, pad, reference.zero_pad(X, pad)))
    got = [zero_pad(X, pad) for X, pad, _ in jobs]
    for value, (_, _, expected) in zip(got, jobs, strict=True):
        check_array("zero_pad(X, pad)", value, expected)


@test_case(points=0.5, hidden=True)
def test_random_pairs(zero_pad, reference, rng):
    """Four different numbers for the four sides"""
    jobs = []
    for _ in range(20):
        N, H, W, C = (int(n) for n in rng.permutation([2, 3, 4, 5, 6, 7])[:4])
        X = rng.normal(size=(N, H, W, C))
        top, bottom, left, right = (int(n) for n in rng.permutation([1, 2, 3, 4]))
        pad = ((top, bottom), (left, right))
        jobs.append((X, pad, reference.zero_pad(X, pad)))
    got = [zero_pad(X, pad) for X, pad, _ in jobs]
    for value, (_, _, expected) in zip(got, jobs, strict=True):
        check_array("zero_pad(X, ((top, bottom), (left, right)))", value, expected)


@test_case(points=0.5, hidden=True)
def test_nothing_to_add(zero_pad, rng):
    """Without padding the values and the shape stay as they are"""
    X = rng.normal(size=(2, 3, 5, 4))
    got = [zero_pad(X, 0), zero_pad(X, ((0, 0), (0, 0))), zero_pad(X, ((0, 2), (1, 0)))]
    check_array("zero_pad(X, 0)", got[0], X)
    check_array("zero_pad(X, ((0, 0), (0, 0)))", got[1], X)
    longer = np.concatenate([np.zeros((2, 3, 1, 4)), X], axis=2)
    longer = np.concatenate([longer, np.zeros((2, 2, 6, 4))], axis=1)
    check_array("zero_pad(X, ((0, bottom), (left, 0)))", got[2], longer)


@test_case(points=0.5, hidden=True)
def test_new_array(zero_pad, rng):
    """The result is a new array: writing to it leaves X alone"""
    X = rng.normal(size=(3, 4, 5, 2))
    check_fresh(zero_pad, X, 2)
    check_fresh(zero_pad, X, 0)
    check_fresh(zero_pad, X, ((0, 0), (0, 0)))


@test_case(points=0.5, hidden=True)
def test_pure(zero_pad, rng):
    """X stays as it was, and a second call gives the same; whole numbers are welcome"""
    check_pure(zero_pad, rng.normal(size=(2, 4, 3, 5)), 1)
    X = rng.integers(-9, 9, size=(2, 4, 3, 5))
    got = check_pure(zero_pad, X, 1)
    check_array("zero_pad(X, 1)", got, np.pad(X, ((0, 0), (1, 1), (1, 1), (0, 0))))
