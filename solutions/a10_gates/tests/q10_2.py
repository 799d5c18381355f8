import numpy as np
from otter.test_files import test_case

from student_lib.checks import (
    call_each,
    check_array,
    check_dict,
    check_property,
    check_pure,
    check_raises,
    check_sequence,
)

OK_FORMAT = False
name = "q10_2"

# what Keras' LSTM gives for the layer in test_keras, in float64: golden/make_golden.py
KERAS_H = [
    [-0.0621896945959022, -0.15022090607296987, 0.06054855620398683],
    [0.1786856943631629, -0.24614531269475687, -0.2384830807918473],
]
KERAS_C = [
    [-0.2300098687201653, -0.2001193431354698, 0.09560892800779355],
    [0.6076513684969396, -0.3412508734160761, -0.5942849344483093],
]


def eighths(shape, factor, modulus):
    """Numbers by a rule; the same as in golden/make_golden.py."""
    values = (np.arange(int(np.prod(shape))) * factor) % modulus - modulus // 2
    return (values / 8.0).reshape(shape)


def states(got):
    """h and c of an answer that has three parts."""
    h, c, gates = check_sequence("lstm_step(x, h_prev, c_prev, Wx, Wh, b)", got, 3)
    return h, c, gates


def check_gates(gates, expected):
    """The dict has the four keys, no others, and the right arrays."""
    check_dict("gates", gates, ["i", "f", "g", "o"])
    check_property("gates", len(gates) == 4, "it should have the keys i, f, g, o and no others",
                   got=sorted(map(str, gates)))
    for key in "ifgo":
        check_array(f'gates["{key}"]', gates[key], expected[key])


def check_step(got, expected):
    """h, c and all gates."""
    h, c, gates = states(got)
    check_gates(gates, expected[2])
    check_array("c", c, expected[1])
    check_array("h", h, expected[0])


def layer(rng, biases=(0.0, 0.0, 0.0, 0.0)):
    """x, h_prev, c_prev, Wx, Wh, b: all sizes different, every block with its own bias."""
    N, D, H = (int(n) for n in rng.permutation([2, 3, 4, 5])[:3])
    x, h_prev, c_prev = (rng.normal(size=(N, n)) for n in (D, H, H))
    Wx, Wh = 0.7 * rng.normal(size=(D, 4 * H)), 0.7 * rng.normal(size=(H, 4 * H))
    return x, h_prev, c_prev, Wx, Wh, 0.7 * rng.normal(size=4 * H) + np.repeat(biases, H)


@test_case(points=1)
def test_zero(lstm_step):
    """The worked example: weights and biases 0, every gate half open; whole numbers"""
    nothing = np.zeros((1, 4), dtype=int)
    got = lstm_step(np.array([[1]]), np.array([[0]]), np.array([[2]]), nothing, nothing, nothing[0])
    half = np.array([[0.5]])
    gates = {"i": half, "f": half, "g": np.array([[0.0]]), "o": half}
    check_step(got, (0.5 * np.tanh([[1.0]]), np.array([[1.0]]), gates))


@test_case(points=1)
def test_table(lstm_step):
    """One unit whose sums are 0, 2, -1 and 1: every block with its own number"""
    x, h_prev, c_prev = np.array([[1.0, 2.0]]), np.array([[0.5]]), np.array([[4.0]])
    Wx = np.array([[1.0, 0.0, -2.0, 2.0], [0.5, 1.0, 1.0, -1.0]])
    Wh, b = np.array([[-2.0, 4.0, 2.0, 6.0]]), np.array([-1.0, -2.0, -2.0, -2.0])
    i, f, g, o = 0.5, 0.880797077977882, -0.761594155955765, 0.731058578630005
    c = f * 4.0 + i * g
    gates = {key: np.array([[n]]) for key, n in zip("ifgo", (i, f, g, o), strict=True)}
    check_step(lstm_step(x, h_prev, c_prev, Wx, Wh, b),
               (np.array([[o * np.tanh(c)]]), np.array([[c]]), gates))


@test_case(points=1.5, hidden=True)
def test_keras(lstm_step):
    """The same numbers as one step of Keras' LSTM, started from given states"""
    X, h_prev, c_prev = eighths((2, 5, 4), 37, 29), eighths((2, 3), 3, 11), eighths((2, 3), 7, 23)
    Wx, Wh = eighths((4, 12), 23, 19) / 2, eighths((3, 12), 11, 17) / 2
    h, c, _ = states(lstm_step(X[:, 0], h_prev, c_prev, Wx, Wh, eighths((12,), 5, 13) / 2))
    check_array("c", c, KERAS_C)
    check_array("h", h, KERAS_H)


@test_case(points=2, hidden=True)
def test_random(lstm_step, reference, rng):
    """Random layers, all sizes different"""
    jobs = [layer(rng) for _ in range(24)]
    got = call_each(lstm_step, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_step(value, reference.lstm_step(*job))


@test_case(points=1, hidden=True)
def test_one_block(lstm_step, rng):
    """Each block alone: weights in one block only move that gate and no other"""
    jobs = []
    for k in range(8):
        x, h_prev, c_prev, Wx, Wh, b = layer(rng)
        H = h_prev.shape[1]
        only = np.repeat(np.arange(4) == k % 4, H)
        jobs.append((x, h_prev, c_prev, Wx * only, Wh * only, b * only))
    got = call_each(lstm_step, jobs)
    for k, (value, (x, h_prev, c_prev, Wx, Wh, b)) in enumerate(zip(got, jobs, strict=True)):
        H = h_prev.shape[1]
        half = np.full(h_prev.shape, 0.5)
        expected = {"i": half, "f": half, "g": 0.0 * half, "o": half}
        columns = slice(k % 4 * H, k % 4 * H + H)
        z = x @ Wx[:, columns] + h_prev @ Wh[:, columns] + b[columns]
        expected["ifgo"[k % 4]] = np.tanh(z) if k % 4 == 2 else 1 / (1 + np.exp(-z))
        c = expected["f"] * c_prev + expected["i"] * expected["g"]
        check_step(value, (expected["o"] * np.tanh(c), c, expected))


@test_case(points=0.5, hidden=True)
def test_keeps(lstm_step, rng):
    """Forget gate wide open, input gate shut: the cell state stays as it was"""
    jobs = [layer(rng, (-1000.0, 1000.0, 0.0, 0.0)) for _ in range(4)]
    got = call_each(lstm_step, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("c", states(value)[1], job[2])


@test_case(points=0.5, hidden=True)
def test_replaces(lstm_step, rng):
    """Forget gate shut, input gate wide open: the candidate replaces the cell state"""
    jobs = [layer(rng, (1000.0, -1000.0, 0.0, 0.0)) for _ in range(4)]
    got = call_each(lstm_step, jobs)
    for value, (x, h_prev, _, Wx, Wh, b) in zip(got, jobs, strict=True):
        H = h_prev.shape[1]
        columns = slice(2 * H, 3 * H)
        check_array("c", states(value)[1],
                    np.tanh(x @ Wx[:, columns] + h_prev @ Wh[:, columns] + b[columns]))


@test_case(points=0.5, hidden=True)
def test_hides(lstm_step, reference, rng):
    """Output gate shut: h is 0, whatever the cell state is"""
    jobs = [layer(rng, (0.0, 0.0, 0.0, -1000.0)) for _ in range(4)]
    got = call_each(lstm_step, jobs)
    for value, job in zip(got, jobs, strict=True):
        h, c, _ = states(value)
        check_array("h", h, np.zeros(job[2].shape))
        check_array("c", c, reference.lstm_step(*job)[1])


@test_case(points=0.5, hidden=True)
def test_shows(lstm_step, reference, rng):
    """Output gate wide open: h is the tanh of the new cell state"""
    jobs = [layer(rng, (0.0, 0.0, 0.0, 1000.0)) for _ in range(4)]
    got = call_each(lstm_step, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("h", states(value)[0], np.tanh(reference.lstm_step(*job)[1]))


@test_case(points=0.5, hidden=True)
def test_large_memory(lstm_step, rng):
    """However large the cell state is, h stays between -1 and 1"""
    x, h_prev, c_prev, Wx, Wh, b = layer(rng, (0.0, 3.0, 0.0, 0.0))
    h, _, _ = states(lstm_step(x, h_prev, 50 * c_prev, Wx, Wh, b))
    alike = isinstance(h, np.ndarray) and h.shape == h_prev.shape and h.dtype == float
    h = check_array("h", h, h if alike else np.zeros(h_prev.shape))
    check_property("h", bool(np.all(np.abs(h) <= 1)), "some |h| is larger than 1", got=h)


@test_case(points=0.5, hidden=True)
def test_shapes(lstm_step, rng):
    """Inputs, states and biases that do not fit the weights raise"""
    good = {"x": (2, 4), "h_prev": (2, 3), "c_prev": (2, 3), "Wx": (4, 12), "Wh": (3, 12),
            "b": (12,)}
    for key, shape in [("x", (2, 5)), ("h_prev", (2, 4)), ("c_prev", (2, 5)), ("Wx", (5, 12)),
                       ("Wh", (4, 12)), ("b", (16,))]:
        arrays = [rng.normal(size=size) for size in (good | {key: shape}).values()]
        check_raises(ValueError, lstm_step, *arrays,
                     why="it must raise, because the shapes do not fit together")


@test_case(points=0.5, hidden=True)
def test_pure(lstm_step, reference, rng):
    """The arguments stay as they were, a second call gives the same, integers are welcome"""
    shapes = [(2, 4), (2, 3), (2, 3), (4, 12), (3, 12), (12,)]
    whole = [rng.integers(-2, 3, size=shape) for shape in shapes]
    check_pure(lstm_step, *(array.astype(float) for array in whole))
    check_step(check_pure(lstm_step, *whole), reference.lstm_step(*whole))
