import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_property, check_pure, check_raises

OK_FORMAT = False
name = "q8_3"

CALL = "rnn_step(x, h_prev, Wx, Wh, b)"

# what one step of Keras' SimpleRNN gives in float64: golden/make_golden.py
KERAS_H = [
    [0.6622860957166337, 0.39850884211751697],
    [-0.7117022939345188, 0.5325872861719195],
    [0.6112643779625107, 0.2595492148088268],
]


def eighths(shape, factor, modulus):
    """Numbers by a rule; the same as in golden/make_golden.py."""
    values = (np.arange(int(np.prod(shape))) * factor) % modulus - modulus // 2
    return (values / 8.0).reshape(shape)


def layer(rng, sizes=None):
    """x, h_prev, Wx, Wh, b: all sizes different."""
    N, D, H = sizes or (int(n) for n in rng.permutation([2, 3, 4, 5, 6])[:3])
    return (rng.normal(size=(N, D)), rng.uniform(-1, 1, size=(N, H)),
            0.6 * rng.normal(size=(D, H)), 0.6 * rng.normal(size=(H, H)), rng.normal(size=H))


@test_case(points=1)
def test_one_unit(rnn_step):
    """The worked example: one unit, the sum of three parts"""
    x, h_prev, Wx, Wh = (np.array([[value]]) for value in (2, 0.5, 1, -3))
    got = rnn_step(x, h_prev, Wx, Wh, np.array([0.25]))
    check_array(CALL, got, np.tanh([[0.75]]))


@test_case(points=1)
def test_two_units(rnn_step):
    """Two units, three inputs, one row: every sum by hand"""
    x, h_prev = np.array([[1.0, -2.0, 0.5]]), np.array([[0.5, -0.25]])
    Wx = np.array([[0.5, 1.0], [0.25, -0.5], [-1.0, 2.0]])
    Wh, b = np.array([[1.0, 3.0], [-2.0, 1.0]]), np.array([-0.25, -2.0])
    # -0.5 + 1 - 0.25 = 0.25 and 3 + 1.25 - 2 = 2.25
    check_array(CALL, rnn_step(x, h_prev, Wx, Wh, b), np.tanh([[0.25, 2.25]]))


@test_case(points=1, hidden=True)
def test_keras(rnn_step):
    """The same numbers as one step of Keras' SimpleRNN, started from a given state"""
    X, h_prev = eighths((3, 5, 4), 37, 29), eighths((3, 2), 3, 11)
    Wx, Wh, b = eighths((4, 2), 23, 19) / 2, eighths((2, 2), 5, 13), eighths((2,), 5, 13) / 2
    check_array(CALL, rnn_step(X[:, 0], h_prev, Wx, Wh, b), KERAS_H)


@test_case(points=1, hidden=True)
def test_random(rnn_step, reference, rng):
    """Random layers, all sizes different; one row, one input, one unit"""
    jobs = [layer(rng) for _ in range(20)]
    jobs += [layer(rng, sizes) for sizes in [(1, 3, 4), (3, 1, 4), (3, 4, 1), (4, 1, 1)]]
    # any numbers may be the state before, and a row of zeros is an input like all others
    x, h_prev, *weights = layer(rng)
    x[1] = 0
    jobs.append((x, 3 * h_prev, *weights))
    got = call_each(rnn_step, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array(CALL, value, reference.rnn_step(*job))


@test_case(points=0.5, hidden=True)
def test_bias_alone(rnn_step, rng):
    """Nothing comes in and the state before is 0: the tanh of the bias is left, in every row"""
    jobs = [layer(rng) for _ in range(4)]
    got = [rnn_step(0 * x, 0 * h_prev, Wx, Wh, b) for x, h_prev, Wx, Wh, b in jobs]
    for value, (_, h_prev, _, _, b) in zip(got, jobs, strict=True):
        check_array(CALL, value, np.tanh(b + 0 * h_prev))


@test_case(points=0.5, hidden=True)
def test_state_alone(rnn_step, rng):
    """Nothing comes in and the bias is 0: the state before goes through its own weights"""
    jobs = [layer(rng) for _ in range(4)]
    got = [rnn_step(0 * x, h_prev, Wx, Wh, 0 * b) for x, h_prev, Wx, Wh, b in jobs]
    for value, (_, h_prev, _, Wh, _) in zip(got, jobs, strict=True):
        check_array(CALL, value, np.tanh(h_prev @ Wh))


@test_case(points=0.5, hidden=True)
def test_rows(rnn_step, reference, rng):
    """Each row alone gives what it gives in the batch"""
    x, h_prev, Wx, Wh, b = layer(rng)
    rows = [slice(n, n + 1) for n in range(len(x))]
    got = [rnn_step(x[n], h_prev[n], Wx, Wh, b) for n in rows]
    expected = reference.rnn_step(x, h_prev, Wx, Wh, b)
    for value, n in zip(got, rows, strict=True):
        check_array(CALL, value, expected[n])


@test_case(points=0.5, hidden=True)
def test_large(rnn_step, reference, rng):
    """However large the sums are, the state stays between -1 and 1"""
    x, h_prev, Wx, Wh, b = layer(rng)
    expected = reference.rnn_step(5000 * x, h_prev, Wx, Wh, b)
    got = check_array(CALL, rnn_step(5000 * x, h_prev, Wx, Wh, b), expected)
    check_property(CALL, bool(np.all(np.abs(got) <= 1)), "some |h| is larger than 1", got=got)


@test_case(points=0.5, hidden=True)
def test_shapes(rnn_step, rng):
    """Inputs, states and biases that do not fit the weights raise"""
    good = {"x": (2, 4), "h_prev": (2, 3), "Wx": (4, 3), "Wh": (3, 3), "b": (3,)}
    for key, shape in [("x", (2, 5)), ("h_prev", (2, 4)), ("Wx", (5, 3)), ("Wx", (4, 5)),
                       ("Wh", (4, 3)), ("Wh", (3, 5)), ("b", (4,))]:
        arrays = [rng.normal(size=size) for size in (good | {key: shape}).values()]
        check_raises(ValueError, rnn_step, *arrays,
                     why="it must raise, because the shapes do not fit together")


@test_case(points=0.5, hidden=True)
def test_pure(rnn_step, reference, rng):
    """The arguments stay as they were, a second call gives the same, integers are welcome"""
    shapes = [(2, 4), (2, 3), (4, 3), (3, 3), (3,)]
    whole = [rng.integers(1, 4, size=shape) * rng.choice([-1, 1], size=shape) for shape in shapes]
    check_pure(rnn_step, *(array.astype(float) for array in whole))
    check_array(CALL, check_pure(rnn_step, *whole), reference.rnn_step(*whole))
