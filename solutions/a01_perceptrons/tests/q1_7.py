import numpy as np
from otter.test_files import test_case

from student_lib.checks import check_property, check_pure, check_sequence

OK_FORMAT = False
name = "q1_7"

TABLES = {"AND": [0, 0, 0, 1], "OR": [0, 1, 1, 1], "NAND": [1, 1, 1, 0], "NOR": [1, 0, 0, 0]}
CORNERS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])

BOUNDARY = (
    "Your unit works on the corners and fails when the inputs wobble: its line runs through a "
    "corner or close to it. Leave room on both sides."
)
BOTH = (
    "Your unit bears one input that is off, but not two at the same time. Leave more room between "
    "the line and each corner."
)
SWAPPED = (
    "On every corner your unit says the opposite of what it should. Print its four answers beside "
    "the table of the gate: are two gates swapped, or is a sign turned?"
)
OTHER_GATE = (
    "Your AND answers like an OR, or the other way round. Look at the two corners with exactly one "
    "input on."
)
ZERO = (
    "On one corner your z is exactly 0, and step(0) is 1. With weights 1 and 1 and the bias -1, an "
    "AND says yes to (1, 0), which makes it an OR."
)
PLUS_MINUS = (
    "Your weights would be right if the inputs were -1 and 1. Here they are 0 and 1: what is z "
    "when both inputs are 0?"
)
THRESHOLD = (
    "Your second number looks like a threshold that the sum has to reach. A bias is added to the "
    "sum, so it has the other sign."
)
ORDER = "You return the bias first. The question asks for the pair (w, b): the weights come first."
FOLDED = (
    "Your bias sits inside the weights, as in Q1.6. Here the question asks for a pair: two "
    "weights, and the bias apart from them."
)
ONE_NUMBER = (
    "Both inputs share one number in your answer. A unit with two inputs has two weights, even if "
    "they are equal."
)
ALONE = "Each weight and the bias have to be single numbers: w has two of them, b is one."
NO_XOR = (
    "No single unit can compute XOR: at most 3 of its 4 corners can be right. The question asks "
    "for a ValueError instead of weights."
)
NO_GATE = (
    "Your function answers to a name that is none of the four gates. Every other name should raise "
    "a ValueError."
)
NOTHING = (
    "For a name that is none of the four gates your function ends without an answer. It should "
    "raise a ValueError."
)
OTHER_ERROR = (
    "For an unknown gate your function raises another kind of error. A look-up that fails is a "
    "KeyError; the question asks for a ValueError."
)


def answers(w, b, points):
    return (np.asarray(points) @ w + b >= 0).astype(int).tolist()


def unit(gate, got):
    """w and b of an answer as float arrays."""
    label = f'gate_weights("{gate}")'
    if isinstance(got, (list, tuple, np.ndarray)) and len(got) == 3:
        check_property(label, False, "three things, expected (w, b)", got=None, hint=FOLDED)
    w, b = check_sequence(label, got, 2)
    try:
        w, b = np.asarray(w, dtype=float), np.asarray(b, dtype=float)
    except (TypeError, ValueError):
        check_property(label, False, "w should be two numbers, b one number", hint=ALONE)
    if w.shape == () and b.shape == (2,):
        check_property(label, False, "expected (w, b), got (b, w)", hint=ORDER)
    if w.shape in ((), (1,)) and b.shape == ():
        check_property(label, False, "w should be two numbers", hint=ONE_NUMBER)
    if w.shape == (3,):
        check_property(label, False, "w should be two numbers, b one number", hint=FOLDED)
    right = w.shape == (2,) and b.shape == ()
    check_property(label, right, f"w should have shape (2,) and b be one number; shapes "
                   f"{w.shape} and {b.shape}", hint=ALONE)
    finite = bool(np.isfinite(w).all() and np.isfinite(b))
    check_property(label, finite, "w and b should be finite numbers")
    return w, float(b)


def corners_hint(units):
    """What the answers of all four units tell about the mistake."""
    wrong = [gate for gate, (w, b) in units.items() if answers(w, b, CORNERS) != TABLES[gate]]

    def cured(change):
        return all(answers(*change(w, b), CORNERS) == TABLES[gate]
                   for gate, (w, b) in units.items() if gate in wrong)

    if all(answers(w, b, 2 * CORNERS - 1) == TABLES[gate] for gate, (w, b) in units.items()):
        return PLUS_MINUS
    if any(abs(CORNERS @ w + b)[np.array(answers(w, b, CORNERS)) != TABLES[gate]].min()
           < rounding(w, b)
           for gate, (w, b) in units.items() if gate in wrong):
        return ZERO
    if all(answers(w, b, CORNERS) == [1 - v for v in TABLES[gate]]
           for gate, (w, b) in units.items() if gate in wrong):
        return SWAPPED
    if cured(lambda w, b: (w, -b)):
        return THRESHOLD
    if all(answers(w, b, 2 * CORNERS - 1) == TABLES[gate]
           for gate, (w, b) in units.items() if gate in wrong):
        return PLUS_MINUS
    partner = {"AND": "OR", "OR": "AND", "NAND": "NOR", "NOR": "NAND"}
    if all(answers(w, b, CORNERS) == TABLES[partner[gate]]
           for gate, (w, b) in units.items() if gate in wrong):
        return OTHER_GATE
    return ""


def check_corners(gates, got):
    """The units of ``gates`` are right on the four corners; ``got`` holds all four answers."""
    units = {gate: unit(gate, got[gate]) for gate in gates}
    for gate in TABLES:
        if gate not in units:
            try:
                units[gate] = unit(gate, got[gate])
            except Exception:  # the other case speaks about this one
                continue
    for gate in gates:
        said = answers(*units[gate], CORNERS)
        if said != TABLES[gate]:
            rows = [i for i in range(4) if said[i] != TABLES[gate][i]]
            place = ", ".join(str(tuple(CORNERS[i].tolist())) for i in rows)
            check_property(f'gate_weights("{gate}")', False, f"wrong answer on {place}",
                           hint=corners_hint(units))


def rounding(w, b):
    """What of a z may be rounding, for weights of any size."""
    return 1e-9 * (abs(w).sum() + abs(b))


def holds(gate, w, b, shift):
    """Right on all corners moved by ``shift``; a z of 0 but for rounding counts for both."""
    z = (CORNERS + shift) @ w + b
    room = rounding(w, b)
    return bool(np.all(np.where(np.array(TABLES[gate]) == 1, z > -room, z < room)))


def check_wobble(gates, got, shifts):
    """The units of ``gates`` are right when the corners are moved."""
    check_corners(gates, got)
    single = [(0, 0), (0.1, 0), (-0.1, 0), (0, 0.1), (0, -0.1)]
    for gate in gates:
        w, b = unit(gate, got[gate])
        good = all(holds(gate, w, b, np.array(shift)) for shift in shifts)
        alone = all(holds(gate, w, b, np.array(shift)) for shift in single)
        check_property(f'gate_weights("{gate}")', good,
                       "wrong answer when the inputs are off by up to 0.1",
                       hint=BOTH if alone else BOUNDARY)


def check_refused(gate_weights, name):
    """``name`` raises ValueError."""
    label = f'gate_weights("{name}")'
    try:
        got = gate_weights(name)
    except ValueError:
        return
    except (KeyError, TypeError, AttributeError, UnboundLocalError, AssertionError, IndexError):
        check_property(label, False, "raised another error than ValueError", hint=OTHER_ERROR)
        return
    check_property(label, False, "must raise ValueError, because it is none of the four gates",
                   hint=NOTHING if got is None else NO_XOR if name in ("XOR", "XNOR") else NO_GATE)


@test_case(points=0.5)
def test_form(gate_weights):
    """Every gate is a pair: two weights, and one number for the bias"""
    got = {gate: gate_weights(gate) for gate in TABLES}
    for gate, value in got.items():
        unit(gate, value)


@test_case(points=1)
def test_and_or(gate_weights):
    """AND and OR on the four corners"""
    got = {gate: gate_weights(gate) for gate in TABLES}
    check_corners(("AND", "OR"), got)


@test_case(points=1, hidden=True)
def test_nand_nor(gate_weights):
    """NAND and NOR on the four corners"""
    got = {gate: gate_weights(gate) for gate in TABLES}
    check_corners(("NAND", "NOR"), got)


@test_case(points=1, hidden=True)
def test_wobble(gate_weights):
    """Every gate bears inputs that are off by as much as the question says, in all directions"""
    got = {gate: gate_weights(gate) for gate in TABLES}
    shifts = [(p, q) for p in (-0.1, 0, 0.1) for q in (-0.1, 0, 0.1)]
    check_wobble(tuple(TABLES), got, shifts)


@test_case(points=1, hidden=True)
def test_random_wobble(gate_weights, rng):
    """Every gate bears inputs that are off by random amounts"""
    got = {gate: gate_weights(gate) for gate in TABLES}
    shifts = np.concatenate([rng.uniform(-0.1, 0.1, size=(25, 4, 2)),
                             rng.choice([-0.1, 0.1], size=(25, 4, 2))])
    check_wobble(tuple(TABLES), got, shifts)


@test_case(points=1, hidden=True)
def test_refuses(gate_weights):
    """What no single unit can compute is refused, and so is every other name"""
    for other in ("XOR", "XNOR", "NOT", "XAND", ""):
        check_refused(gate_weights, other)


@test_case(points=0.5, hidden=True)
def test_again(gate_weights):
    """Asked again, the answer is the same"""
    for gate in TABLES:
        unit(gate, check_pure(gate_weights, gate))
