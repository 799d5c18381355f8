import numpy as np
from otter.test_files import test_case
from student_lib.checks import check_array, check_pure

OK_FORMAT = False
name = "q1_1"


@test_case(points=0.5)
def test_three(step):
    """−1 gives 0, and 0 and 2 give 1"""
    check_array("step([-1, 0, 2])", step([-1, 0, 2]), [0, 1, 1], dtype=int)


@test_case(points=0.5)
def test_scalar(step):
    """A single number gives a single int64, not an array of shape (1,)"""
    check_array("step(2.5)", step(2.5), 1, dtype=int)
    check_array("step(-3)", step(-3), 0, dtype=int)


@test_case(points=1, hidden=True)
def test_zero(step):
    """Zero, minus zero and the smallest steps away from it"""
    z = np.array([0.0, -0.0, 1e-18, -1e-18, 5e-324, -5e-324, 0.3, -0.3])
    got = [step(z), step(0.0), step(-0.0), step(0)]
    check_array("step(z)", got[0], [1, 1, 1, 0, 1, 0, 1, 0], dtype=int)
    for value in got[1:]:
        check_array("step(z)", value, 1, dtype=int)


@test_case(points=1, hidden=True)
def test_shapes(step, reference, rng):
    """Any number of axes, all of different length"""
    shapes = [(5,), (2, 7), (4, 3), (3, 2, 5), (1, 6), (2, 3, 4, 2)]
    zs = [rng.normal(size=shapes[k % 6]) * 3 for k in range(24)]
    for z in zs:
        z.flat[0] = 0.0
    got = [step(z) for z in zs]
    for value, z in zip(got, zs, strict=True):
        check_array("step(z)", value, reference.step(z), dtype=int)


@test_case(points=0.5, hidden=True)
def test_kinds(step):
    """Integers and nested lists are welcome"""
    got = [step([[-2, 0], [7, -1], [0, 0]]), step(np.array([3, -4, 0])), step(np.int64(-5)),
           step([[-0.5, 0.25, -2.0]])]
    check_array("step(z)", got[0], [[0, 1], [1, 0], [1, 1]], dtype=int)
    check_array("step(z)", got[1], [1, 0, 1], dtype=int)
    check_array("step(z)", got[2], 0, dtype=int)
    check_array("step(z)", got[3], [[0, 1, 0]], dtype=int)


@test_case(points=0.5, hidden=True)
def test_pure(step, rng):
    """z stays as it was, and a second call gives the same"""
    z = rng.normal(size=(3, 4))
    check_array("step(z)", check_pure(step, z), np.where(z < 0, 0, 1), dtype=int)
    z = np.array([2, -7, 0, 4, -1])
    check_array("step(z)", check_pure(step, z), [1, 0, 1, 1, 0], dtype=int)
