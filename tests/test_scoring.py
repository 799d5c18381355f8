"""Points add up, or there is no grade."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from autograder.errors import GraderError
from autograder.model import CaseResult, Outcome, Question, QuestionScore
from autograder.scoring import score_question, total_score

QUESTION = Question("q1_1", "One", ("f",), 4.0)


def cases(*rows: tuple[float, Outcome]) -> list[CaseResult]:
    return [
        CaseResult("q1_1", f"q1_1 - {i}", "title", p, False, o) for i, (p, o) in enumerate(rows, 1)
    ]


def test_only_pass_earns_and_partial_its_share() -> None:
    for outcome in set(Outcome) - {Outcome.PARTIAL}:
        got = score_question(QUESTION, cases((1, Outcome.PASS), (3, outcome)))
        want = {Outcome.PASS: 4.0, Outcome.GRADER_ERROR: None}.get(outcome, 1.0)
        assert got.points == want, outcome

    rows = cases((1, Outcome.PASS), (3, Outcome.PARTIAL))
    rows[1] = replace(rows[1], share=0.75)
    assert score_question(QUESTION, rows).points == 1 + 3 * 0.75


@pytest.mark.parametrize(
    ("outcome", "share"),
    [
        (Outcome.PARTIAL, 0.0),
        (Outcome.PARTIAL, 1.0),
        (Outcome.PARTIAL, -0.5),
        (Outcome.PARTIAL, math.nan),
        (Outcome.PASS, 0.5),
        (Outcome.WRONG, 0.5),
    ],
    ids=str,
)
def test_a_share_that_cannot_be_is_no_grade(outcome: Outcome, share: float) -> None:
    rows = [replace(c, share=share) for c in cases((4, outcome))]
    with pytest.raises(GraderError, match="share"):
        score_question(QUESTION, rows)


def test_a_forgiven_case_earns_its_points_like_any_other() -> None:
    forgiven = [replace(c, forgiven=True) for c in cases((4, Outcome.PASS))]
    assert score_question(QUESTION, forgiven).points == 4.0


def test_thirds_add_up_to_a_whole() -> None:
    third = cases(*[(4 / 3, Outcome.PASS)] * 3)
    assert score_question(QUESTION, third).points == pytest.approx(4.0)


@pytest.mark.parametrize("points", [0.0, -1.0, math.nan, math.inf, -math.inf])
def test_a_case_must_be_worth_something_finite(points: float) -> None:
    with pytest.raises(GraderError, match="needs more than 0"):
        score_question(QUESTION, cases((4, Outcome.PASS), (points, Outcome.PASS)))


@pytest.mark.parametrize("points", [3.0, 5.0])
def test_cases_must_add_up_to_the_question(points: float) -> None:
    with pytest.raises(GraderError, match="question is worth 4"):
        score_question(QUESTION, cases((points, Outcome.PASS)))


def test_a_question_without_cases_is_refused() -> None:
    with pytest.raises(GraderError, match="add up to 0"):
        score_question(QUESTION, ())


def test_the_total_is_the_sum_and_none_as_soon_as_the_grader_failed() -> None:
    good = QuestionScore(QUESTION, 3.0, ())
    assert total_score([good, good]) == 6.0
    assert total_score([]) == 0.0
    assert total_score([good, QuestionScore(QUESTION, None, ())]) is None


@pytest.mark.parametrize("points", [math.nan, math.inf, -0.5, 4.5])
def test_a_total_outside_its_range_is_no_grade(points: float) -> None:
    with pytest.raises(GraderError, match="cannot be"):
        total_score([QuestionScore(QUESTION, points, ())])
