import numpy as np
from otter.test_files import test_case

from student_lib.checks import (
    check_array,
    check_bool,
    check_dict,
    check_equal,
    check_pure,
    check_raises,
)

OK_FORMAT = False
name = "q5_8"

KEYS = ("filter_1", "filter_2", "filter_3", "edge")
ALWAYS = (
    "Not always: turn the edge kernel [[1, 0, -1]] by 180° on paper. Is it still the same kernel?"
)
NEVER = (
    "Not so: turn each filter of the X by 180° on paper. Does anything change?"
)


@test_case(points=1)
def test_three_pixels(true_convolve2d):
    """The worked example: three pixels and a kernel of two cells"""
    got = true_convolve2d(np.array([[1, 2, 4]]), np.array([[1, 10]]))
    check_array("true_convolve2d([[1, 2, 4]], [[1, 10]])", got, [[12, 24]])


@test_case(points=0.5)
def test_keys(same_result):
    """same_result has its four keys, and each value is True or False"""
    answers = check_dict("same_result", same_result, KEYS)
    for key in KEYS:
        check_bool(f"same_result[{key!r}]", answers[key], bool(answers[key]))


@test_case(points=1, hidden=True)
def test_golden(true_convolve2d):
    """A kernel with four different entries on a small image; whole numbers beside fractions"""
    image = np.array([[1, 0, 2, 0], [0, 3, 0, 0], [4, 0, 0, 5]])
    got = true_convolve2d(image, np.array([[1, 10], [100, 1000]]))
    mixed = [true_convolve2d(np.array([[1, 2, 4]]), np.array([[0.5, 0.25]])),
             true_convolve2d(np.array([[0.25, 0.5, 1.5]]), np.array([[1, 10]]))]
    expected = [[1003, 230, 2000], [340, 3000, 5]]
    check_array("true_convolve2d(image, kernel)", got, expected)
    check_array("true_convolve2d(image, kernel)", mixed[0], [[1.25, 2.5]])
    check_array("true_convolve2d(image, kernel)", mixed[1], [[3, 6.5]])


@test_case(points=1.5, hidden=True)
def test_random(true_convolve2d, reference, rng):
    """Random images, and kernels of many shapes without any symmetry"""
    jobs = []
    for k in range(24):
        H, W = (int(n) for n in rng.permutation([6, 7, 8, 9])[:2])
        shape = [int(n) for n in rng.permutation([2, 3, 4, 5])[:2]] if k % 2 else [2 + k % 3] * 2
        image, kernel = rng.normal(size=(H, W)), rng.normal(size=shape)
        jobs.append((image, kernel, reference.true_convolve2d(image, kernel)))
    for size, shape in (((9, 3), (5, 2)), ((4, 10), (3, 6)), ((4, 7), (2, 7))):
        # higher than the image is wide, wider than it is high, and as wide as it: all fit
        image, kernel = rng.normal(size=size), rng.normal(size=shape)
        jobs.append((image, kernel, reference.true_convolve2d(image, kernel)))
    got = [true_convolve2d(image, kernel) for image, kernel, _ in jobs]
    for value, (_, _, expected) in zip(got, jobs, strict=True):
        check_array("true_convolve2d(image, kernel)", value, expected)


@test_case(points=1, hidden=True)
def test_same_result(same_result):
    """For which of the four kernels both ways agree"""
    answers = check_dict("same_result", same_result, KEYS)
    check_equal('same_result["edge"]', answers["edge"], False, near_misses=[(ALWAYS, True)])
    for key in KEYS[:3]:
        check_equal(f"same_result[{key!r}]", answers[key], True, near_misses=[(NEVER, False)])


@test_case(points=0.5, hidden=True)
def test_too_large(true_convolve2d, rng):
    """A kernel larger than the image raises, in one direction or in both"""
    image = rng.normal(size=(4, 6))
    for KH, KW in [(5, 3), (2, 7), (6, 9)]:
        check_raises(ValueError, true_convolve2d, image, rng.normal(size=(KH, KW)),
                     why="it must raise, because the kernel has no position")


@test_case(points=0.5, hidden=True)
def test_pure(true_convolve2d, rng):
    """Image and kernel stay as they were, and a second call gives the same"""
    image, kernel = rng.integers(-9, 10, size=(7, 5)), rng.integers(-9, 10, size=(2, 3))
    check_pure(true_convolve2d, image.astype(float), kernel.astype(float))
