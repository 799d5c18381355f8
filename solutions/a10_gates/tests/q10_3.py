import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_pure, check_raises, check_sequence

OK_FORMAT = False
name = "q10_3"

# what Keras' LSTM gives for the layer in the Keras cases, in float64: golden/make_golden.py;
# KERAS_… from given states, ZERO_… from states of zeros
KERAS_HS = [
    -0.0621896945959022, -0.15022090607296987, 0.06054855620398683, 0.09491587232339034,
    -0.23083911031081888, -0.09484093448525137, -0.04523440791492032, 0.05846340016524844,
    -0.022724503817134836, -0.13294350374399094, 0.1268340589991854, 0.0351819763545669,
    -0.16200018421624707, 0.1149331539254372, 0.098385832229379, 0.1786856943631629,
    -0.24614531269475687, -0.2384830807918473, 0.14652750010157709, -0.3004322419778738,
    -0.43413635294140956, 0.014651958418249159, 0.034295977552258224, -0.12388096603691069,
    -0.08602050178007536, 0.11782843817484473, -0.07419388591635825, -0.1250970245061131,
    0.11222291269459266, -0.012556575665252603,
]
KERAS_C = [
    -0.24127669811304622, 0.2876461959477721, 0.24366655181942742, -0.17958343381786537,
    0.2747680391906113, -0.030560037759423765,
]
ZERO_HS = [
    0.10152956331741946, 0.0, -0.11939243904404322, 0.18294405682907086, -0.15334541562702522,
    -0.2140105053050838, 0.031270643395209005, 0.10036937555893709, -0.05016181020440824,
    -0.07898547588424318, 0.14980298446877127, 0.014746338237087564, -0.12650418685982212,
    0.13083977971045896, 0.08444845515980512, 0.0541248407439734, -0.12056191071982307,
    -0.28643714221009425, 0.10194838906745983, -0.25781662105244163, -0.43974320693823216,
    -0.02726921736437546, 0.05668234076990001, -0.1201968847991561, -0.11516741502627227,
    0.12705868484372176, -0.06770354843108327, -0.14407206824704769, 0.11671885697067669,
    -0.0072504331066285945,
]
ZERO_C = [
    -0.18545705480377375, 0.32928157442156775, 0.2098349564118033, -0.20823095816695197,
    0.2873537524692852, -0.017475488716986752,
]


def eighths(shape, factor, modulus):
    """Numbers by a rule; the same as in golden/make_golden.py."""
    values = (np.arange(int(np.prod(shape))) * factor) % modulus - modulus // 2
    return (values / 8.0).reshape(shape)


def keras_layer():
    """X, Wx, Wh, b of the layer in golden/make_golden.py."""
    Wx, Wh = eighths((4, 12), 23, 19) / 2, eighths((3, 12), 11, 17) / 2
    return eighths((2, 5, 4), 37, 29), Wx, Wh, eighths((12,), 5, 13) / 2


def check_run(got, expected):
    """Hs, h and c."""
    Hs, h, c = check_sequence("lstm_forward(X, Wx, Wh, b, h0, c0)", got, 3)
    check_array("Hs", Hs, expected[0])
    check_array("h", h, expected[1])
    check_array("c", c, expected[2])


def layer(rng):
    """X, Wx, Wh, b, h0, c0: all sizes different."""
    N, T, D, H = (int(n) for n in rng.permutation([2, 3, 4, 5, 6])[:4])
    Wx, Wh = 0.7 * rng.normal(size=(D, 4 * H)), 0.7 * rng.normal(size=(H, 4 * H))
    return (rng.normal(size=(N, T, D)), Wx, Wh, 0.7 * rng.normal(size=4 * H),
            rng.uniform(-1, 1, size=(N, H)), 2 * rng.normal(size=(N, H)))


@test_case(points=1)
def test_halves(lstm_forward):
    """The worked example: every gate half open, so the memory goes 8, 4, 2; whole numbers"""
    nothing = np.zeros((1, 4), dtype=int)
    got = lstm_forward(np.array([[[7], [7]]]), nothing, nothing, nothing[0], None, np.array([[8]]))
    Hs = 0.5 * np.tanh([[[4.0], [2.0]]])
    check_run(got, (Hs, Hs[:, -1], np.array([[2.0]])))


@test_case(points=1)
def test_counter(lstm_forward):
    """Input and forget gate open wide: a counter that adds 1 where x is 1 (two sequences)"""
    X = np.array([[1, 0, 1], [0, 0, 1]]).reshape(2, 3, 1)
    Wx, Wh = np.array([[0.0, 0.0, 40.0, 0.0]]), np.zeros((1, 4))
    c = np.array([[1.0, 1.0, 2.0], [0.0, 0.0, 1.0]])
    Hs = np.tanh(c)[:, :, None]
    got = lstm_forward(X, Wx, Wh, np.array([40.0, 40.0, 0.0, 40.0]))
    check_run(got, (Hs, Hs[:, 2], c[:, 2:]))


@test_case(points=1, hidden=True)
def test_keras(lstm_forward):
    """The same numbers as Keras' LSTM, started from given states"""
    h0, c0 = eighths((2, 3), 3, 11), eighths((2, 3), 7, 23)
    Hs = np.array(KERAS_HS).reshape(2, 5, 3)
    got = lstm_forward(*keras_layer(), h0, c0)
    check_run(got, (Hs, Hs[:, -1], np.array(KERAS_C).reshape(2, 3)))


@test_case(points=0.5, hidden=True)
def test_keras_from_zero(lstm_forward):
    """The same numbers as Keras' LSTM, without given states"""
    Hs = np.array(ZERO_HS).reshape(2, 5, 3)
    got = lstm_forward(*keras_layer())
    check_run(got, (Hs, Hs[:, -1], np.array(ZERO_C).reshape(2, 3)))


@test_case(points=1, hidden=True)
def test_random(lstm_forward, reference, rng):
    """Random layers, all sizes different, from given states and from zeros; some inputs are 0"""
    jobs = []
    for k in range(24):
        job = layer(rng)
        if k % 3 == 0:
            job[0][:, 1:] = 0.0
        jobs.append(job if k % 2 else job[:4])
    got = call_each(lstm_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_run(value, reference.lstm_forward(*job))


@test_case(points=0.5, hidden=True)
def test_only_h0(lstm_forward, reference, rng):
    """Only the hidden state is given: the cell state starts at zero"""
    jobs = [layer(rng) for _ in range(5)]
    got = [lstm_forward(*job[:4], h0=job[4]) for job in jobs]
    for value, job in zip(got, jobs, strict=True):
        check_run(value, reference.lstm_forward(*job[:5]))


@test_case(points=0.5, hidden=True)
def test_only_c0(lstm_forward, reference, rng):
    """Only the cell state is given: the hidden state starts at zero"""
    jobs = [layer(rng) for _ in range(5)]
    got = [lstm_forward(*job[:4], c0=job[5]) for job in jobs]
    for value, job in zip(got, jobs, strict=True):
        check_run(value, reference.lstm_forward(*job[:4], None, job[5]))


@test_case(points=0.5, hidden=True)
def test_two_parts(lstm_forward, reference, rng):
    """A sequence read in two parts, the states handed on, ends as if it was read at once"""
    X, Wx, Wh, b, h0, c0 = layer(rng)
    expected = reference.lstm_forward(X, Wx, Wh, b, h0, c0)
    _, h, c = check_sequence("the first part", lstm_forward(X[:, :1], Wx, Wh, b, h0, c0), 3)
    check_array("h after the first part", h, expected[0][:, 0])
    alike = isinstance(c, np.ndarray) and c.shape == c0.shape and c.dtype == float
    check_array("c after the first part", c, c if alike else np.zeros(c0.shape))
    Hs, h, c = check_sequence("the second part", lstm_forward(X[:, 1:], Wx, Wh, b, h, c), 3)
    check_run((Hs, h, c), (expected[0][:, 1:], *expected[1:]))


@test_case(points=0.5, hidden=True)
def test_long_memory(lstm_forward, rng):
    """Forget gate wide open, input gate shut: c0 is still there after many steps"""
    X, Wx, Wh, b, h0, c0 = layer(rng)
    X = rng.normal(size=(len(X), 30, X.shape[2]))
    H = len(Wh)
    b, c0 = b + np.repeat([-1000.0, 1000.0, 0.0, 0.0], H), 30 * c0
    _, h, c = check_sequence("lstm_forward(X, Wx, Wh, b, h0, c0)",
                             lstm_forward(X, Wx, Wh, b, h0, c0), 3)
    check_array("c", c, c0)


@test_case(points=0.5, hidden=True)
def test_one_by_one(lstm_forward, reference, rng):
    """Each sequence alone, and one step alone, give what they give in the batch"""
    X, Wx, Wh, b, h0, c0 = layer(rng)
    expected = reference.lstm_forward(X, Wx, Wh, b, h0, c0)
    rows = [slice(n, n + 1) for n in range(len(X))]
    got = [lstm_forward(X[n], Wx, Wh, b, h0[n], c0[n]) for n in rows]
    step = lstm_forward(X[:, :1], Wx, Wh, b, h0, c0)
    for value, n in zip(got, rows, strict=True):
        check_run(value, [part[n] for part in expected])
    check_run(step, reference.lstm_forward(X[:, :1], Wx, Wh, b, h0, c0))


@test_case(points=0.5, hidden=True)
def test_shapes(lstm_forward, rng):
    """Inputs and states that do not fit the weights raise"""
    good = {"X": (2, 6, 4), "Wx": (4, 12), "Wh": (3, 12), "b": (12,), "h0": (2, 3), "c0": (2, 3)}
    for key, shape in [("X", (2, 6, 5)), ("Wx", (5, 12)), ("h0", (2, 4)), ("c0", (2, 5)),
                       ("b", (16,))]:
        arrays = [rng.normal(size=size) for size in (good | {key: shape}).values()]
        check_raises(ValueError, lstm_forward, *arrays,
                     why="it must raise, because the shapes do not fit together")


@test_case(points=0.5, hidden=True)
def test_pure(lstm_forward, reference, rng):
    """The arguments stay as they were, a second call gives the same, integers are welcome"""
    shapes = [(2, 5, 4), (4, 12), (3, 12), (12,), (2, 3), (2, 3)]
    whole = [rng.integers(-1, 2, size=shape) for shape in shapes]
    check_pure(lstm_forward, *(array.astype(float) for array in whole[:4]))
    check_pure(lstm_forward, *(array.astype(float) for array in whole))
    got = lstm_forward(*whole)
    check_run(got, reference.lstm_forward(*whole))
