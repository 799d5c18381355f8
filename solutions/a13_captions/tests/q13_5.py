import numpy as np
from otter.test_files import test_case

from student_lib.checks import Tolerance, call_each, check_array, check_pure, check_raises

OK_FORMAT = False
name = "q13_5"

STATE, CONTEXT = "init_state(V, Wh0, bh0)", "context_inputs(V, T)"
FOUR_DIGITS = Tolerance(rtol=1e-4, atol=5e-5)


def vectors(rng, k):
    """Picture vectors and the weights of a start state, all sizes different."""
    N, F, H = rng.permutation([2 + k % 2, 4, 5 + k % 3]).tolist()
    return rng.normal(size=(N, F)), rng.normal(size=(F, H)) / 2, rng.normal(size=H)


@test_case(points=0.5)
def test_state_example(init_state):
    """The worked example of init_state: 0.0997"""
    got = init_state(np.array([[1, 2]]), np.array([[0.5], [-0.25]]), np.array([0.1]))
    check_array("init_state([[1, 2]], [[0.5], [-0.25]], [0.1])", got, [[0.0997]],
                tolerance=FOUR_DIGITS)


@test_case(points=1)
def test_context_example(context_inputs):
    """The worked example of context_inputs: two pictures, three steps"""
    got = context_inputs(np.array([[1, 2], [3, 4]]), 3)
    check_array("context_inputs([[1, 2], [3, 4]], 3)", got, [[[1, 2]] * 3, [[3, 4]] * 3])


@test_case(points=1.5, hidden=True)
def test_state_random(init_state, reference, rng):
    """Random start states"""
    jobs = [vectors(rng, k) for k in range(20)]
    got = call_each(init_state, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array(STATE, value, reference.init_state(*job))


@test_case(points=1.5, hidden=True)
def test_context_random(context_inputs, reference, rng):
    """Random picture vectors, shown at every step"""
    jobs = []
    for k in range(20):
        N, F, T = rng.permutation([2 + k % 2, 4, 5 + k % 3]).tolist()
        jobs.append((rng.normal(size=(N, F)), T))
    got = call_each(context_inputs, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array(CONTEXT, value, reference.context_inputs(*job))


@test_case(points=0.5, hidden=True)
def test_state_large(init_state, rng):
    """Large numbers: every entry of the state stays between -1 and 1"""
    signs = rng.choice([-1.0, 1.0], size=(3, 5))
    got = init_state(signs * 40, np.eye(5), np.zeros(5))
    check_array(STATE, got, signs)


@test_case(points=0.5, hidden=True)
def test_context_ones(context_inputs, rng):
    """One picture, one step, one number: sizes of one keep their axes"""
    for N, F, T in [(1, 3, 4), (3, 1, 2), (2, 3, 1), (1, 1, 1)]:
        V = rng.normal(size=(N, F))
        check_array(CONTEXT, context_inputs(V, T), np.array([[row] * T for row in V]))


@test_case(points=0.5, hidden=True)
def test_context_square(context_inputs, rng):
    """As many steps as pictures and as numbers: which axis is which still matters"""
    V = rng.normal(size=(4, 4))
    check_array(CONTEXT, context_inputs(V, 4), np.array([[row] * 4 for row in V]))


@test_case(points=0.5, hidden=True)
def test_state_shapes(init_state, rng):
    """Shapes that cannot be combined are refused"""
    check_raises(ValueError, init_state, rng.normal(size=(2, 3)), rng.normal(size=(4, 5)),
                 np.zeros(5), why="V and Wh0 do not fit")
    check_raises(ValueError, init_state, rng.normal(size=(2, 3)), rng.normal(size=(3, 5)),
                 np.zeros(4), why="bh0 does not fit")


@test_case(points=0.5, hidden=True)
def test_state_pure(init_state, reference):
    """init_state leaves its arrays alone, whole numbers are welcome"""
    V, Wh0 = np.array([[1, -2, 0], [3, 1, -1]]), np.array([[1, 0], [-1, 2], [0, 1]])
    for bh0 in (np.array([1, -1]), np.array([0.25, -0.5])):
        got = check_pure(init_state, V, Wh0, bh0)
        check_array(STATE, got, reference.init_state(V, Wh0, bh0))


@test_case(points=1, hidden=True)
def test_context_pure(context_inputs):
    """context_inputs leaves its array alone, whole numbers are welcome"""
    V = np.array([[1, -2, 0], [3, 1, -1]])
    check_array(CONTEXT, check_pure(context_inputs, V, 4), np.array([[row] * 4 for row in V]))
