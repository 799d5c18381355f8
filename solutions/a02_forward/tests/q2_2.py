import numpy as np
from otter.test_files import test_case

from student_lib.checks import GRADIENT, check_array, check_pure, check_raises
from student_lib.gradcheck import numeric_gradients

OK_FORMAT = False
name = "q2_2"

SIGMOID = [
    0.045176659730912144, 0.10499358540350651, 0.19661193324148188, 0.25, 0.19661193324148188,
    0.10499358540350651, 0.045176659730912144,
]
TANH = [
    0.009866037165440211, 0.0706508248531645, 0.41997434161402614, 1.0, 0.41997434161402614,
    0.0706508248531645, 0.009866037165440211,
]


def arrays(rng):
    """Twenty-one arrays with one, two or three axes, all sizes different, none of them near 0."""
    shapes = [tuple(int(n) for n in rng.permutation([2, 3, 4, 5])[: 1 + k % 3]) for k in range(21)]
    return [rng.uniform(0.06, 4, size=s) * rng.choice([-1.0, 1.0], size=s) for s in shapes]


@test_case(points=1)
def test_straight(activate_grad):
    """The table from -3 to 3 for linear and relu; relu has slope 0 at its corner"""
    z = np.array([-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0])
    check_array('activate_grad(z, "linear")', activate_grad(z, "linear"), np.ones(7))
    check_array('activate_grad(z, "relu")', activate_grad(z, "relu"), [0, 0, 0, 0, 1, 1, 1])


@test_case(points=1)
def test_curved(activate_grad):
    """The table from -3 to 3 for sigmoid and tanh"""
    z = np.array([-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0])
    check_array('activate_grad(z, "sigmoid")', activate_grad(z, "sigmoid"), SIGMOID,
                tolerance=GRADIENT)
    check_array('activate_grad(z, "tanh")', activate_grad(z, "tanh"), TANH, tolerance=GRADIENT)


@test_case(points=0.5, hidden=True)
def test_linear(activate_grad, rng):
    """The slope of linear, for arrays of any shape"""
    jobs = arrays(rng)
    got = [activate_grad(z, "linear") for z in jobs]
    for value, z in zip(got, jobs, strict=True):
        check_array('activate_grad(z, "linear")', value, np.ones(z.shape), tolerance=GRADIENT)


@test_case(points=0.5, hidden=True)
def test_relu(activate_grad, reference, rng):
    """The slope of relu away from its corner, for arrays of any shape"""
    jobs = arrays(rng)
    got = [activate_grad(z, "relu") for z in jobs]
    for value, z in zip(got, jobs, strict=True):
        check_array('activate_grad(z, "relu")', value, reference.activate_grad(z, "relu"),
                    tolerance=GRADIENT)


@test_case(points=1, hidden=True)
def test_sigmoid(activate_grad, reference, rng):
    """The slope of the sigmoid, for arrays of any shape"""
    jobs = arrays(rng)
    got = [activate_grad(z, "sigmoid") for z in jobs]
    for value, z in zip(got, jobs, strict=True):
        check_array('activate_grad(z, "sigmoid")', value, reference.activate_grad(z, "sigmoid"),
                    tolerance=GRADIENT)


@test_case(points=1, hidden=True)
def test_tanh(activate_grad, reference, rng):
    """The slope of tanh, for arrays of any shape"""
    jobs = arrays(rng)
    got = [activate_grad(z, "tanh") for z in jobs]
    for value, z in zip(got, jobs, strict=True):
        check_array('activate_grad(z, "tanh")', value, reference.activate_grad(z, "tanh"),
                    tolerance=GRADIENT)


@test_case(points=0.5, hidden=True)
def test_numeric(activate_grad, reference, rng):
    """Moving z a little changes the activation by as much as the slope says"""
    z = arrays(rng)[1]
    kinds = ("linear", "relu", "sigmoid", "tanh")
    got = [activate_grad(z, kind) for kind in kinds]
    for value, kind in zip(got, kinds, strict=True):
        expected = numeric_gradients(
            lambda z, kind=kind: float(np.sum(reference.activate(z, kind))), {"z": z}
        )["z"]
        check_array(f'activate_grad(z, "{kind}")', value, expected, tolerance=GRADIENT)


@test_case(points=0.5, hidden=True)
def test_corner(activate_grad, rng):
    """The corner of relu, among other numbers, some of them close to it"""
    z = rng.integers(-2, 3, size=(4, 5)).astype(float)
    z[1, 2] = z[3, 0] = 0.0
    z[0, :4] = [1e-9, -1e-9, 1e-12, -1e-12]
    got = activate_grad(z, "relu")
    check_array('activate_grad(z, "relu")', got, (z > 0).astype(float))


@test_case(points=0.5, hidden=True)
def test_large(activate_grad, reference, rng):
    """Far out and halfway there, on both sides, the slopes are finite and right"""
    far = rng.uniform([[25], [25], [5], [5]], [[1000], [1000], [18], [18]], size=(4, 3))
    far *= rng.choice([-1.0, 1.0], size=(4, 3))
    far[0], far[2] = [-1000, 745, -710], [-11, 12, 5]
    kinds = ("sigmoid", "tanh", "relu")
    got = [activate_grad(far, kind) for kind in kinds]
    for value, kind in zip(got, kinds, strict=True):
        check_array(f'activate_grad(z, "{kind}")', value, reference.activate_grad(far, kind),
                    tolerance=GRADIENT)


@test_case(points=0.5, hidden=True)
def test_whole_numbers(activate_grad, reference, rng):
    """Whole numbers are welcome, and the result is float64"""
    jobs = []
    for kind in ("linear", "relu", "sigmoid", "tanh"):
        jobs.append((rng.integers(1, 5, size=(2, 5)) * rng.choice([-1, 1], size=(2, 5)), kind))
        jobs.append((rng.integers(1, 5, size=7), kind))
    got = [activate_grad(z, kind) for z, kind in jobs]
    for value, (z, kind) in zip(got, jobs, strict=True):
        check_array("activate_grad(z, kind)", value, reference.activate_grad(z, kind),
                    tolerance=GRADIENT)


@test_case(points=0.5, hidden=True)
def test_unknown(activate_grad):
    """A name that is none of the four raises ValueError"""
    for kind in ("softmax", "step", "", "gauss"):
        check_raises(ValueError, activate_grad, np.array([1.0, -2.0]), kind,
                     why="it must raise, because there is no such activation of single numbers")


@test_case(points=0.5, hidden=True)
def test_pure(activate_grad, rng):
    """The argument stays as it was, and a second call gives the same"""
    z = rng.normal(size=(3, 4))
    for kind in ("linear", "relu", "sigmoid", "tanh"):
        check_pure(activate_grad, z, kind)
