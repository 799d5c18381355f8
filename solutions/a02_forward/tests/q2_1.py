import numpy as np
from otter.test_files import test_case

from student_lib.checks import (
    check_array,
    check_fresh,
    check_pure,
    check_quiet,
    check_raises,
)

OK_FORMAT = False
name = "q2_1"

SIGMOID = [
    0.04742587317756678, 0.11920292202211755, 0.2689414213699951, 0.5, 0.7310585786300049,
    0.8807970779778825, 0.9525741268224334,
]
TANH = [
    -0.9950547536867305, -0.9640275800758169, -0.7615941559557649, 0.0, 0.7615941559557649,
    0.9640275800758169, 0.9950547536867305,
]


def arrays(rng):
    """Twenty-one arrays with one, two or three axes, all sizes different."""
    shapes = [tuple(int(n) for n in rng.permutation([2, 3, 4, 5])[: 1 + k % 3]) for k in range(21)]
    return [rng.normal(size=shape) * 3 for shape in shapes]


@test_case(points=0.5)
def test_straight(activate):
    """The table from -3 to 3 for linear and relu"""
    z = np.array([-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0])
    check_array('activate(z, "linear")', activate(z, "linear"), z)
    check_array('activate(z, "relu")', activate(z, "relu"), [0, 0, 0, 0, 1, 2, 3])


@test_case(points=1)
def test_curved(activate):
    """The table from -3 to 3 for sigmoid and tanh"""
    z = np.array([-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0])
    check_array('activate(z, "sigmoid")', activate(z, "sigmoid"), SIGMOID)
    check_array('activate(z, "tanh")', activate(z, "tanh"), TANH)


@test_case(points=1)
def test_far_out(activate):
    """At -1000 and 1000 the sigmoid is 0 and 1, and no warning appears"""
    z = np.array([-1000.0, 0.0, 1000.0])
    got = check_quiet(activate, z, "sigmoid")
    check_array('activate([-1000, 0, 1000], "sigmoid")', got, [0.0, 0.5, 1.0])


@test_case(points=0.5, hidden=True)
def test_linear(activate, rng):
    """Linear gives the numbers back, for arrays of any shape"""
    jobs = arrays(rng)
    got = [activate(z, "linear") for z in jobs]
    for value, z in zip(got, jobs, strict=True):
        check_array('activate(z, "linear")', value, z)


@test_case(points=1, hidden=True)
def test_relu(activate, reference, rng):
    """Relu looks at every number on its own, for arrays of any shape"""
    jobs = arrays(rng)
    got = [activate(z, "relu") for z in jobs]
    for value, z in zip(got, jobs, strict=True):
        check_array('activate(z, "relu")', value, reference.activate(z, "relu"))


@test_case(points=1, hidden=True)
def test_sigmoid(activate, reference, rng):
    """The sigmoid of arrays of any shape"""
    jobs = arrays(rng)
    got = [activate(z, "sigmoid") for z in jobs]
    for value, z in zip(got, jobs, strict=True):
        check_array('activate(z, "sigmoid")', value, reference.activate(z, "sigmoid"))


@test_case(points=1, hidden=True)
def test_tanh(activate, reference, rng):
    """The tanh of arrays of any shape"""
    jobs = arrays(rng)
    got = [activate(z, "tanh") for z in jobs]
    for value, z in zip(got, jobs, strict=True):
        check_array('activate(z, "tanh")', value, reference.activate(z, "tanh"))


@test_case(points=0.5, hidden=True)
def test_large(activate, reference, rng):
    """Numbers far out, on both sides, give finite and right values"""
    far = rng.uniform(25, 1000, size=(4, 3)) * rng.choice([-1.0, 1.0], size=(4, 3))
    far[0] = [-1000, 745, -710]
    kinds = ("sigmoid", "tanh", "relu")
    got = [activate(far, kind) for kind in kinds]
    for value, kind in zip(got, kinds, strict=True):
        check_array(f'activate(z, "{kind}")', value, reference.activate(far, kind))


@test_case(points=0.5, hidden=True)
def test_whole_numbers(activate, reference, rng):
    """Whole numbers are welcome, and the result is float64"""
    jobs = []
    for kind in ("linear", "relu", "sigmoid", "tanh"):
        jobs.append((rng.integers(-9, 10, size=(2, 5)), kind))
        jobs.append((rng.integers(-9, 10, size=7), kind))
    got = [activate(z, kind) for z, kind in jobs]
    for value, (z, kind) in zip(got, jobs, strict=True):
        check_array("activate(z, kind)", value, reference.activate(z, kind))


@test_case(points=0.5, hidden=True)
def test_unknown(activate):
    """A name that is none of the four raises ValueError"""
    for kind in ("softmax", "step", "", "gauss"):
        check_raises(ValueError, activate, np.array([1.0, -2.0]), kind,
                     why="it must raise, because there is no such activation of single numbers")


@test_case(points=0.5, hidden=True)
def test_pure(activate, rng):
    """The argument stays as it was, and the result is an array of its own"""
    z = rng.normal(size=(3, 4))
    for kind in ("linear", "relu", "sigmoid", "tanh"):
        check_pure(activate, z, kind)
        check_fresh(activate, z, kind)
