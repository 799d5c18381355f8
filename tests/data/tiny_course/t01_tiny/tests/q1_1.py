"""Cases of q1_1."""

import numpy as np
from otter.test_files import test_case
from student_lib.checks import check_array, check_pure, check_raises

OK_FORMAT = False
name = "q1_1"

EXAMPLE = np.array([1.0, 2.0, 4.0])
SIZES = [(3,), (2, 5), (4, 1, 3)]


def arrays_of_all_sizes(rng):
    for size in SIZES:
        yield rng.normal(size=size) * 7.25


@test_case(points=1)
def test_example(scale_shift):
    """The worked example of the lesson"""
    # 1 * 3 + 10, 2 * 3 + 10, 4 * 3 + 10
    expected = [13.0, 16.0, 22.0]
    check_array("scale_shift(EXAMPLE, 3, 10)", scale_shift(EXAMPLE, 3, 10), expected)


@test_case(points=1)
def test_zero(scale_shift):
    """A scale of zero is refused"""
    check_raises(ValueError, scale_shift, EXAMPLE, 0, 1.5, why="zero must raise, because the docstring says so")


@test_case(points=1, hidden=True)
def test_random(scale_shift, reference, rng):
    """Random arrays of several ranks"""
    for _ in range(20):
        for x in arrays_of_all_sizes(rng):
            factor, offset = rng.uniform(0.5, 3.0), rng.normal()
            wanted = reference.scale_shift(x, factor, offset)
            check_array("scale_shift(x, scale, shift)", scale_shift(x, factor, offset), wanted)


@test_case(points=1, hidden=True)
def test_untouched(scale_shift):
    """The argument stays as it was"""
    check_pure(scale_shift, np.array([[0.25, -8.5, 31.0]]), 1.75, -0.125)
