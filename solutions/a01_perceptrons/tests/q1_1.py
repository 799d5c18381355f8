import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_property, check_pure

OK_FORMAT = False
name = "q1_1"


@test_case(points=0.75)
def test_three(step):
    """Three whole numbers: below zero, zero, above zero"""
    check_array("step([-1, 0, 2])", step(np.array([-1, 0, 2])), [0, 1, 1], dtype=int)


@test_case(points=0.5)
def test_single(step):
    """A single number gives a numpy int64 or an array of shape ()"""
    got = [step(2.5), step(-3)]
    check_array("step(2.5)", got[0], 1, dtype=int)
    check_array("step(-3)", got[1], 0, dtype=int)


@test_case(points=0.5, hidden=True)
def test_zero(step):
    """Zero in all its forms: whole, as a float, with a minus sign, alone and among others"""
    jobs = [np.array([0.0, -0.0]), np.zeros((2, 3), dtype=int), np.array([[-0.0], [0.0], [0.0]])]
    got = call_each(step, [(z,) for z in jobs])
    alone = [step(0), step(0.0), step(-0.0)]
    for value, z in zip(got, jobs, strict=True):
        check_array("step(z)", value, np.ones(np.shape(z)), dtype=int)
    for value in alone:
        check_array("step(z)", value, 1, dtype=int)


@test_case(points=0.5, hidden=True)
def test_near_zero(step):
    """Numbers close to zero, on both sides of it, down to the tiniest"""
    z = np.array([[-0.25, 0.25, 0.75, -0.75], [-1e-3, 1e-3, -1e-12, 1e-12],
                  [1e-200, -1e-200, -5e-324, 5e-324]])
    got = [step(z), step(-z), step(z[2])]
    check_array("step(z)", got[0], [[0, 1, 1, 0], [0, 1, 0, 1], [1, 0, 0, 1]], dtype=int)
    check_array("step(z)", got[1], [[1, 0, 0, 1], [1, 0, 1, 0], [0, 1, 1, 0]], dtype=int)
    check_array("step(z)", got[2], [1, 0, 0, 1], dtype=int)


@test_case(points=0.75, hidden=True)
def test_random(step, reference, rng):
    """Arrays of one to five axes, many sizes, whole numbers and fractions"""
    jobs = []
    for k in range(24):
        shape = [int(n) for n in rng.permutation([2, 3, 4, 5, 6])[: 1 + k % 3]]
        z = rng.integers(-3, 4, size=shape)
        jobs.append(z if k % 2 else z / 2 + rng.choice([0.0, 20.0, -20.0], size=shape))
    jobs += [rng.integers(-2, 3, size=shape) for shape in ((2, 5, 3, 4), (2, 1, 3, 2, 4))]
    got = call_each(step, [(z,) for z in jobs])
    for value, z in zip(got, jobs, strict=True):
        check_array("step(z)", value, reference.step(z), dtype=int)


@test_case(points=0.5, hidden=True)
def test_mirror(step, rng):
    """Away from zero exactly one of z and -z is on, and a positive factor changes nothing"""
    z = rng.choice([-1.0, 1.0], size=(4, 7)) * rng.uniform(0.01, 9.0, size=(4, 7))
    there, back, larger = step(z), step(-z), step(1000 * z)
    check_array("step(z)", there, (z > 0).astype(int), dtype=int)
    check_property("step(z) + step(-z)", np.array_equal(np.add(there, back), np.ones(z.shape)),
                   "must be 1 everywhere for z without a zero", got=back)
    check_property("step(1000 * z)", np.array_equal(larger, there),
                   "must be step(z)", got=larger)


@test_case(points=0.5, hidden=True)
def test_pure(step, rng):
    """z stays as it was, and a second call gives the same"""
    check_pure(step, rng.normal(size=(5, 3)))
    check_pure(step, rng.integers(-4, 5, size=(2, 6)))
