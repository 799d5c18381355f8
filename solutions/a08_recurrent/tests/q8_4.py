import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_pure, check_raises, check_sequence

OK_FORMAT = False
name = "q8_4"

CALL = "rnn_forward(X, Wx, Wh, b, h0, lengths)"

# what Keras' SimpleRNN gives in float64 (golden/make_golden.py): KERAS_HS from a given state,
# ZERO_HS from zeros, MASKED_HS from a given state with a mask made of LENGTHS
LENGTHS = [3, 5, 1]
KERAS_HS = [
    0.6622860957166337, 0.39850884211751697, -0.00839745333200322, -0.2891744847499582,
    0.7128530724779637, -0.10398582401013713, 0.27341846769601175, -0.47884819447494104,
    0.2530202801077477, -0.4726702338287543, -0.7117022939345188, 0.5325872861719195,
    -0.38920870810626923, 0.41998115595669916, -0.5693363739657379, -0.4222293850346232,
    -0.7992788916741744, -0.23658711627924517, -0.7596541803305084, -0.49269199803226926,
    0.6112643779625107, 0.2595492148088268, -0.09402015785644081, -0.2912509810233231,
    0.7170042012836635, -0.16910676542640152, 0.18793284598637358, -0.5135740174875831,
    -0.8705233869901783, 0.8479806275255474,
]
ZERO_HS = [
    0.4244643684778938, 0.21532633966578324, 0.07821729566728022, -0.17454066797387421,
    0.7090728428496413, -0.17081576701140339, 0.2448951471838319, -0.45231047960915666,
    0.28516782617772396, -0.4801711223026853, -0.7805884522440585, 0.6959355167556515,
    -0.27061602129035267, 0.35801377138982227, -0.6448713095228407, -0.4088606231008654,
    -0.7752192352534117, -0.23398228358912185, -0.7666453675811818, -0.4959487338187497,
    0.37861123357089205, 0.1397053028283142, 0.02026645087875881, -0.20785558790755906,
    0.6949336901246991, -0.22292361560692878, 0.17792392805596366, -0.4914004190106458,
    -0.8659466969892291, 0.8451943509303438,
]
MASKED_HS = [
    0.6622860957166337, 0.39850884211751697, -0.00839745333200322, -0.2891744847499582,
    0.7128530724779637, -0.10398582401013713, 0.7128530724779637, -0.10398582401013713,
    0.7128530724779637, -0.10398582401013713, -0.7117022939345188, 0.5325872861719195,
    -0.38920870810626923, 0.41998115595669916, -0.5693363739657379, -0.4222293850346232,
    -0.7992788916741744, -0.23658711627924517, -0.7596541803305084, -0.49269199803226926,
    0.6112643779625107, 0.2595492148088268, 0.6112643779625107, 0.2595492148088268,
    0.6112643779625107, 0.2595492148088268, 0.6112643779625107, 0.2595492148088268,
    0.6112643779625107, 0.2595492148088268,
]
MASKED_H = [
    0.7128530724779637, -0.10398582401013713, -0.7596541803305084, -0.49269199803226926,
    0.6112643779625107, 0.2595492148088268,
]


def eighths(shape, factor, modulus):
    """Numbers by a rule; the same as in golden/make_golden.py."""
    values = (np.arange(int(np.prod(shape))) * factor) % modulus - modulus // 2
    return (values / 8.0).reshape(shape)


def keras_layer():
    """X, Wx, Wh, b of the layer in golden/make_golden.py."""
    Wx, Wh = eighths((4, 2), 23, 19) / 2, eighths((2, 2), 5, 13)
    return eighths((3, 5, 4), 37, 29), Wx, Wh, eighths((2,), 5, 13) / 2


def check_run(got, expected):
    """Hs and h_last."""
    Hs, h_last = check_sequence(CALL, got, 2)
    check_array("Hs", Hs, expected[0])
    check_array("h_last", h_last, expected[1])


def layer(rng, N=None, sizes=None):
    """X, Wx, Wh, b, h0: all sizes different."""
    sizes = sizes or [int(n) for n in rng.permutation([2, 3, 4, 5, 6])[:4]]
    N, T, D, H = sizes if N is None else (N, *sizes[1:])
    Wx, Wh = 0.6 * rng.normal(size=(D, H)), 0.7 * rng.normal(size=(H, H))
    return (rng.normal(size=(N, T, D)), Wx, Wh, 0.5 * rng.normal(size=H),
            rng.uniform(-1, 1, size=(N, H)))


def long_memory(rng):
    """X, Wx, Wh, b, h0: thirty steps, and the state of the last one still shows all inputs."""
    Wh = np.linalg.qr(rng.normal(size=(4, 4)))[0]
    return (0.1 * rng.normal(size=(2, 30, 3)), 0.5 * rng.normal(size=(3, 4)), Wh,
            0.01 * rng.normal(size=4), 0.1 * rng.normal(size=(2, 4)))


@test_case(points=1)
def test_own_output(rnn_forward):
    """The worked example: a neuron that reads its own output remembers a single 1"""
    X = np.array([[[1], [0], [0], [0]]])
    got = rnn_forward(X, np.array([[1]]), np.array([[2]]), np.array([0]))
    Hs = np.array([0.7615941559557649, 0.9092516739969425, 0.9486889866196807, 0.9560124229062422])
    check_run(got, (Hs.reshape(1, 4, 1), Hs[3:].reshape(1, 1)))


@test_case(points=0.5)
def test_form(rnn_forward):
    """Hs is one array (N, T, H), h_last is (N, H): two sequences, three steps, all weights 0"""
    X, b = np.ones((2, 3, 5)), np.array([0.0, 1.0, -1.0, 2.0])
    Hs = np.zeros((2, 3, 4)) + np.tanh(b)
    check_run(rnn_forward(X, np.zeros((5, 4)), np.zeros((4, 4)), b), (Hs, Hs[:, -1]))


@test_case(points=0.5)
def test_own_length(rnn_forward):
    """The worked example with lengths: a sequence that ends early beside a full one"""
    X = np.array([[1, 0, 0, 0], [1, 0, 0, 0]]).reshape(2, 4, 1)
    Hs = np.array([0.7615941559557649, 0.9092516739969425, 0.9486889866196807, 0.9560124229062422])
    Hs = np.stack([Hs[[0, 1, 1, 1]], Hs])[:, :, None]
    Wx, Wh, b, lengths = np.array([[1]]), np.array([[2]]), np.array([0]), np.array([2, 4])
    check_run(rnn_forward(X, Wx, Wh, b, lengths=lengths), (Hs, Hs[:, -1]))


@test_case(points=0.5, hidden=True)
def test_keras(rnn_forward):
    """The same numbers as Keras' SimpleRNN, started from a given state"""
    Hs = np.array(KERAS_HS).reshape(3, 5, 2)
    check_run(rnn_forward(*keras_layer(), eighths((3, 2), 3, 11)), (Hs, Hs[:, -1]))


@test_case(points=0.5, hidden=True)
def test_keras_from_zero(rnn_forward):
    """The same numbers as Keras' SimpleRNN, without a given state"""
    Hs = np.array(ZERO_HS).reshape(3, 5, 2)
    check_run(rnn_forward(*keras_layer()), (Hs, Hs[:, -1]))


@test_case(points=0.5, hidden=True)
def test_keras_masked(rnn_forward):
    """The same numbers as Keras' SimpleRNN with a mask: sequences of different lengths"""
    got = rnn_forward(*keras_layer(), eighths((3, 2), 3, 11), np.array(LENGTHS))
    check_run(got, (np.array(MASKED_HS).reshape(3, 5, 2), np.array(MASKED_H).reshape(3, 2)))


@test_case(points=0.5, hidden=True)
def test_random(rnn_forward, reference, rng):
    """Random layers, all sizes different, from a given state and from zeros"""
    jobs = []
    for k in range(24):
        job = layer(rng)
        jobs.append(job if k % 2 else job[:4])
    # large inputs, a start beyond 1, and steps of zeros, which are inputs like all others
    X, *weights, h0 = layer(rng)
    X[0, 0], X[1, 1:] = 0, 0
    jobs += [(X, *weights), (X, *weights, 3 * h0), (50 * X, *weights, h0)]
    got = call_each(rnn_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_run(value, reference.rnn_forward(*job))


@test_case(points=1, hidden=True)
def test_lengths(rnn_forward, reference, rng):
    """Random lengths of at least one step, from a given state and from zeros"""
    *job, h0 = long_memory(rng)
    X = job[0].copy()
    X[:, 9:12] = 0
    jobs = [(X, *job[1:], h0, np.array([30, 26]))]
    for k in range(20):
        *job, h0 = layer(rng)
        N, T, _ = job[0].shape
        lengths = rng.integers(1, T + 1, size=N)
        lengths[k % N] = T - 1
        jobs.append((*job, h0 if k % 2 else None, lengths))
    got = call_each(rnn_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_run(value, reference.rnn_forward(*job))


@test_case(points=0.5, hidden=True)
def test_all_full(rnn_forward, reference, rng):
    """Lengths that are all T change nothing"""
    jobs = [layer(rng) for _ in range(4)]
    got = [rnn_forward(*job, np.full(len(job[0]), job[0].shape[1])) for job in jobs]
    for value, job in zip(got, jobs, strict=True):
        check_run(value, reference.rnn_forward(*job))


@test_case(points=0.5, hidden=True)
def test_empty_sequence(rnn_forward, reference, rng):
    """A sequence of length 0 ends with the state it started with"""
    jobs = []
    for k in range(6):
        *job, h0 = layer(rng, N=3)
        T = job[0].shape[1]
        jobs.append((*job, h0 if k % 2 else None, np.array([0, T, T - 1])))
    got = call_each(rnn_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_run(value, reference.rnn_forward(*job))


@test_case(points=0.5, hidden=True)
def test_padding(rnn_forward, reference, rng):
    """What stands in the padding does not matter"""
    jobs = []
    for _ in range(5):
        X, *others = layer(rng)
        N, T, _ = X.shape
        lengths = rng.integers(0, T, size=N)
        X[np.arange(T) >= lengths[:, None]] *= 100
        jobs.append((X, *others, lengths))
    got = call_each(rnn_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_run(value, reference.rnn_forward(*job))


@test_case(points=0.5, hidden=True)
def test_prefix(rnn_forward, reference, rng):
    """The states of the first steps do not depend on later inputs"""
    jobs = []
    for _ in range(4):
        X, Wx, Wh, b, h0 = layer(rng)
        k = X.shape[1] - 1
        other = X.copy()
        other[:, k:] = rng.normal(size=other[:, k:].shape)
        jobs.append((k, (X, Wx, Wh, b, h0), (other, Wx, Wh, b, h0)))
    got = [(rnn_forward(*one), rnn_forward(*two)) for _, one, two in jobs]
    for pair, (k, one, _) in zip(got, jobs, strict=True):
        expected = reference.rnn_forward(*one)[0]
        for value in pair:
            Hs, _ = check_sequence(CALL, value, 2)
            alike = isinstance(Hs, np.ndarray) and Hs.shape == expected.shape
            check_array("Hs of the first steps", Hs[:, :k] if alike else Hs, expected[:, :k])


@test_case(points=0.5, hidden=True)
def test_two_parts(rnn_forward, reference, rng):
    """A sequence read in two parts, the state handed on, ends as if it was read at once"""
    X, Wx, Wh, b, h0 = layer(rng)
    expected = reference.rnn_forward(X, Wx, Wh, b, h0)
    _, h_last = check_sequence("the first part", rnn_forward(X[:, :1], Wx, Wh, b, h0), 2)
    check_array("h_last of the first part", h_last, expected[0][:, 0])
    got = rnn_forward(X[:, 1:], Wx, Wh, b, h_last)
    check_run(got, (expected[0][:, 1:], expected[1]))


@test_case(points=0.5, hidden=True)
def test_long(rnn_forward, reference, rng):
    """Thirty steps: the first input still shows in the last state"""
    *job, h0 = long_memory(rng)
    jobs = [tuple(job), (*job, h0)]
    got = call_each(rnn_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_run(value, reference.rnn_forward(*job))


@test_case(points=0.5, hidden=True)
def test_one_step(rnn_forward, reference, rng):
    """A single step, a single sequence, a single input, a single unit"""
    X, Wx, Wh, b, h0 = layer(rng)
    jobs = [(X[:, :1], Wx, Wh, b, h0), (X[:1], Wx, Wh, b, h0[:1]), (X[:1, :1], Wx, Wh, b)]
    jobs += [(X[:1], Wx, Wh, b, h0[:1], np.array([1])), layer(rng, sizes=(3, 4, 1, 2)),
             layer(rng, sizes=(3, 2, 4, 1)), (*layer(rng, sizes=(3, 2, 1, 1)), np.array([1, 0, 2]))]
    got = call_each(rnn_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_run(value, reference.rnn_forward(*job))


@test_case(points=0.5, hidden=True)
def test_square(rnn_forward, reference, rng):
    """As many sequences as steps, inputs and units: only the order of the axes tells them apart"""
    jobs = []
    for n in (2, 3, 4):
        shapes = [(n, n, n), (n, n), (n, n), (n,), (n, n)]
        jobs.append([0.7 * rng.normal(size=shape) for shape in shapes])
    got = call_each(rnn_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_run(value, reference.rnn_forward(*job))


@test_case(points=0.5, hidden=True)
def test_shapes(rnn_forward, rng):
    """Inputs and states that do not fit the weights raise"""
    good = {"X": (2, 6, 4), "Wx": (4, 3), "Wh": (3, 3), "b": (3,), "h0": (2, 3)}
    for key, shape in [("X", (2, 6, 5)), ("Wx", (5, 3)), ("h0", (2, 4)), ("b", (4,))]:
        arrays = [rng.normal(size=size) for size in (good | {key: shape}).values()]
        check_raises(ValueError, rnn_forward, *arrays,
                     why="it must raise, because the shapes do not fit together")


@test_case(points=0.5, hidden=True)
def test_pure(rnn_forward, reference, rng):
    """The arguments stay as they were, a second call gives the same, integers are welcome"""
    # sums so far from 0 that every state is exactly 1 or -1
    X = rng.integers(1, 4, size=(2, 5, 1)) * np.array([2, 1])
    Wx = np.array([[60, -60], [60, 60]])
    Wh, b = np.array([[1, -2], [2, 1]]), np.array([30, -30])
    h0, lengths = np.array([[1, -1], [-1, 1]]), np.array([2, 4])
    check_pure(rnn_forward, *(a.astype(float) for a in (X, Wx, Wh, b)))
    check_pure(rnn_forward, *(a.astype(float) for a in (X, Wx, Wh, b, h0)), lengths)
    shapes = [(2, 5, 4), (4, 3), (3, 3), (3,), (2, 3)]
    whole = [rng.integers(-1, 2, size=shape) for shape in shapes]
    jobs = [whole, [*whole, lengths], whole[:4]]
    got = call_each(rnn_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_run(value, reference.rnn_forward(*job))
