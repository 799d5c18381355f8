import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_property, check_pure, check_raises

OK_FORMAT = False
name = "q9_4"


def network(rng, k=0):
    """A sequence and weights, all sizes different, states well inside -1 to 1 and uneven."""
    T, D, H = (int(n) for n in rng.permutation([2, 3, 4, 5, 6])[:3])
    T += 2
    if T in (D, H):
        T = 9
    X = rng.normal(size=(T, D)) * rng.uniform(0.3, 2, size=(T, 1))
    Wh = rng.normal(size=(H, H)) * (1.1 + k % 3 / 2) / np.sqrt(H)
    return X, rng.normal(size=(D, H)) / np.sqrt(D), Wh, 0.3 * rng.normal(size=H)


def orthogonal(rng, H):
    """A random matrix that keeps all lengths."""
    return np.linalg.qr(rng.normal(size=(H, H)))[0]


@test_case(points=1)
def test_one_unit(lag_norms):
    """The worked example: one unit with weight 0.5 reads 0, 0, 1"""
    X, Wx, Wh, b = (np.array(v) for v in ([[0], [0], [1]], [[1]], [[0.5]], [0]))
    slope = 1 - np.tanh(1) ** 2
    check_array("lag_norms(X, Wx, Wh, b)", lag_norms(X, Wx, Wh, b),
                [1, 0.5 * slope, 0.25 * slope])


@test_case(points=1)
def test_three_units(lag_norms):
    """Three units read four steps: length T, entry 0 is 1"""
    X = np.array([[1, 0], [0, -1], [0.5, 0.5], [-1, 0.5]])
    Wx, b = np.array([[1, 0, -1], [0.5, 1, 0]]), np.array([0.1, -0.1, 0])
    Wh = np.array([[0.5, 0.25, 0], [0, -0.5, 1], [1, 0, 0.25]])
    check_array("lag_norms(X, Wx, Wh, b)", lag_norms(X, Wx, Wh, b),
                [1, 0.5862661887667846, 0.3203402004384238, 0.2143094282985519])


@test_case(points=2, hidden=True)
def test_random(lag_norms, reference, rng):
    """Random networks and sequences, all sizes different, one of them long"""
    jobs = [network(rng, k) for k in range(24)]
    jobs.append((0.1 * rng.normal(size=(30, 3)), 0.5 * rng.normal(size=(3, 4)), orthogonal(rng, 4),
                 np.zeros(4)))
    got = call_each(lag_norms, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("lag_norms(X, Wx, Wh, b)", value, reference.lag_norms(*job))


@test_case(points=0.5, hidden=True)
def test_two_steps(lag_norms, rng):
    """A product of two different steps, worked out entry by entry"""
    X, Wx = rng.normal(size=(3, 2)), rng.normal(size=(2, 4))
    Wh, b = rng.normal(size=(4, 4)), np.zeros(4)
    h, slopes = np.zeros(4), []
    for x in X:
        h = np.tanh(x @ Wx + h @ Wh)
        slopes.append(1 - h * h)
    one = [[Wh[j, i] * slopes[2][i] for j in range(4)] for i in range(4)]
    two = [[sum(one[i][m] * Wh[j, m] * slopes[1][m] for m in range(4)) for j in range(4)]
           for i in range(4)]
    expected = [1, *(np.linalg.svd(np.array(a))[1][0] for a in (one, two))]
    check_array("lag_norms(X, Wx, Wh, b)", lag_norms(X, Wx, Wh, b), expected)


@test_case(points=0.5, hidden=True)
def test_no_memory(lag_norms, rng):
    """Without weights from state to state nothing is left after k = 0"""
    got = [lag_norms(rng.normal(size=(T, 3)), rng.normal(size=(3, H)), np.zeros((H, H)),
                     rng.normal(size=H)) for T, H in [(5, 4), (6, 2)]]
    check_array("lag_norms(X, Wx, 0, b)", got[0], [1, 0, 0, 0, 0])
    check_array("lag_norms(X, Wx, 0, b)", got[1], [1, 0, 0, 0, 0, 0])


@test_case(points=1, hidden=True)
def test_linear(lag_norms, rng):
    """States near 0: the norms are those of the powers of Wh"""
    jobs = []
    for T, D, H in [(5, 2, 3), (6, 3, 4), (4, 5, 2)]:
        Wh = rng.normal(size=(H, H)) / np.sqrt(H)
        jobs.append((1e-8 * rng.normal(size=(T, D)), rng.normal(size=(D, H)), Wh, np.zeros(H)))
    got = call_each(lag_norms, jobs)
    for value, (X, _, Wh, _) in zip(got, jobs, strict=True):
        powers = [np.linalg.norm(np.linalg.matrix_power(Wh, k), 2) for k in range(len(X))]
        check_array("lag_norms(X, Wx, Wh, b)", value, powers)


@test_case(points=0.5, hidden=True)
def test_half(lag_norms, rng):
    """Half of an orthogonal matrix halves the gradient at every step, or more"""
    jobs = [(rng.normal(size=(T, 3)), rng.normal(size=(3, H)), 0.5 * orthogonal(rng, H),
             rng.normal(size=H)) for T, H in [(7, 4), (6, 5)]]
    got = call_each(lag_norms, jobs)
    for value, job in zip(got, jobs, strict=True):
        limit = 0.5 ** np.arange(len(job[0]))
        fits = np.shape(value) == limit.shape and bool(np.all(np.asarray(value) <= limit + 1e-9))
        check_property("lag_norms(X, Wx, Wh, b)", fits,
                       f"entry k should be at most 0.5**k, got {value}", got=value)


@test_case(points=0.5, hidden=True)
def test_saturated(lag_norms, reference, rng):
    """A saturated step in the middle lets hardly anything through"""
    jobs = []
    for _ in range(4):
        X, Wx, Wh, b = network(rng)
        X[len(X) // 2] = 2.5 * np.sign(X[len(X) // 2])
        jobs.append((X, Wx, Wh, b))
    got = call_each(lag_norms, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("lag_norms(X, Wx, Wh, b)", value, reference.lag_norms(*job))


@test_case(points=0.5, hidden=True)
def test_short(lag_norms, reference, rng):
    """A sequence of one step, and one of two"""
    X, Wx = rng.normal(size=(2, 3)), rng.normal(size=(3, 4))
    Wh, b = rng.normal(size=(4, 4)), np.zeros(4)
    got = [lag_norms(X[:1], Wx, Wh, b), lag_norms(X, Wx, Wh, b)]
    check_array("lag_norms(X, Wx, Wh, b)", got[0], [1])
    check_array("lag_norms(X, Wx, Wh, b)", got[1], reference.lag_norms(X, Wx, Wh, b))


@test_case(points=0.5, hidden=True)
def test_shapes(lag_norms, rng):
    """Inputs and weights that do not fit together raise"""
    Wx, Wh, b = rng.normal(size=(3, 4)), rng.normal(size=(4, 4)), np.zeros(4)
    for bad in [
        (rng.normal(size=(5, 2)), Wx, Wh, b),
        (rng.normal(size=(5, 3)), Wx, rng.normal(size=(5, 5)), b),
        (rng.normal(size=(5, 3)), Wx, Wh, np.zeros(3)),
    ]:
        check_raises(ValueError, lag_norms, *bad, why="the shapes cannot be combined")


@test_case(points=1, hidden=True)
def test_pure(lag_norms, reference):
    """Sequence and weights stay as they were, a second call agrees, whole numbers are welcome"""
    X, Wx = np.array([[1, 0], [0, -1], [0, 1], [1, 0]]), np.array([[1, 0, -1], [0, 1, 0]])
    Wh, b = np.array([[0, 1, 0], [0, 0, -1], [1, 0, 0]]), np.array([0, 1, 0])
    check_pure(lag_norms, *(a.astype(float) for a in (X, Wx, Wh, b)))
    got = lag_norms(X, Wx, Wh, b)
    check_array("lag_norms(X, Wx, Wh, b)", got, reference.lag_norms(X, Wx, Wh, b))
