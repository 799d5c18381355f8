import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_property, check_pure, check_raises

OK_FORMAT = False
name = "q10_5"

# what Keras' GRU gives for the layer in the Keras cases, in float64: golden/make_golden_gru.py;
# after one step and after five
AFTER_FIRST = [
    [-0.20259312781289587, -0.2602072252187758, -0.22784351861194924],
    [0.18894065722413403, -0.10455412704205796, -0.08705044620496967],
]
AFTER_LAST = [
    [-0.6830174207324581, -0.05741260740715072, -0.25130026795601906],
    [0.6418123656957421, 0.044883068417139994, -0.22918778057253078],
]
BEFORE_FIRST = [
    [-0.2079533018770152, -0.2560285355182263, -0.2601953963984448],
    [0.08027280168804435, 0.014635475172188606, -0.09884483174766522],
]
BEFORE_LAST = [
    [-0.6938607465946174, 0.09478225306881692, -0.3792348355718512],
    [0.5496925397324663, 0.14675178322073643, -0.3329856282763655],
]


def eighths(shape, factor, modulus):
    """Numbers by a rule; the same as in golden/make_golden_gru.py."""
    values = (np.arange(int(np.prod(shape))) * factor) % modulus - modulus // 2
    return (values / 8.0).reshape(shape)


def keras_layer():
    """X, h0, Wx and Wh of the layer in golden/make_golden_gru.py."""
    Wx, Wh = eighths((4, 9), 23, 19) / 2, eighths((3, 9), 11, 17) / 2
    return eighths((2, 5, 4), 37, 29), eighths((2, 3), 3, 11), Wx, Wh


def layer(rng, reset_after, biases=(0.0, 0.0, 0.0)):
    """x, h_prev, Wx, Wh, b, reset_after: all sizes different, every block with its own bias."""
    N, D, H = (int(n) for n in rng.permutation([3, 4, 5, 6])[:3])
    x, h_prev = rng.normal(size=(N, D)), rng.normal(size=(N, H))
    Wx, Wh = 0.7 * rng.normal(size=(D, 3 * H)), 0.7 * rng.normal(size=(H, 3 * H))
    b = 0.7 * rng.normal(size=(2, 3 * H)) + np.repeat(biases, H)
    return x, h_prev, Wx, Wh, b if reset_after else b[0], reset_after


def layers(rng, biases):
    """Four layers of each form."""
    return [layer(rng, form, biases) for form in (True, False) for _ in range(4)]


@test_case(points=0.5)
def test_halves(gru_step):
    """The worked example: weights and biases 0, both forms; whole numbers"""
    x, h_prev, nothing = np.array([[1]]), np.array([[4]]), np.zeros((1, 3), dtype=int)
    got = gru_step(x, h_prev, nothing, nothing, np.zeros((2, 3), dtype=int))
    check_array("gru_step([[1]], [[4]], ...)", got, [[2.0]])
    got = gru_step(x, h_prev, nothing, nothing, nothing[0], reset_after=False)
    check_array("gru_step([[1]], [[4]], ..., reset_after=False)", got, [[2.0]])


@test_case(points=1)
def test_table_after(gru_step):
    """One unit, reset_after=True: the sums of z and r are 2 and -1"""
    x, h_prev = np.array([[1.0, 2.0]]), np.array([[0.5]])
    Wx, Wh = np.array([[1.0, 0.0, 0.5], [0.5, -1.0, -1.0]]), np.array([[2.0, 4.0, 6.0]])
    b = np.array([[-1.0, 0.0, 0.25], [0.0, -1.0, -2.0]])
    z, r = 0.880797077977882, 0.268941421369995
    candidate = np.tanh(-1.25 + r * 1.0)
    check_array("gru_step(x, h_prev, Wx, Wh, b)", gru_step(x, h_prev, Wx, Wh, b),
                [[z * 0.5 + (1 - z) * candidate]])


@test_case(points=0.5)
def test_table_before(gru_step):
    """Two units, reset_after=False: the reset gate of unit 0 is open, that of unit 1 is shut"""
    x, h_prev = np.array([[0.5]]), np.array([[3.0, 5.0]])
    Wx, Wh = np.array([[0.0, 0.0, 0.0, 0.0, 1.0, -1.0]]), np.zeros((2, 6))
    Wh[:, 4:] = [[0.5, -0.25], [0.125, 7.0]]
    b = np.array([0.0, 0.0, 50.0, -50.0, 0.0, 1.0])
    candidate = np.tanh([[2.0, -0.25]])
    got = gru_step(x, h_prev, Wx, Wh, b, reset_after=False)
    check_array("gru_step(x, h_prev, Wx, Wh, b, reset_after=False)", got,
                0.5 * h_prev + 0.5 * candidate)


@test_case(points=1, hidden=True)
def test_keras_after(gru_step):
    """The same numbers as Keras' GRU with reset_after=True, one step and five"""
    X, h, Wx, Wh = keras_layer()
    b = eighths((2, 9), 5, 13) / 2
    first = h = gru_step(X[:, 0], h, Wx, Wh, b)
    check_array("h after one step", first, AFTER_FIRST)
    for t in range(1, 5):
        h = gru_step(X[:, t], h, Wx, Wh, b)
    check_array("h after five steps", h, AFTER_LAST)


@test_case(points=1, hidden=True)
def test_keras_before(gru_step):
    """The same numbers as Keras' GRU with reset_after=False, one step and five"""
    X, h, Wx, Wh = keras_layer()
    b = eighths((9,), 5, 13) / 2
    first = h = gru_step(X[:, 0], h, Wx, Wh, b, reset_after=False)
    check_array("h after one step", first, BEFORE_FIRST)
    for t in range(1, 5):
        h = gru_step(X[:, t], h, Wx, Wh, b, reset_after=False)
    check_array("h after five steps", h, BEFORE_LAST)


@test_case(points=1, hidden=True)
def test_random_after(gru_step, reference, rng):
    """Random layers with reset_after=True, all sizes different"""
    jobs = [layer(rng, True) for _ in range(24)]
    got = call_each(gru_step, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("gru_step(x, h_prev, Wx, Wh, b)", value, reference.gru_step(*job))


@test_case(points=1, hidden=True)
def test_random_before(gru_step, reference, rng):
    """Random layers with reset_after=False, all sizes different"""
    jobs = [layer(rng, False) for _ in range(24)]
    got = call_each(gru_step, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("gru_step(x, h_prev, Wx, Wh, b, False)", value, reference.gru_step(*job))


@test_case(points=0.5, hidden=True)
def test_keeps(gru_step, rng):
    """z is 1: the state stays as it was"""
    jobs = [(x, 20 * h, *rest) for x, h, *rest in layers(rng, (1000.0, 0.0, 0.0))]
    got = call_each(gru_step, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("h with z = 1", value, job[1])


@test_case(points=0.5, hidden=True)
def test_replaces(gru_step, rng):
    """z and r are 0: the new state is made from x alone"""
    jobs = layers(rng, (-1000.0, -1000.0, 0.0))
    got = call_each(gru_step, jobs)
    for value, (x, h_prev, Wx, _, b, reset_after) in zip(got, jobs, strict=True):
        H = h_prev.shape[1]
        bias = b[0] if reset_after else b
        check_array("h with z = r = 0", value, np.tanh(x @ Wx[:, 2 * H :] + bias[2 * H :]))


@test_case(points=0.5, hidden=True)
def test_plain(gru_step, rng):
    """z is 0 and r is 1: both forms are a plain recurrent step"""
    jobs = layers(rng, (-1000.0, 1000.0, 0.0))
    got = call_each(gru_step, jobs)
    for value, (x, h_prev, Wx, Wh, b, reset_after) in zip(got, jobs, strict=True):
        last = slice(2 * h_prev.shape[1], None)
        bias = b.sum(axis=0) if reset_after else b
        check_array("h with z = 0, r = 1", value,
                    np.tanh(x @ Wx[:, last] + h_prev @ Wh[:, last] + bias[last]))


@test_case(points=0.5, hidden=True)
def test_between(gru_step, rng):
    """The new state lies between -1 and 1 as long as the old one did"""
    jobs = layers(rng, (0.0, 0.0, 0.0))
    jobs = [(5 * job[0], np.tanh(job[1]), *job[2:]) for job in jobs]
    got = call_each(gru_step, jobs)
    for value, job in zip(got, jobs, strict=True):
        shape = job[1].shape
        alike = isinstance(value, np.ndarray) and value.shape == shape and value.dtype == float
        value = check_array("h", value, value if alike else np.zeros(shape))
        check_property("h", bool(np.all(np.abs(value) <= 1)), "some |h| is larger than 1",
                       got=value)


@test_case(points=0.5, hidden=True)
def test_shapes(gru_step, rng):
    """Inputs and states that do not fit the weights raise"""
    good = {"x": (2, 4), "h_prev": (2, 3), "Wx": (4, 9), "Wh": (3, 9)}
    for reset_after in (True, False):
        for key, shape in [("x", (2, 5)), ("h_prev", (2, 4)), ("Wx", (5, 9)), ("Wh", (4, 9))]:
            arrays = [rng.normal(size=size) for size in (good | {key: shape}).values()]
            b = rng.normal(size=(2, 9) if reset_after else 9)
            check_raises(ValueError, gru_step, *arrays, b, reset_after,
                         why="it must raise, because the shapes do not fit together")


@test_case(points=0.5, hidden=True)
def test_pure(gru_step, reference, rng):
    """The arguments stay as they were, a second call gives the same, integers are welcome"""
    for reset_after in (True, False):
        shapes = [(2, 4), (2, 3), (4, 9), (3, 9), (2, 9) if reset_after else (9,)]
        whole = [rng.integers(-2, 3, size=shape) for shape in shapes]
        check_pure(gru_step, *(array.astype(float) for array in whole), reset_after)
        got = check_pure(gru_step, *whole, reset_after)
        check_array("gru_step on whole numbers", got, reference.gru_step(*whole, reset_after))
