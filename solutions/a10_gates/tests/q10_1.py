import numpy as np
from otter.test_files import test_case

from student_lib.checks import (
    call_each,
    check_array,
    check_property,
    check_pure,
    check_quiet,
    check_raises,
)

OK_FORMAT = False
name = "q10_1"


def formed(got, shape):
    """The value, once it is known to be a float64 array of this shape; its numbers are free."""
    alike = isinstance(got, np.ndarray) and got.shape == shape and got.dtype == float
    return check_array("gate(z, values)", got, got if alike else np.zeros(shape))


@test_case(points=1)
def test_example(gate):
    """The worked example: half open, half open, wide open; both arguments are whole numbers"""
    got = gate(np.array([0, 0, 1000]), np.array([8, -6, 5]))
    check_array("gate([0, 0, 1000], [8, -6, 5])", got, [4.0, -3.0, 5.0])


@test_case(points=0.5)
def test_table(gate):
    """A table of two rows: a positive, a negative and a zero value under different switches"""
    got = gate(np.array([[2, -2, 1], [-1, 3, 0]]), np.array([[10, 10, -4], [-4, 0, 7]]))
    share = [[0.880797077977882, 0.119202922022118, 0.731058578630005],
             [0.268941421369995, 0.952574126822433, 0.5]]
    check_array("gate(z, values)", got, np.array(share) * [[10, 10, -4], [-4, 0, 7]])


@test_case(points=0.5)
def test_extreme(gate):
    """Far open and far shut: all or nothing, and no warning"""
    z = np.array([-1000.0, 1000.0, -1000.0, 1000.0])
    got = check_quiet(gate, z, np.array([3.0, 3.0, -2.0, -2.0]))
    check_array("gate([-1000, 1000, -1000, 1000], [3, 3, -2, -2])", got, [0.0, 3.0, 0.0, -2.0])


@test_case(points=1, hidden=True)
def test_random(gate, reference, rng):
    """Random switches and values of one, two and three axes"""
    jobs = []
    for k in range(24):
        shape = tuple(int(n) for n in rng.permutation([2, 3, 4, 5])[: 1 + k % 3])
        jobs.append((rng.normal(scale=2.0, size=shape), rng.normal(scale=2.0, size=shape)))
    got = call_each(gate, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("gate(z, values)", value, reference.gate(*job))


@test_case(points=0.5, hidden=True)
def test_square(gate, reference, rng):
    """Square tables"""
    jobs = [(rng.normal(size=(n, n)), rng.normal(size=(n, n))) for n in (2, 3, 4)]
    got = call_each(gate, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("gate(z, values)", value, reference.gate(*job))


@test_case(points=0.5, hidden=True)
def test_far(gate, rng):
    """Nearly open and nearly shut; all or nothing, however far the gates are turned"""
    values = rng.uniform(-9, 9, size=(5, 3))
    between, far = np.linspace(-22, 22, 15).reshape(5, 3), (-1e3, -8e2, 8e2, 1e3, 1e6, -1e6)
    slowly = gate(between, values)
    got = [gate(np.full((5, 3), z), values) for z in far]
    for value, z in zip(got, far, strict=True):
        check_array("gate(z, values)", value, values * (z > 0))
    check_array("gate(z, values)", slowly, values / (1 + np.exp(-between)))


@test_case(points=0.5, hidden=True)
def test_never_more(gate, rng):
    """What comes out has the sign of what went in and is not larger"""
    z, values = rng.normal(size=(6, 7)), rng.normal(size=(6, 7))
    got = formed(gate(z, values), (6, 7))
    check_property("gate(z, values)", bool(np.all(got * values >= 0)), "a sign is flipped", got=got)
    check_property("gate(z, values)", bool(np.all(np.abs(got) <= np.abs(values))),
                   "more comes out than went in", got=got)


@test_case(points=0.5, hidden=True)
def test_two_halves(gate, rng):
    """The gate for z and the gate for -z together let everything through"""
    z, values = rng.normal(size=(3, 5)), rng.normal(size=(3, 5))
    got = [gate(z, values), gate(-z, values)]
    got = [formed(value, (3, 5)) for value in got]
    check_array("gate(z, values) + gate(-z, values)", got[0] + got[1], values)


@test_case(points=0.5, hidden=True)
def test_shapes(gate, rng):
    """Shapes that cannot be combined raise"""
    for left, right in [((2, 3), (4, 5)), ((3,), (4,)), ((2, 3), (3, 2)), ((4, 2), (4,))]:
        check_raises(ValueError, gate, rng.normal(size=left), rng.normal(size=right),
                     why="it must raise, because the shapes do not fit together")


@test_case(points=0.5, hidden=True)
def test_pure(gate, reference, rng):
    """z and values stay as they were, a second call gives the same, integers are welcome"""
    z, values = rng.integers(-4, 5, size=(4, 3)), rng.integers(-9, 10, size=(4, 3))
    check_pure(gate, z.astype(float), values.astype(float))
    got = check_pure(gate, z, values)
    check_array("gate(z, values)", got, reference.gate(z, values))
