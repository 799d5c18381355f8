import numpy as np
from otter.test_files import test_case

from student_lib.checks import check_dict, check_property, check_pure

OK_FORMAT = False
name = "q1_10"

SHAPES = {"W1": (2, 2), "b1": (2,), "W2": (2, 1), "b2": (1,)}
CORNERS = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
WANTED = np.array([0, 1, 1, 0])

WOBBLE = (
    "Your net works on the corners and fails when the inputs wobble: a hidden line runs through a "
    "corner or close to it. Leave room on both sides."
)
ALIKE = (
    "Both hidden units say the same on every corner (or always the opposite): the second one "
    "brings no new information. Are the hidden columns equal?"
)
LINEAR = (
    "Your hidden units only hand on the inputs, so the output unit is where a single unit was "
    "before: one line. Let each hidden unit combine both inputs."
)
CONSTANT = (
    "One of your hidden units gives the same answer on all four corners, so it tells the output "
    "unit nothing. Look at its bias, and remember that step(0) is 1."
)
RELU = (
    "Your weights suit hidden units that hand on z when it is positive (ReLU). Here the hidden "
    "units are steps: they say 0 or 1."
)
TRANSPOSED = (
    "Your net would be right with W1 turned on its side. The rows of W1 are the inputs, the "
    "columns are the hidden units."
)
NO_OUTPUT_BIAS = (
    "Your hidden units are fine, but the output bias is missing: with step(0) = 1 the net says yes "
    "even where no hidden unit is on."
)
OUTPUT_BIAS = (
    "Your hidden units and output weights are fine, but with this output bias they do not come out "
    "right. What is the output's z on each corner?"
)
OUTPUT_WEIGHTS = (
    "Your hidden units tell enough about the corners, but the output unit does not use it well. "
    "Which of the two hidden units should speak for a yes, and which against?"
)
OPPOSITE = (
    "Your net says the opposite on every corner: yes when the inputs are equal. XOR says yes when "
    "they differ."
)
ZERO = (
    "Somewhere your z is exactly 0 and should count as a no, but step(0) is 1. Move the biases "
    "away from the edge."
)
THRESHOLDS = (
    "Your b1 and b2 look like thresholds that the sums have to reach. A bias is added to the sum, "
    "so it has the other sign."
)
PLUS_MINUS = (
    "Your weights would be right if the inputs were -1 and 1. Here they are 0 and 1: what do the "
    "hidden units say when both inputs are 0?"
)
LOOK_ALIKE = (
    "Your hidden units say the same about two corners that need different answers. Whatever the "
    "output unit does, it cannot tell them apart."
)
NO_LINE = (
    "Your hidden units are different from each other, and still no single line parts their yes "
    "from their no: for the output unit the problem is XOR once more."
)
FLAT_OUTPUT = (
    "Your output weights are flat. W2 leads from two hidden units to one output, so it has two "
    "rows and one column, and b2 has one entry."
)


def step(z):
    return (np.asarray(z) >= 0).astype(int)


def arrays(got):
    """The four entries as float arrays, with the right shapes."""
    got = check_dict("xor_weights()", got, list(SHAPES))
    net = {}
    for key in SHAPES:
        try:
            net[key] = np.asarray(got[key], dtype=float)
        except (TypeError, ValueError):
            check_property(key, False, f"expected numbers of shape {SHAPES[key]}")
    inner = net["W1"].shape == (2, 2) and net["b1"].shape == (2,)
    flat = net["W2"].shape in ((2,), (1, 2)) or net["b2"].shape == ()
    for key, shape in SHAPES.items():
        check_property(key, net[key].shape == shape,
                       f"expected shape {shape}, got {net[key].shape}",
                       hint=FLAT_OUTPUT if inner and flat else "")
        check_property(key, bool(np.isfinite(net[key]).all()), "expected finite numbers")
    return net["W1"], net["b1"], net["W2"][:, 0], float(net["b2"][0])


def output(W1, b1, W2, b2, points=CORNERS):
    return step(step(points @ W1 + b1) @ W2 + b2)


def parted(hidden):
    """Can one line part the wanted yes from the no?  Two bits: look at which patterns are which."""
    yes = {tuple(h) for h in hidden[WANTED == 1].tolist()}
    no = {tuple(h) for h in hidden[WANTED == 0].tolist()}
    return not yes & no and not {frozenset(yes), frozenset(no)} == {
        frozenset({(0, 1), (1, 0)}), frozenset({(0, 0), (1, 1)})}


def corners_hint(W1, b1, W2, b2):
    """What weights that are wrong on a corner tell about the mistake."""

    def right(value):
        return bool(np.all(np.asarray(value) == WANTED))

    z1 = CORNERS @ W1 + b1
    hidden = step(z1)
    rectified = np.maximum(z1, 0) @ W2 + b2
    score = hidden @ W2
    first, second = hidden.T
    if right(output(W1.T, b1, W2, b2)):
        return TRANSPOSED
    if right((z1 > 0).astype(int) @ W2 + b2 > 0) or right(hidden @ W2 + b2 > 0):
        return ZERO
    if np.allclose(rectified, WANTED) or right(rectified > 0) or right(rectified > 0.5):
        return RELU
    if right(output(W1, -b1, W2, -b2)):
        return THRESHOLDS
    if right(output(W1, b1, W2, b2, 2 * CORNERS - 1)):
        return PLUS_MINUS
    if np.all(output(W1, b1, W2, b2) == 1 - WANTED):
        return OPPOSITE
    if len(set(first.tolist())) == 1 or len(set(second.tolist())) == 1:
        return CONSTANT
    if np.all(first == second) or np.all(first == 1 - second):
        return ALIKE
    inputs = [CORNERS[:, 0], CORNERS[:, 1], 1 - CORNERS[:, 0], 1 - CORNERS[:, 1]]
    if all(any(np.all(unit == x) for x in inputs) for unit in hidden.T):
        return LINEAR
    if score[WANTED == 1].min() > score[WANTED == 0].max():
        return NO_OUTPUT_BIAS if b2 == 0 else OUTPUT_BIAS
    if parted(hidden):
        return OUTPUT_WEIGHTS
    yes, no = hidden[WANTED == 1].tolist(), hidden[WANTED == 0].tolist()
    return LOOK_ALIKE if any(h in no for h in yes) else NO_LINE


def check_corners(net):
    said = output(*net)
    rows = [str(tuple(map(int, CORNERS[i]))) for i in range(4) if said[i] != WANTED[i]]
    if rows:
        check_property("xor_weights()", False, f"wrong answer on {', '.join(rows)}",
                       hint=corners_hint(*net))


def check_shifts(net, shifts):
    """Right on the moved corners; a corner whose hidden z is 0 but for rounding is left out."""
    check_corners(net)
    W1, b1, W2, b2 = net
    rounding = 1e-9 * (abs(W1).sum(axis=0) + abs(b1))  # for weights of any size
    for shift in shifts:
        z = (CORNERS + shift) @ W1 + b1
        clear = np.all(abs(z) > rounding, axis=1)
        said = step(step(z) @ W2 + b2)
        check_property("xor_weights()", bool(np.all((said == WANTED)[clear])),
                       "wrong answer when the inputs are off by up to 0.1", hint=WOBBLE)


@test_case(points=1)
def test_form(xor_weights):
    """Four entries, each with its shape"""
    arrays(xor_weights())


@test_case(points=2)
def test_corners(xor_weights):
    """The net is right on the four corners"""
    check_corners(arrays(xor_weights()))


@test_case(points=2, hidden=True)
def test_wobble(xor_weights):
    """The net bears inputs that are off by as much as the question says, in all directions"""
    net = arrays(xor_weights())
    check_shifts(net, [(p, q) for p in (-0.1, 0, 0.1) for q in (-0.1, 0, 0.1)])


@test_case(points=0.5, hidden=True)
def test_random_wobble(xor_weights, rng):
    """The net bears inputs that are off by random amounts"""
    net = arrays(xor_weights())
    shifts = [rng.uniform(-0.1, 0.1, size=(4, 2)) for _ in range(25)]
    check_shifts(net, shifts + [rng.choice([-0.1, 0.1], size=(4, 2)) for _ in range(25)])


@test_case(points=0.5, hidden=True)
def test_again(xor_weights):
    """Asked again, the answer is the same, and it is right"""
    check_corners(arrays(check_pure(xor_weights)))
