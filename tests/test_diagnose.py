"""The diagnosis is the one that asking every wrong answer everything would give."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from autograder.judge import diagnose
from autograder.judge.diagnose import Diagnosis, Diagnostician, agreement, choose
from autograder.judge.names import Call
from autograder.model import WrongAnswer
from student_lib.checks import FORWARD

KINDS = ("x", "x + 1", "-x", "2 * x", "float(x)")


def mistakes(rng: random.Random) -> list[WrongAnswer]:
    """Wrong answers that agree with one another on some arguments, some with the same hint."""
    found = []
    for number in range(rng.randint(1, 9)):
        table = ", ".join(rng.choice(KINDS[: rng.randint(2, 5)]) for _ in range(7))
        source = f"def f(x):\n    return [{table}][x % 7]\n"
        hint = f"hint {rng.randint(0, 4)}"
        shares = {f"w{rng.randint(0, 8)}": "why"} if rng.random() < 0.2 else {}
        found.append(WrongAnswer(f"w{number}", "q1", source, hint, "a mistake", shares))
    return found


def asked(rng: random.Random, number: int) -> list[Call]:
    """What a student's function gave for some arguments."""
    table = [rng.choice(KINDS[: rng.randint(2, 5)]) for _ in range(7)]
    arguments = [rng.randint(0, 40) for _ in range(number)]
    return [Call("f", (x,), {}, value=eval(table[x % 7], {"x": x})) for x in arguments]


def exhaustively(
    one: Diagnostician, failed: Sequence[Call], passed: Sequence[Call]
) -> list[Diagnosis]:
    """Every wrong answer is asked everything, the hopeless ones excepted."""
    differing: list[Call] = []
    equal = list(passed)
    for call in diagnose._evenly(failed, diagnose._LOOKED_AT):
        right = one._result(one.reference, call)
        (differing if agreement(right, call) < 1 else equal).append(call)
    differing = diagnose._from_outside(diagnose._evenly(differing, diagnose._DIFFERING))
    equal = diagnose._evenly(equal, diagnose._EQUAL)
    found = []
    for wrong in one.wrong if differing else ():
        space = one._space(wrong)
        told = [agreement(one._result(space, call), call) for call in differing]
        if sum(told[: diagnose._FIRST_LOOK]) == 0:
            continue
        agreed = sum(told) + sum(agreement(one._result(space, call), call) for call in equal)
        share = sum(told) / len(differing)
        found.append(Diagnosis(wrong, share, agreed / (len(differing) + len(equal))))
    return sorted(found, key=lambda d: (-d.share, -d.agreed, d.wrong.name))


class Counting(Diagnostician):
    """Counts how often it runs an answer."""

    runs = 0

    def _result(self, space: Any, call: Call) -> Any:
        self.runs += 1
        return Diagnostician._result(self, space, call)


def test_the_choice_is_that_of_asking_every_wrong_answer_everything() -> None:
    rng, chosen, runs = random.Random(5), 0, [0, 0]
    for _ in range(60):
        answers = mistakes(rng)
        slow, quick = (Counting({"f": lambda x: x}, answers) for _ in range(2))
        failed, passed = asked(rng, rng.randint(1, 30)), asked(rng, rng.randint(0, 5))
        if rng.random() < 0.6:  # the student has made one of the mistakes
            space = slow._space(rng.choice(answers))
            failed = [Call("f", c.args, {}, value=space["f"](*c.args)) for c in failed]
        wanted = choose(exhaustively(slow, failed, passed))
        assert choose(quick.diagnose("q1", failed, passed)) == wanted
        chosen += wanted is not None
        runs = [runs[0] + slow.runs, runs[1] + quick.runs]
    assert 10 < chosen < 55, "the made-up classes show both ends"
    assert runs[1] < 0.7 * runs[0]


NUMBERS = (0.0, -0.0, 1.0, 1 + 1e-13, 1 + 1e-9, 1.1, 1e308, -1e308, np.inf, -np.inf, np.nan, 1e-14)


@pytest.mark.parametrize("kind", [np.float64, np.float32])
def test_floats_are_alike_as_numpy_says(kind: type) -> None:
    with np.errstate(all="ignore"):
        for a in map(kind, NUMBERS):
            for b in map(kind, NUMBERS):
                x, y = np.array([1.0, a], kind), np.array([1.0, b], kind)
                limits = {"rtol": FORWARD.rtol * 10, "atol": FORWARD.atol, "equal_nan": True}
                wanted = bool(np.allclose(x, y, **limits))
                assert diagnose._close(x, y) is wanted, (a, b)
                if kind is np.float64:
                    assert diagnose._alike(float(a), float(b)) == wanted, (a, b)
                    assert diagnose._alike([1.0, float(a)], [1.0, float(b)]) == wanted, (a, b)


def test_a_question_whose_wrong_answers_are_slow_gets_no_hint_rather_than_hours(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(diagnose, "_IN_ALL", 0.0)
    wrong = WrongAnswer("off_by_one", "q1", "def f(x):\n    return x + 1", "One too many.", "it is one too many")
    calls = [Call("f", (1,), {}, value=2)]
    judged = Diagnostician({"f": lambda x: x}, [wrong])
    assert judged.diagnose("q1", calls, []) == []
    monkeypatch.setattr(diagnose, "_IN_ALL", 20.0)
    assert [d.wrong.name for d in judged.diagnose("q1", calls, [])] == ["off_by_one"]


def observed(first: float, second: float) -> Call:
    """What ``check_pure`` records of a student's function: two calls with equal arguments."""
    seen = {
        "first": first,
        "second": second,
        "changed": [],
        "shares": [],
        "kept": True,
        "warned": [],
        "moved": False,
    }
    return Call("f", (1.0,), {}, value=seen, observed=True)


def test_what_an_answer_that_contradicts_itself_gave_by_chance_is_no_evidence() -> None:
    one = WrongAnswer("w", "q1", "def f(x):\n    return x + 1\n", "hint", "a mistake", {})
    asks = Diagnostician({"f": lambda x: x}, [one])
    by_chance = [Call("f", (float(x),), {}, value=x + 1.0) for x in range(6)]
    assert choose(asks.diagnose("q1", [*by_chance, observed(2.0, 2.0)], [])) is not None
    assert choose(asks.diagnose("q1", [*by_chance, observed(2.0, 5.0)], [])) is None


def test_an_answer_that_keeps_count_is_explained_by_one_that_keeps_count() -> None:
    counts = "kept = []\ndef f(x):\n    kept.append(x)\n    return x * len(kept)\n"
    one = WrongAnswer("w", "q1", counts, "hint", "a mistake", {})
    other = WrongAnswer("v", "q1", "def f(x):\n    return 9 * x\n", "other", "a mistake", {})
    asks = Diagnostician({"f": lambda x: x}, [one, other])
    for _ in "twice":  # and what the first student's diagnosis counted is forgotten
        found = choose(asks.diagnose("q1", [observed(1.0, 3.0), observed(4.0, 6.0)], []))
        assert found is not None and found.wrong.name == "w"
