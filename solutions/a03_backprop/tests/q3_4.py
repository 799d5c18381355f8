import numpy as np
from otter.test_files import test_case

from student_lib.checks import (
    Tolerance,
    check_array,
    check_equal,
    check_property,
    check_pure,
)

OK_FORMAT = False
name = "q3_4"

EXTRA = (
    "You call f at theta itself as well. The central difference does not need that value: two calls"
    " for each entry, no more."
)
CLOSE = Tolerance(rtol=0, atol=1e-7)


def bumpy(rng, shape):
    """A function whose entries act on each other, its gradient, and a point to take it at."""
    A = rng.uniform(1, 2, size=shape) * rng.choice([-1, 1], size=shape)
    B, C = rng.uniform(0.5, 1.5, size=(2, *shape))

    def f(theta):
        return float(np.sum(A * theta**2 + np.sin(B * theta)) + np.sum(C * theta) ** 2)

    theta = rng.normal(size=shape)
    return f, 2 * A * theta + B * np.cos(B * theta) + 2 * np.sum(C * theta) * C, theta


@test_case(points=1)
def test_example(numeric_grad):
    """The worked example: t[0]² + 3·t[0]·t[1] at [1, 2], given as an array of floats"""
    def f(t):
        return t[0] ** 2 + 3 * t[0] * t[1]

    got = numeric_grad(f, np.array([1.0, 2.0]))
    check_array("numeric_grad(f, [1.0, 2.0])", got, [8, 3], tolerance=CLOSE)


@test_case(points=1)
def test_matrix(numeric_grad):
    """A matrix of whole numbers: the gradient has its shape"""
    factors = np.array([[1.0, -2.0, 0.5], [3.0, 4.0, 2.5]])

    def f(t):
        return np.sum(factors * t)

    got = numeric_grad(f, np.array([[1, 2, 3], [4, 5, 6]]))
    check_array("numeric_grad(f, [[1, 2, 3], [4, 5, 6]])", got, factors, tolerance=CLOSE)


@test_case(points=0.5, hidden=True)
def test_pure_vector(numeric_grad, rng):
    """A vector theta is left as it was, and a second call gives the same"""
    f, _, theta = bumpy(rng, (3,))
    check_pure(numeric_grad, f, theta)
    check_pure(numeric_grad, f, rng.integers(-3, 4, size=3))


@test_case(points=1, hidden=True)
def test_vectors(numeric_grad, rng):
    """Random functions of vectors"""
    jobs = [bumpy(rng, (2 + k % 4,)) for k in range(20)]
    got = [numeric_grad(f, theta) for f, _, theta in jobs]
    for value, (_, gradient, _) in zip(got, jobs, strict=True):
        check_array("numeric_grad(f, theta)", value, gradient, tolerance=CLOSE)


@test_case(points=1, hidden=True)
def test_shapes(numeric_grad, rng):
    """Random functions of matrices and of arrays with three axes"""
    shapes = [(2, 3), (3, 2), (1, 4), (4, 1), (2, 1, 3)]
    jobs = [bumpy(rng, shapes[k % 5]) for k in range(20)]
    got = [numeric_grad(f, theta) for f, _, theta in jobs]
    for value, (_, gradient, _) in zip(got, jobs, strict=True):
        check_array("numeric_grad(f, theta)", value, gradient, tolerance=CLOSE)


@test_case(points=1, hidden=True)
def test_step(numeric_grad):
    """A wide step is used as it is given"""
    def cubic(t):
        return t[0] ** 3 + t[0] * t[1] - 2 * t[1] ** 3 + t[1] ** 2

    jobs = [(1.0, 3.0, 0.5), (-2.0, 1.0, 0.25), (0.5, -1.5, 0.125), (2.0, 5.0, 1.0)]
    got = [numeric_grad(cubic, np.array([a, b]), h) for a, b, h in jobs]
    for value, (a, b, h) in zip(got, jobs, strict=True):
        # of t³ the central difference is 3t² + h², of all other terms it is the slope itself
        wanted = [3 * a**2 + h**2 + b, a - 6 * b**2 - 2 * h**2 + 2 * b]
        check_array("numeric_grad(f, theta, h)", value, wanted, tolerance=CLOSE)


@test_case(points=0.5, hidden=True)
def test_step_by_name(numeric_grad, reference, rng):
    """Steps of other sizes, given by name"""
    jobs = [(*bumpy(rng, (2, 3)), h) for h in (0.1, 0.01, 0.3)]
    got = [numeric_grad(f, theta, h=h) for f, _, theta, h in jobs]
    for value, (f, _, theta, h) in zip(got, jobs, strict=True):
        check_array("numeric_grad(f, theta, h=h)", value, reference.numeric_grad(f, theta, h),
                    tolerance=CLOSE)


@test_case(points=0.5, hidden=True)
def test_calls(numeric_grad, rng):
    """The function f is called exactly twice for each entry"""
    for shape in [(3,), (2, 3)]:
        f, _, theta = bumpy(rng, shape)
        seen = []

        def counting(t, f=f, seen=seen):
            seen.append(1)
            return f(t)

        numeric_grad(counting, theta)
        check_equal(f"the number of calls for {theta.size} entries", len(seen), 2 * theta.size,
                    near_misses=[(EXTRA, 2 * theta.size + 1)])


@test_case(points=0.5, hidden=True)
def test_one_at_a_time(numeric_grad, rng):
    """Each time f is called, one entry is moved and all others are where they were"""
    theta = rng.integers(-9, 10, size=(2, 3)).astype(float)
    moved = []

    def watching(t):
        moved.append(int(np.sum(np.abs(np.asarray(t) - theta) > 1e-9)))
        return float(np.sum(np.asarray(t) ** 2))

    numeric_grad(watching, theta)
    check_property("numeric_grad(f, theta)", len(moved) > 0 and max(moved) <= 1,
                   "at most one entry should differ from theta in each call of f", got=moved)


@test_case(points=0.5, hidden=True)
def test_whole_numbers(numeric_grad, rng):
    """An array theta may hold whole numbers"""
    for shape in [(4,), (3, 2)]:
        B = rng.uniform(0.5, 1.5, size=shape)
        theta = rng.integers(-3, 4, size=shape)

        def f(t, B=B):
            return float(np.sum(np.sin(B * t)))

        got = numeric_grad(f, theta)
        check_array("numeric_grad(f, theta)", got, B * np.cos(B * theta), tolerance=CLOSE)


@test_case(points=0.25, hidden=True)
def test_no_axes(numeric_grad):
    """A single number, an array of shape (): the gradient is one number too"""
    got = numeric_grad(lambda t: float(np.sum(np.asarray(t) ** 2)), np.array(3.0))
    right = np.shape(got) == () and abs(float(got) - 6) < 1e-7
    check_property("numeric_grad(f, theta)", right,
                   "it should be the slope of f, and have the shape of theta", got=got)


@test_case(points=0.25, hidden=True)
def test_pure_matrix(numeric_grad, rng):
    """A matrix theta is left as it was, and a second call gives the same"""
    f, _, theta = bumpy(rng, (2, 3))
    check_pure(numeric_grad, f, theta)
    check_pure(numeric_grad, f, rng.integers(-3, 4, size=(2, 3)))
