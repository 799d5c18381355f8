import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_float, check_pure

OK_FORMAT = False
name = "q10_7"


def gates(rng, low=0.3):
    """Forget gates of a random batch, all sizes different."""
    return rng.uniform(low, 1, size=tuple(int(n) for n in rng.permutation([2, 3, 4, 5, 6])[:3]))


@test_case(points=0.5)
def test_halves(cell_path):
    """The worked example: half of the half is left"""
    check_array("cell_path([[[0.5], [0.5]]])", cell_path(np.array([[[0.5], [0.5]]])), [[0.25]])


@test_case(points=0.5)
def test_table(cell_path):
    """Two sequences, three steps, two units: one stays open, one is shut once"""
    F = np.array([[[1.0, 0.9], [1.0, 0.5], [1.0, 0.2]], [[0.8, 0.5], [0.0, 0.5], [0.6, 0.4]]])
    check_array("cell_path(F)", cell_path(F), [[1.0, 0.09], [0.0, 0.1]])


@test_case(points=0.5)
def test_powers(rnn_path):
    """The worked examples: 0.5 over two steps, -2 over three; and 0.9 over ten"""
    check_float("rnn_path(0.5, 2)", rnn_path(0.5, 2), 0.25)
    check_float("rnn_path(-2, 3)", rnn_path(-2, 3), -8.0)
    check_float("rnn_path(0.9, 10)", rnn_path(0.9, 10), 0.3486784401)


@test_case(points=1, hidden=True)
def test_random(cell_path, reference, rng):
    """Random gates, all sizes different"""
    jobs = [gates(rng) for _ in range(24)]
    got = call_each(cell_path, [(F,) for F in jobs])
    for value, F in zip(got, jobs, strict=True):
        check_array("cell_path(F)", value, reference.cell_path(F))


@test_case(points=1, hidden=True)
def test_derivative(cell_path, rng):
    """The derivative of the last cell state by the first, found by moving the first"""
    jobs = [gates(rng) for _ in range(6)]
    got = call_each(cell_path, [(F,) for F in jobs])
    for value, F in zip(got, jobs, strict=True):
        news = rng.uniform(-1, 1, size=F.shape)
        ends = []
        for start in (0.5, -0.5):  # c is linear in its start: a wide step is exact
            c = np.full((F.shape[0], F.shape[2]), start)
            for t in range(F.shape[1]):
                c = F[:, t] * c + news[:, t]
            ends.append(c)
        check_array("cell_path(F)", value, ends[0] - ends[1])


@test_case(points=0.5, hidden=True)
def test_one_step(cell_path, rng):
    """One step, one sequence or one unit: the result still has the shape (N, H)"""
    jobs = [rng.uniform(size=shape) for shape in [(3, 1, 4), (1, 4, 3), (3, 4, 1)]]
    got = call_each(cell_path, [(F,) for F in jobs])
    for value, F in zip(got, jobs, strict=True):
        check_array("cell_path(F)", value, F.prod(axis=1))


@test_case(points=0.5, hidden=True)
def test_long(cell_path, reference, rng):
    """Long sequences with gates that are nearly open; some are shut at one step"""
    F = rng.uniform(0.98, 1, size=(3, 100, 4))
    check_array("cell_path(F)", cell_path(F), reference.cell_path(F))
    for place in (0, 57, 99):
        shut = F.copy()
        shut[1, place, 2] = 0.0
        check_array("cell_path(F)", cell_path(shut), reference.cell_path(shut))


@test_case(points=0.5, hidden=True)
def test_random_powers(rnn_path, rng):
    """Random factors of both signs, short and longer ways"""
    jobs = [((-1) ** k * float(rng.uniform(0.5, 1.5)), k // 2) for k in range(26)]
    got = call_each(rnn_path, jobs)
    for value, (factor, T) in zip(got, jobs, strict=True):
        expected = 1.0
        for _ in range(T):
            expected *= factor
        check_float("rnn_path(factor, T)", value, expected)


@test_case(points=0.5, hidden=True)
def test_whole_factors(rnn_path):
    """Whole factors give a float, too, on short and long ways"""
    jobs = [(3, 4), (-1, 5), (0, 3), (1, 6), (0, 0), (3, 50), (-2, 71), (2, 0)]
    got = call_each(rnn_path, jobs)
    for value, (factor, T) in zip(got, jobs, strict=True):
        check_float("rnn_path(factor, T)", value, float(factor**T))


@test_case(points=0.5, hidden=True)
def test_pure(cell_path, reference, rng):
    """The gates stay as they were, a second call gives the same, whole numbers are welcome"""
    halves = rng.integers(0, 3, size=(3, 4, 2)) / 2.0
    check_array("cell_path(F)", check_pure(cell_path, halves), reference.cell_path(halves))
    whole = rng.integers(0, 4, size=(4, 2, 3))
    whole[whole > 0] = 1
    check_array("cell_path(F)", check_pure(cell_path, whole), reference.cell_path(whole))
