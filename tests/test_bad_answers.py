"""Answers of the wrong form: each gets the rung of the ladder, or the advice, that helps.

On real questions of the course, through the box, as a class would hand them in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import submission

from autograder.authoring.load import Folder, load_folder
from autograder.box.host import Zygote
from autograder.judge.meant import other_name
from autograder.judge.session import Judge
from autograder.model import CaseResult, Cell, Level, Outcome

ROOT = Path(__file__).resolve().parents[1]
IMPORTS = "import numpy as np"
#: An answer to another question, so that the notebook is known to be of this assignment.
OTHER = "def match_score(patch, kernel):\n    raise NotImplementedError"

Ask = Callable[..., tuple[CaseResult, CaseResult]]


@pytest.fixture(scope="module")
def convolution() -> Folder:
    return load_folder(ROOT / "solutions" / "a05_convolution")


@pytest.fixture(scope="module")
def judge(convolution: Folder) -> Iterator[Judge]:
    with Zygote(Level.PROCESS, ("numpy", "student_lib")) as zygote:
        yield Judge(convolution.assignment, zygote, b"secret")


@pytest.fixture
def ask(judge: Judge) -> Ask:
    """Grade one question; its first public and its first hidden case."""

    def ask(question: str, *cells: str) -> tuple[CaseResult, CaseResult]:
        report = judge.grade(submission(judge.assignment, IMPORTS, OTHER, *cells), only=[question])
        cases = report.questions[0].cases
        return (
            next(c for c in cases if not c.hidden),
            next(c for c in cases if c.hidden),
        )

    return ask


def pad(line: str, signature: str = "X, pad") -> str:
    return f"def zero_pad({signature}):\n    {line}\n"


RIGHT = "np.pad(X, ((0, 0), (pad, pad), (pad, pad), (0, 0)))"


@pytest.mark.parametrize(
    ("line", "public", "hidden"),
    [
        ("pass", "got None (did the function end without return?)", "nothing usable is there yet"),
        (f"print({RIGHT})", "got None", "nothing usable is there yet"),
        ("return [[0.0]]", "expected a numpy array, got a list", "wrong kind of thing"),
        ("return 0", "expected a numpy array, got the int 0", "wrong kind of thing"),
        ("return 'zeros'", "got the str 'zeros'", "wrong kind of thing"),
        ("return np.float64(3)", "expected shape", "wrong shape"),
        (f"return {RIGHT}.astype(np.float32)", "expected dtype float64, got float32", "dtype"),
        (f"return {RIGHT}.astype(object)", "dtype object", "wrong kind of thing"),
        (f"return {RIGHT}.astype(str)", "array of numbers, got dtype <U", "wrong kind of thing"),
        (f"return {RIGHT} * float('nan')", "entries are nan or inf", "nan or inf"),
        (f"return ({RIGHT},)", "expected a numpy array, got a tuple of length 1", "wrong kind"),
        ("return open('/etc/passwd_of_staff').read()", "FileNotFoundError", "FileNotFoundError"),
    ],
)
def test_a_result_of_the_wrong_form_is_told_what_was_expected(
    ask: Ask, line: str, public: str, hidden: str
) -> None:
    shown, kept = ask("q5_2", pad(line))
    assert public in shown.message
    assert hidden in kept.message
    assert shown.outcome in (Outcome.WRONG, Outcome.RAISED)


@pytest.mark.parametrize("noise", ["print('x' * 1000)", "import sys; sys.stderr.write('y' * 9999)"])
def test_printing_a_lot_costs_nothing(ask: Ask, noise: str) -> None:
    line = f"for _ in range(20000): {noise}\n    return {RIGHT}.astype(float)"
    shown, _ = ask("q5_2", pad(line))
    assert shown.outcome is Outcome.PASS


@pytest.mark.parametrize(
    ("signature", "said"),
    [
        ("X", "`zero_pad(X)`"),
        ("", "`zero_pad()`"),
        ("X, pad, value", "`zero_pad(X, pad, value)`"),
        ("self, X, pad", "`zero_pad(self, X, pad)`"),
    ],
)
def test_changed_parameters_are_told_beside_those_that_were_asked_for(
    ask: Ask, signature: str, said: str
) -> None:
    for case in ask("q5_2", pad("return np.zeros((1, 1, 1, 1))", signature)):
        assert case.outcome is Outcome.RAISED
        assert "TypeError" in case.message
        assert case.hint.startswith(f"The question asks for `zero_pad(X, pad)`; yours is {said}.")


@pytest.mark.parametrize("signature", ["X, pad, value=0", "X, padding", "*args", "X, pad=1, *rest"])
def test_parameters_that_can_be_called_as_asked_are_left_alone(ask: Ask, signature: str) -> None:
    body = "raise TypeError('of my own')"
    for case in ask("q5_2", pad(body, signature)):
        assert case.hint == ""


@pytest.mark.parametrize("name", ["zeropad", "Zero_Pad", "zero_padd", "zero_pads"])
def test_a_name_spelt_otherwise_is_pointed_out(ask: Ask, name: str) -> None:
    for case in ask("q5_2", f"def {name}(X, pad):\n    return X"):
        assert case.outcome is Outcome.MISSING
        assert case.message == (
            "zero_pad is not defined anywhere in the submission. "
            f"Your notebook defines {name}: rename it if that is the answer."
        )


def test_a_name_of_another_question_is_never_offered(ask: Ask) -> None:
    for case in ask("q5_4", "def match_scores(patch, kernel):\n    return 0.0"):
        assert case.outcome is Outcome.NOT_WRITTEN
    for case in ask("q5_9", "def pixel_agreement(a, b):\n    return 0.0"):
        assert case.message == "recover_deformed is not defined anywhere in the submission."


def test_only_so_many_names_of_a_sane_length_are_compared() -> None:
    many = "\n".join(f"a{n} = 1" for n in range(1000))
    near = Cell("zero_padd = 1", "cell 2")
    assert other_name("zero_pad", [near, Cell(many, "cell 1")], ()) != ""
    assert other_name("zero_pad", [Cell(many, "cell 1"), near], ()) == ""
    assert other_name("zero_pad" * 9, [Cell(f"{'zero_pad' * 9}s = 1", "cell 1")], ()) == ""


def test_a_function_that_needs_a_minute_is_told_budget_and_the_time_of_the_reference(
    judge: Judge,
) -> None:
    assignment = judge.assignment
    quick = replace(
        assignment,
        questions=tuple(replace(q, seconds=0.5) for q in assignment.questions),
    )
    slow = pad("n = 0\n    while n < 10**10: n += 1\n    return X")
    report = Judge(quick, judge.zygote, b"secret").grade(
        submission(quick, IMPORTS, slow), only=["q5_2"]
    )
    said = [c.message for c in report.questions[0].cases]
    assert said[0] == (
        "Your answer was stopped: it may use 0.5 s for one case. "
        "The reference answer needs less than 0.1 s for it."
    )
    assert said[-1] == "Not run: earlier cases of this question ran out of time."
