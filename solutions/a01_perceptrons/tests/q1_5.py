import numbers

import numpy as np
from otter.test_files import test_case

from student_lib.checks import check_bool, check_dict, check_equal, check_property, check_sequence

OK_FORMAT = False
name = "q1_5"

CONCERT = np.array([[1, 1, 1], [1, 0, 1], [1, 0, 0], [1, 1, 0], [0, 1, 1], [0, 1, 0], [0, 0, 1]])
WANTED = np.array([1, 1, 0, 0, 0, 0, 0])
KEYS = ("50,1,49", "50,0,5", "40,0,20", "40,10,20")

TRUST = (
    "The deck says so, but a row of the table contradicts it: run audit on these weights, "
    "once for each mode."
)
INCLUSIVE = (
    "With the strict rule a total of exactly 60 is a no. Run audit with strict=True for the "
    "first bool of each pair."
)
SWAP = (
    "The two bools are exchanged. Which mode accepts a total of exactly 60, and which comes "
    "first in the pair?"
)
STRICT = (
    "The second bool asks for total ≥ 60, and there a total of exactly 60 is a yes. Run audit "
    "with strict=False for it."
)
HARSH = (
    "You reject weights that do their job: run audit on them. Is the list of wrong rows empty "
    "or not?"
)
MODES = (
    "The two modes can differ only where some total is exactly 60. Is there such a total with "
    "these weights?"
)
TIE = (
    "A total is exactly 60, and the strict rule asks for more than 60. Which rows have it?"
)
ORDER = (
    "These numbers would do in another order: weather comes first, then transit, then friend."
)
HEAVY = (
    "Transit is too heavy: rows 3 and 4, counted from 0, carry transit together with one "
    "other input and have to stay below 60."
)
ALONE = (
    "One input alone already gives a yes, and no row with a single input may. Which one is "
    "too heavy?"
)
LIGHT = (
    "Row 1, counted from 0, has weather and friend only, and it has to pass: are the two "
    "heavy enough together?"
)
ROWS = (
    "A row of the table is still decided wrongly: run audit on your weights and read "
    "wrong_rows."
)
ROOM = (
    "All seven rows are right, but one total is closer to 60 than 10. Find it with audit and "
    "move it away."
)
ROOM_TRANSIT = (
    "All seven rows are right, but a total is closer to 60 than 10. Rows 3 and 4, counted "
    "from 0, carry transit together with one other input: a lighter transit moves them away."
)


def pairs_of(alternatives):
    """The four verdicts as pairs of bools."""
    found = check_dict("alternatives", alternatives, KEYS)
    pairs = {}
    for key in KEYS:
        pair = check_sequence(f"alternatives[{key!r}]", found[key], 2)
        for verdict in pair:
            check_bool(f"alternatives[{key!r}]", verdict, bool(verdict))
        pairs[key] = tuple(bool(verdict) for verdict in pair)
    return pairs


def weights_of(my_weights):
    """The three numbers as floats."""
    weights = check_sequence("my_weights", my_weights, 3)
    for weight in weights:
        real = isinstance(weight, numbers.Real) and not isinstance(weight, (bool, np.bool_))
        check_property("my_weights", real and bool(np.isfinite(weight)),
                       f"must be three finite numbers, one of them is {weight!r}", got=my_weights)
    return np.array([float(weight) for weight in weights])


def rows_right(weights):
    """Whether all seven rows are decided as wanted by total > 60."""
    return np.array_equal(CONCERT @ weights > 60, WANTED == 1)


def advice(weights):
    """The hint for weights that do not do."""
    totals = CONCERT @ weights
    weather, transit, friend = weights
    swaps = [(weather, friend, transit), (transit, weather, friend), (friend, transit, weather),
             (transit, friend, weather), (friend, weather, transit)]
    if rows_right(weights):
        return ROOM_TRANSIT if transit > 15 else ROOM
    if any(rows_right(np.array(swap)) for swap in swaps):
        return ORDER
    if np.any(totals[:2] == 60) and np.array_equal(totals >= 60, WANTED == 1):
        return TIE
    if max(weights) > 60:
        return ALONE
    if transit > 15 and max(totals[3], totals[4]) > 60:
        return HEAVY
    if totals[1] <= 60:
        return LIGHT
    return ROWS


@test_case(points=0.5)
def test_keys(alternatives):
    """alternatives has its four keys, and each value is a pair of True or False"""
    pairs_of(alternatives)


@test_case(points=0.5)
def test_numbers(my_weights):
    """my_weights are three numbers"""
    weights_of(my_weights)


@test_case(points=0.75, hidden=True)
def test_clear(alternatives):
    """The verdicts on the first two claims"""
    pairs = pairs_of(alternatives)
    check_equal('alternatives["50,1,49"]', pairs["50,1,49"], (True, True), near_misses=[
        (HARSH, (False, False)), (MODES, (True, False)), (MODES, (False, True))])
    check_equal('alternatives["50,0,5"]', pairs["50,0,5"], (False, False), near_misses=[
        (TRUST, (True, True)), (MODES, (True, False)), (MODES, (False, True))])


@test_case(points=1.25, hidden=True)
def test_close(alternatives):
    """The verdicts on the last two claims"""
    pairs = pairs_of(alternatives)
    both = [pairs["40,0,20"], pairs["40,10,20"]]
    careful = pairs["50,0,5"] == (False, False) and both == [(True, True)] * 2
    near = [(INCLUSIVE if careful else TRUST, (True, True)), (SWAP, (True, False)),
            (STRICT, (False, False))]
    for key, pair in zip(KEYS[2:], both, strict=True):
        check_equal(f"alternatives[{key!r}]", pair, (False, True), near_misses=near)


@test_case(points=1, hidden=True)
def test_rows(my_weights):
    """The weights decide all seven rows as wanted, with total > 60"""
    weights = weights_of(my_weights)
    right = rows_right(weights)
    check_property("my_weights", right, "must decide all seven rows as wanted", got=my_weights,
                   hint="" if right else advice(weights))


@test_case(points=1, hidden=True)
def test_margin(my_weights):
    """Decided rightly, and no total of the seven rows is closer to 60 than 10"""
    weights = weights_of(my_weights)
    gap = float(np.min(np.abs(CONCERT @ weights - 60)))
    fine = rows_right(weights) and gap >= 10 - 1e-9
    check_property("my_weights", fine, "must keep every total at least 10 away from 60",
                   got=my_weights, hint="" if fine else advice(weights))
