import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_property, check_pure, check_raises

OK_FORMAT = False
name = "q8_7"

CALL = "project(Hs, Wy, by, kind)"


def layer(rng, size=1.0, sizes=None):
    """Hs, Wy, by: all sizes different."""
    N, T, H, V = sizes or (int(n) for n in rng.permutation([2, 3, 4, 5, 6])[:4])
    return (rng.uniform(-1, 1, size=(N, T, H)), size * rng.normal(size=(H, V)),
            size * rng.normal(size=V))


# one of N, T, H and V is 1, or several are
SMALL = [(1, 3, 2, 4), (3, 1, 2, 4), (3, 4, 1, 2), (3, 4, 2, 1), (1, 1, 3, 2), (1, 1, 1, 1)]


@test_case(points=1)
def test_two_steps(project):
    """The worked example: two steps, two outputs, probabilities"""
    Hs = np.array([[[0, 1], [1, 0]]])
    got = project(Hs, np.array([[0, 1], [2, 0]]), np.array([0, 0]))
    p, q = 1 / (1 + np.exp(-2.0)), 1 / (1 + np.exp(-1.0))
    check_array(CALL, got, np.array([[[p, 1 - p], [1 - q, q]]]))


@test_case(points=1)
def test_linear(project):
    """The scores themselves: two sequences, three steps, one output each"""
    Hs = np.array([[[1, 2], [0, 1], [-1, 0]], [[3, 0], [0.5, 0.5], [0, 0]]])
    got = project(Hs, np.array([[10.0], [1.0]]), np.array([0.25]), "linear")
    scores = np.array([[12.25, 1.25, -9.75], [30.25, 5.75, 0.25]])
    check_array(CALL, got, scores[:, :, None])


@test_case(points=1, hidden=True)
def test_random_softmax(project, reference, rng):
    """Random states and weights, all sizes different, or of size 1: probabilities"""
    jobs = [layer(rng) for _ in range(20)] + [layer(rng, sizes=sizes) for sizes in SMALL]
    got = [project(*job, kind="softmax") if k % 2 else project(*job)
           for k, job in enumerate(jobs)]
    for value, job in zip(got, jobs, strict=True):
        check_array(CALL, value, reference.project(*job))


@test_case(points=0.5, hidden=True)
def test_random_linear(project, reference, rng):
    """Random states and weights, all sizes different, or of size 1: scores"""
    jobs = [layer(rng) for _ in range(20)] + [layer(rng, sizes=sizes) for sizes in SMALL]
    got = [project(*job, kind="linear") for job in jobs]
    for value, job in zip(got, jobs, strict=True):
        check_array(CALL, value, reference.project(*job, kind="linear"))


@test_case(points=0.5, hidden=True)
def test_square(project, reference, rng):
    """As many sequences as steps, units and outputs: only the order of the axes tells them apart"""
    jobs = []
    for n in (2, 3, 4):
        jobs.append([rng.normal(size=shape) for shape in [(n, n, n), (n, n), (n,)]])
    got = call_each(project, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array(CALL, value, reference.project(*job))


@test_case(points=0.5, hidden=True)
def test_sums(project, reference, rng):
    """The probabilities of every step add up to 1"""
    Hs, Wy, by = layer(rng, 3.0)
    got = check_array(CALL, project(Hs, Wy, by), reference.project(Hs, Wy, by))
    ones = bool(np.all(np.abs(got.sum(axis=2) - 1) < 1e-9))
    check_property(CALL, ones, "the outputs of some step do not add up to 1", got=got)


@test_case(points=0.5, hidden=True)
def test_zero_state(project, rng):
    """At a state of 0 the biases alone decide, in both kinds"""
    Hs, Wy, by = layer(rng)
    Hs[0], Hs[:, 1] = 0, 0
    linear, soft = project(Hs, Wy, by, "linear"), project(Hs, Wy, by)
    scores = Hs @ Wy + by
    powers = np.exp(scores)
    check_array(CALL, linear, scores)
    check_array(CALL, soft, powers / powers.sum(axis=2, keepdims=True))


@test_case(points=0.5, hidden=True)
def test_large(project, reference, rng):
    """Scores that are very large or very low, and no nan"""
    jobs = []
    for k in range(4):
        Hs, Wy, by = layer(rng)
        by = by + (1000 if k % 2 else -1000)
        Hs[0, 0] *= 300
        jobs.append((Hs, Wy, by))
    got = call_each(project, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array(CALL, value, reference.project(*job))


@test_case(points=0.5, hidden=True)
def test_far_apart(project, reference, rng):
    """Very large scores beside very low ones, in different steps and in the same step"""
    jobs = []
    for _ in range(4):
        Hs, Wy, by = layer(rng)
        Wy[0] = 1000
        Hs[:, :, 0] = rng.choice([-1.0, 1.0], size=Hs.shape[:2])
        Hs[0, 0, 0], Hs[0, 1, 0] = 1, -1
        jobs.append((Hs, Wy, by))
    for V in (3, 4):
        # a few scores near 1000, all others near -1000
        Hs, Wy, by = layer(rng, sizes=(2, 5, 6, V))
        Wy[0] = -1000
        Wy[0, : V - 2] = 1000
        Hs[:, :, 0] = rng.choice([-1.0, 1.0], size=Hs.shape[:2])
        Hs[1, 0, 0], Hs[1, 1, 0] = 1, -1
        jobs.append((Hs, Wy, by))
    got = call_each(project, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array(CALL, value, reference.project(*job))


@test_case(points=0.25, hidden=True)
def test_shapes(project, rng):
    """Weights and biases that do not fit raise"""
    for kind in ("softmax", "linear"):
        for shapes in [((2, 5, 4), (3, 6), (6,)), ((2, 5, 3), (4, 6), (6,)),
                       ((2, 5, 3), (3, 6), (5,))]:
            arrays = [rng.normal(size=shape) for shape in shapes]
            check_raises(ValueError, project, *arrays, kind,
                         why="it must raise, because the shapes do not fit together")


@test_case(points=0.25, hidden=True)
def test_unknown_kind(project, rng):
    """A kind that does not exist raises"""
    for kind in ("sofmax", "tree", ""):
        check_raises(ValueError, project, *layer(rng), kind,
                     why="it must raise, because there is no such kind")


@test_case(points=0.5, hidden=True)
def test_pure(project, reference, rng):
    """The arguments stay as they were, a second call gives the same, integers are welcome"""
    whole = [rng.integers(-3, 4, size=shape) for shape in [(2, 5, 4), (4, 4), (4,)]]
    for kind in ("softmax", "linear"):
        check_pure(project, *(a.astype(float) for a in whole), kind)
        check_array(CALL, check_pure(project, *whole, kind), reference.project(*whole, kind))
