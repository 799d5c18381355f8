import numpy as np
from otter.test_files import test_case

from student_lib.checks import check_array, check_pure

OK_FORMAT = False
name = "q5_6"


def cut(ninths, decimals):
    """Ninths cut off towards zero, in whole numbers until the last division."""
    scale = 10**decimals
    return [(abs(n) * scale // 9) * (1 if n >= 0 else -1) / scale for n in ninths]


@test_case(points=1)
def test_slide(truncate):
    """The numbers of the slide: 5/9 is printed .55 and -7/9 is printed -0.77"""
    got = truncate(np.array([5 / 9, -7 / 9, 3 / 9, 1.0, 0.0]))
    check_array("truncate([5/9, -7/9, 3/9, 1.0, 0.0])", got, [0.55, -0.77, 0.33, 1.0, 0.0])


@test_case(points=0.5, hidden=True)
def test_positive(truncate):
    """Positive ninths with two decimals"""
    ninths = np.arange(0, 40)
    check_array("truncate(x)", truncate(ninths / 9), cut(ninths.tolist(), 2))


@test_case(points=0.5, hidden=True)
def test_negative(truncate):
    """Negative ninths move towards zero as well"""
    ninths = -np.arange(1, 40)
    check_array("truncate(x)", truncate(ninths / 9), cut(ninths.tolist(), 2))


@test_case(points=1, hidden=True)
def test_decimals(truncate):
    """Other numbers of decimals than two"""
    ninths = np.array([5, -5, 7, -7, 9, -9, 16, -16, 50, -100])
    got = [truncate(ninths / 9, decimals) for decimals in (0, 1, 3, 4)]
    for value, decimals in zip(got, (0, 1, 3, 4), strict=True):
        check_array("truncate(x, decimals)", value, cut(ninths.tolist(), decimals))


@test_case(points=0.5, hidden=True)
def test_tiny(truncate):
    """Numbers so small that Python prints them with an exponent"""
    x = np.array([1, -2, 5, -7]) / 90000
    got = [truncate(x, 2), truncate(x, 6)]
    check_array("truncate(x, 2)", got[0], [0.0, 0.0, 0.0, 0.0])
    check_array("truncate(x, 6)", got[1], [1.1e-05, -2.2e-05, 5.5e-05, -7.7e-05])


@test_case(points=0.5, hidden=True)
def test_form(truncate, rng):
    """Any shape; the argument stays as it was"""
    ninths = rng.integers(-30, 30, size=(2, 3, 4))
    expected = np.reshape(cut(ninths.ravel().tolist(), 2), (2, 3, 4))
    check_array("truncate(x)", check_pure(truncate, ninths / 9), expected)
    check_array("truncate(x)", truncate(ninths[0] / 9), expected[0])
