import numpy as np
from otter.test_files import test_case
from student_lib.checks import (
    NotWritten,
    check_bool,
    check_dict,
    check_equal,
    check_property,
    check_sequence,
)

OK_FORMAT = False
name = "q1_5"

CLAIMS = ["50,1,49", "50,0,5", "40,0,20", "40,10,20"]
CONCERT = [[1, 1, 1], [1, 0, 1], [1, 0, 0], [1, 1, 0], [0, 1, 1], [0, 1, 0], [0, 0, 1]]
WANTED = [1, 1, 0, 0, 0, 0, 0]

TRUSTS = ("Not every claim is true: at least one row of the table contradicts this one. Run "
          "audit.")
SWAPPED = "The two verdicts are exchanged. Which mode accepts a total of exactly 60?"
STRICT_ONLY = ("The inclusive verdict is the strict one again. What does a total of exactly 60 "
               "change?")
CURES = ("The inclusive rule only helps totals of exactly 60. What are the totals of this "
         "claim?")
OPPOSITE = "True means that all seven rows are right. Your verdicts say the opposite."
HEAVY = ("Transit is too heavy: rows 3 and 4, counted from 0, carry it together with one other "
         "input.")
WRONG_ROWS = "Your weights decide at least one of the seven rows wrongly. Ask audit which one."
CLOSE = ("All seven rows are right, but one total comes too close to 60. Find it and move it "
         "away.")


def verdicts(alternatives, claim):
    table = check_dict("alternatives", alternatives, [claim])
    return check_sequence(f'alternatives["{claim}"]', table[claim], 2)


def three_numbers(my_weights):
    found = check_sequence("my_weights", my_weights, 3)
    if any(v is ... for v in found):
        raise NotWritten("my_weights is still ...")
    plain = [v.item() if isinstance(v, (np.generic, np.ndarray)) and v.size == 1 else v
             for v in found]
    numbers = all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in plain)
    check_property("my_weights", numbers and bool(np.isfinite(plain).all()),
                   "three finite numbers are wanted", got=my_weights)
    return np.array(plain, dtype=float)


@test_case(points=0.5)
def test_verdicts_form(alternatives):
    """The four claims are the keys, and each value is a pair of True or False"""
    for claim in CLAIMS:
        for verdict in verdicts(alternatives, claim):
            if verdict is ...:
                raise NotWritten(f'alternatives["{claim}"] is still ...')
            check_bool(f'alternatives["{claim}"]', verdict, bool(verdict))


@test_case(points=0.5)
def test_weights_form(my_weights):
    """My weights are three numbers"""
    three_numbers(my_weights)


@test_case(points=0.5, hidden=True)
def test_first(alternatives):
    """The verdicts on the first claim"""
    got = verdicts(alternatives, CLAIMS[0])
    check_equal("alternatives[...]", got, (True, True),
                near_misses=[(OPPOSITE, (False, False))])


@test_case(points=0.5, hidden=True)
def test_second(alternatives):
    """The verdicts on the second claim"""
    got = verdicts(alternatives, CLAIMS[1])
    check_equal("alternatives[...]", got, (False, False),
                near_misses=[(TRUSTS, (True, True)), (CURES, (False, True))])


@test_case(points=0.5, hidden=True)
def test_third(alternatives):
    """The verdicts on the third claim"""
    got = verdicts(alternatives, CLAIMS[2])
    check_equal("alternatives[...]", got, (False, True),
                near_misses=[(TRUSTS, (True, True)), (SWAPPED, (True, False)),
                             (STRICT_ONLY, (False, False))])


@test_case(points=0.5, hidden=True)
def test_fourth(alternatives):
    """The verdicts on the fourth claim"""
    got = verdicts(alternatives, CLAIMS[3])
    check_equal("alternatives[...]", got, (False, True),
                near_misses=[(TRUSTS, (True, True)), (SWAPPED, (True, False)),
                             (STRICT_ONLY, (False, False))])


@test_case(points=1.5, hidden=True)
def test_weights_decide(my_weights):
    """My weights decide all seven rows rightly under the strict rule"""
    w = three_numbers(my_weights)
    right = bool(((np.array(CONCERT) @ w > 60) == np.array(WANTED)).all())
    check_property("my_weights", right, "some row is decided wrongly", got=my_weights,
                   hint=HEAVY if w[1] > 15 else WRONG_ROWS)


@test_case(points=1.5, hidden=True)
def test_weights_margin(my_weights):
    """No total of my weights comes closer to the threshold than asked for"""
    w = three_numbers(my_weights)
    totals = np.array(CONCERT) @ w
    right = bool(((totals > 60) == np.array(WANTED)).all())
    if w[1] > 15:
        hint = HEAVY
    else:
        hint = CLOSE if right else WRONG_ROWS
    wide = bool((np.abs(totals - 60) >= 10 - 1e-9).all())
    check_property("my_weights", right and wide, "some total is too close to the threshold",
                   got=my_weights, hint=hint)
