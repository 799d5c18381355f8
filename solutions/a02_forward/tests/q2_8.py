import numbers

from otter.test_files import test_case

from student_lib.checks import (
    check_dict,
    check_equal,
    check_int,
    check_property,
    check_sequence,
)

OK_FORMAT = False
name = "q2_8"

KEYS = ("house", "loan", "mnist", "index", "tickets")
NAMES = ("linear", "sigmoid", "softmax")

LABEL = (
    "You counted the last column too. It is what the net must produce, and when the net answers "
    "nobody knows it yet."
)
BIAS = (
    "A bias is not counted as an input: it is not measured anywhere. How many features does one "
    "sample have?"
)
ROWS = (
    "Three rows are three samples. The net reads one sample at a time: how many numbers describe "
    "one house?"
)
PIXELS = (
    "Count pixels, not rows: every pixel of the picture is one number, and all of them go in."
)
TICKETS = "Not everything that is stored is used: which features reach the net?"
SWAPPED = "The first two numbers are exchanged: first how many go in, then how many come out."
YES_NO = (
    "Here a yes or no is one unit that says how likely the yes is; the no needs no unit of its "
    "own."
)
PRIORITY = "The priorities are three classes, not one amount: each class gets a unit of its own."
DIGIT = (
    "The digit is a name here, not an amount: a 9 is not three times a 3. Each name gets a unit "
    "of its own."
)
NINE = "Count the digits again, from 0 to 9, both included."
INDEX = (
    "How many values does the question about the stock index want, and are they numbers or names?"
)
AMOUNT = (
    "A price, or a stock index, is not between 0 and 1. Which activation lets every number "
    "through?"
)
CHANCE = (
    "The answer to a yes or no is a probability. Which activation squashes one number between 0 "
    "and 1?"
)
ONE_UNIT = (
    "A softmax over one single unit is always 1.0, whatever goes in. Which activation suits one "
    "unit here?"
)
SHARES_1 = (
    "Exactly one class is right, so the outputs should share the total of 1 among them. Which "
    "activation sees to that?"
)


def triples_of(scenario_sizes):
    """The five answers as triples of two ints and a name."""
    found = check_dict("scenario_sizes", scenario_sizes, KEYS)
    triples = {}
    for key in KEYS:
        label = f"scenario_sizes[{key!r}]"
        triple = check_sequence(label, found[key], 3)
        for number in triple[:2]:
            whole = isinstance(number, numbers.Integral)
            check_int(f"a number of {label}", number, number if whole else 0)
        known = isinstance(triple[2], str) and triple[2] in NAMES
        check_property(label, known, f"must end with one of {', '.join(NAMES)}", got=triple[2])
        triples[key] = (int(triple[0]), int(triple[1]), str(triple[2]))
    return triples


def advice_in(key, triples, expected):
    """The hint for a wrong number of inputs."""
    n_in, n_out, _ = triples[key]
    if (n_in, n_out) == (expected[1], expected[0]):
        return SWAPPED
    one_more = n_in == expected[0] + 1
    others = triples["mnist"][0] == 785 or triples["index"][0] == 31 or triples["tickets"][0] == 11
    if one_more and (others or key not in ("house", "loan")):
        return BIAS
    if one_more:
        return LABEL
    return {("house", 3): ROWS, ("mnist", 28): PIXELS, ("mnist", 56): PIXELS,
            ("tickets", 25): TICKETS}.get((key, n_in), "")


def advice_out(key, n_out):
    """The hint for a wrong number of outputs."""
    if key == "index":
        return INDEX
    return {("loan", 2): YES_NO, ("tickets", 1): PRIORITY, ("mnist", 1): DIGIT,
            ("mnist", 9): NINE}.get((key, n_out), "")


def advice_activation(key, activation):
    """The hint for a wrong activation."""
    if key in ("mnist", "tickets"):
        return SHARES_1
    if activation == "softmax":
        return ONE_UNIT
    return CHANCE if key == "loan" else AMOUNT


def check_answer(scenario_sizes, key, expected):
    """One of the five triples, number by number."""
    triples = triples_of(scenario_sizes)
    n_in, n_out, activation = triples[key]
    label = f"scenario_sizes[{key!r}]"
    check_int(f"inputs of {label}", n_in, expected[0],
              near_misses=[(advice_in(key, triples, expected), n_in)])
    check_int(f"outputs of {label}", n_out, expected[1],
              near_misses=[(advice_out(key, n_out), n_out)])
    check_equal(f"activation of {label}", activation, expected[2],
                near_misses=[(advice_activation(key, activation), activation)])


@test_case(points=0.5)
def test_form(scenario_sizes):
    """scenario_sizes has its five keys, and each value is two ints and an activation"""
    triples_of(scenario_sizes)


@test_case(points=0.5)
def test_house(scenario_sizes):
    """The house table"""
    check_answer(scenario_sizes, "house", (4, 1, "linear"))


@test_case(points=1, hidden=True)
def test_loan(scenario_sizes):
    """The loan table"""
    check_answer(scenario_sizes, "loan", (3, 1, "sigmoid"))


@test_case(points=1, hidden=True)
def test_mnist(scenario_sizes):
    """The handwritten digits"""
    check_answer(scenario_sizes, "mnist", (784, 10, "softmax"))


@test_case(points=1, hidden=True)
def test_index(scenario_sizes):
    """The stock index"""
    check_answer(scenario_sizes, "index", (30, 1, "linear"))


@test_case(points=1, hidden=True)
def test_tickets(scenario_sizes):
    """The tickets of the help desk"""
    check_answer(scenario_sizes, "tickets", (10, 3, "softmax"))
