import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_pure
from student_lib.gradcheck import check_gradients, numeric_gradients

OK_FORMAT = False
name = "q10_8"

LABEL = "lstm_step_backward(dh, dc, ...)"
NAMES = ("dx", "dh_prev", "dc_prev", "dWx", "dWh", "db")


def forward(x, h_prev, c_prev, Wx, Wh, b):
    """h, c and gates of one step, written down plainly."""
    z = x @ Wx + h_prev @ Wh + b
    H = h_prev.shape[1]
    i, f, o = (1 / (1 + np.exp(-z[:, k * H : k * H + H])) for k in (0, 1, 3))
    g = np.tanh(z[:, 2 * H : 3 * H])
    c = f * c_prev + i * g
    return o * np.tanh(c), c, {"i": i, "f": f, "g": g, "o": o}


def layer(rng, biases=(0.0, 0.0, 0.0, 0.0), sizes=None):
    """x, h_prev, c_prev, Wx, Wh, b: all sizes different, every block with its own bias."""
    N, D, H = sizes or (int(n) for n in rng.permutation([2, 3, 4, 5])[:3])
    x, h_prev, c_prev = (rng.normal(size=(N, n)) for n in (D, H, H))
    Wx, Wh = 0.7 * rng.normal(size=(D, 4 * H)), 0.7 * rng.normal(size=(H, 4 * H))
    return x, h_prev, c_prev, Wx, Wh, 0.7 * rng.normal(size=4 * H) + np.repeat(biases, H)


def job(rng, step, dh=1.0, dc=1.0):
    """The arguments of the question after a step, with random gradients from outside."""
    x, h_prev, c_prev, Wx, Wh, _ = step
    _, c, gates = forward(*step)
    return (dh * rng.normal(size=c.shape), dc * rng.normal(size=c.shape), x, h_prev, c_prev, c,
            gates, Wx, Wh)


def check_all(got, jobs, reference):
    """Every answer against the reference's."""
    for value, arguments in zip(got, jobs, strict=True):
        expected = reference.lstm_step_backward(*arguments)
        check_gradients(LABEL, value, dict(zip(NAMES, expected, strict=True)))


@test_case(points=0.5)
def test_example(lstm_step_backward):
    """The worked example: half-open gates, a gradient at c only"""
    half, none = np.array([[0.5]]), np.array([[0.0]])
    gates = {"i": half, "f": half, "g": none, "o": half}
    zero = np.zeros((1, 4), dtype=int)
    one, two, eight = np.array([[1]]), np.array([[2]]), np.array([[8]])
    got = lstm_step_backward(0 * one, eight, one, 0 * one, two, one, gates, zero, zero)
    check_gradients(LABEL, got, {"dx": none, "dh_prev": none, "dc_prev": [[4]],
                                 "dWx": [[0, 4, 4, 0]], "dWh": zero, "db": [0, 4, 4, 0]})


@test_case(points=1)
def test_table(lstm_step_backward):
    """One unit, two inputs, a gradient at h only: every gate has its own opening"""
    gates = {"i": np.array([[0.8]]), "f": np.array([[0.25]]), "g": np.array([[-0.5]]),
             "o": np.array([[0.4]])}
    x, h_prev, c_prev = np.array([[1.0, -2.0]]), np.array([[0.5]]), np.array([[4.0]])
    c, dh, dc = np.array([[0.6]]), np.array([[10.0]]), np.array([[0.0]])
    Wx = np.array([[1.0, 0.0, 2.0, 0.0], [0.0, 3.0, 0.0, 1.0]])
    Wh = np.array([[1.0, -1.0, 0.5, 2.0]])
    shown = np.tanh(0.6)
    through = 10 * 0.4 * (1 - shown**2)  # what reaches c
    dz = np.array([[through * -0.5 * 0.16, through * 4 * 0.1875, through * 0.8 * 0.75,
                    10 * shown * 0.24]])
    got = lstm_step_backward(dh, dc, x, h_prev, c_prev, c, gates, Wx, Wh)
    check_gradients(LABEL, got, {
        "dx": dz @ Wx.T, "dh_prev": dz @ Wh.T,
        "dc_prev": [[through * 0.25]], "dWx": x.T @ dz, "dWh": 0.5 * dz, "db": dz[0]})


@test_case(points=0.5)
def test_form(lstm_step_backward):
    """Six arrays with the shapes of x, h_prev, c_prev, Wx, Wh and b"""
    gates = {key: np.full((2, 3), 0.5) for key in "ifgo"}
    zeros, x, Wx, Wh = np.zeros((2, 3)), np.ones((2, 5)), np.ones((5, 12)), np.ones((3, 12))
    got = lstm_step_backward(zeros, zeros, x, zeros, zeros, zeros, gates, Wx, Wh)
    check_gradients(LABEL, got, {"dx": 0 * x, "dh_prev": zeros, "dc_prev": zeros, "dWx": 0 * Wx,
                                 "dWh": 0 * Wh, "db": np.zeros(12)})


@test_case(points=2, hidden=True)
def test_gradient(lstm_step_backward, rng):
    """The gradients agree with small changes of the step's arguments, each entry moved alone"""
    steps = [layer(rng, sizes=sizes) for sizes in [(2, 4, 3), (3, 1, 2), (1, 3, 2)]]
    jobs = [job(rng, step) for step in steps]
    got = call_each(lstm_step_backward, jobs)
    for value, step, (dh, dc, *_) in zip(got, steps, jobs, strict=True):

        # the arguments go by the names of their gradients, so that a report names the gradient
        def loss(dx, dh_prev, dc_prev, dWx, dWh, db, dh=dh, dc=dc):
            h, c, _ = forward(dx, dh_prev, dc_prev, dWx, dWh, db)
            return np.sum(dh * h) + np.sum(dc * c)

        check_gradients(LABEL, value, numeric_gradients(loss, dict(zip(NAMES, step, strict=True))))


@test_case(points=1, hidden=True)
def test_random(lstm_step_backward, reference, rng):
    """Random steps, all sizes different"""
    jobs = [job(rng, layer(rng)) for _ in range(24)]
    check_all(call_each(lstm_step_backward, jobs), jobs, reference)


@test_case(points=0.5, hidden=True)
def test_loud(lstm_step_backward, reference, rng):
    """Large gradients, some of them 0 at h; as many inputs as units; the dict in another order"""
    jobs = []
    for sizes in [(3, 4, 4), (2, 5, 3), (4, 1, 5)]:
        dh, dc, x, h_prev, c_prev, c, gates, Wx, Wh = job(rng, layer(rng, sizes=sizes), 50.0, 50.0)
        dh[0] = 0.0
        gates = {key: gates[key] for key in "ogfi"}
        jobs.append((dh, dc, x, h_prev, c_prev, c, gates, Wx, Wh))
    check_all(call_each(lstm_step_backward, jobs), jobs, reference)


@test_case(points=0.5, hidden=True)
def test_from_h(lstm_step_backward, reference, rng):
    """A gradient at h only"""
    jobs = [job(rng, layer(rng), dc=0.0) for _ in range(4)]
    check_all(call_each(lstm_step_backward, jobs), jobs, reference)


@test_case(points=0.5, hidden=True)
def test_from_c(lstm_step_backward, reference, rng):
    """A gradient at c only"""
    jobs = [job(rng, layer(rng), dh=0.0) for _ in range(4)]
    check_all(call_each(lstm_step_backward, jobs), jobs, reference)


@test_case(points=0.5, hidden=True)
def test_forgets(lstm_step_backward, reference, rng):
    """Forget gate shut: nothing reaches the cell state before"""
    jobs = [job(rng, layer(rng, (0.0, -60.0, 0.0, 0.0))) for _ in range(4)]
    check_all(call_each(lstm_step_backward, jobs), jobs, reference)


@test_case(points=0.5, hidden=True)
def test_hides(lstm_step_backward, reference, rng):
    """Output gate shut: a gradient at h alone goes nowhere"""
    jobs = [job(rng, layer(rng, (0.0, 0.0, 0.0, -60.0)), dc=0.0) for _ in range(4)]
    check_all(call_each(lstm_step_backward, jobs), jobs, reference)


@test_case(points=0.5, hidden=True)
def test_saturated(lstm_step_backward, reference, rng):
    """Large cell states, where tanh is nearly flat"""
    jobs = []
    for _ in range(4):
        x, h_prev, c_prev, *rest = layer(rng, (0.0, 2.0, 0.0, 0.0))
        jobs.append(job(rng, (x, h_prev, 4 * c_prev, *rest)))
    check_all(call_each(lstm_step_backward, jobs), jobs, reference)


@test_case(points=1, hidden=True)
def test_batch(lstm_step_backward, reference, rng):
    """A batch of two equal rows: twice the gradients of weights and biases of one"""
    dh, dc, x, h_prev, c_prev, c, gates, Wx, Wh = job(rng, layer(rng, sizes=(1, 4, 3)))
    two = [np.concatenate([a, a]) for a in (dh, dc, x, h_prev, c_prev, c)]
    both = {key: np.concatenate([gate, gate]) for key, gate in gates.items()}
    one = reference.lstm_step_backward(dh, dc, x, h_prev, c_prev, c, gates, Wx, Wh)
    expected = [np.concatenate([a, a]) for a in one[:3]] + [2 * a for a in one[3:]]
    check_gradients(LABEL, lstm_step_backward(*two, both, Wx, Wh),
                    dict(zip(NAMES, expected, strict=True)))


@test_case(points=1, hidden=True)
def test_pure(lstm_step_backward, reference, rng):
    """The arguments stay as they were, a second call gives the same, integers are welcome"""
    N, D, H = 2, 4, 3
    shapes = [(N, H), (N, H), (N, D), (N, H), (N, H), (N, H)]
    whole = [rng.integers(-2, 3, size=shape) for shape in shapes]
    weights = [rng.integers(-2, 3, size=shape) for shape in [(D, 4 * H), (H, 4 * H)]]
    gates = {key: rng.integers(1, 4, size=(N, H)) / 4.0 for key in "ifgo"}
    floats = [a.astype(float) for a in whole], [a.astype(float) for a in weights]
    check_pure(lstm_step_backward, *floats[0], gates, *floats[1])
    arguments = (*whole, gates, *weights)
    check_all([check_pure(lstm_step_backward, *arguments)], [arguments], reference)
