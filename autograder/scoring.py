"""Results and points to totals.  Pure: no I/O, no student code, nothing but arithmetic.

Fails closed: a number that is not finite, is negative or exceeds its maximum is a
GraderError, never a grade.  A case of zero points is the author's mistake.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from autograder.errors import GraderError
from autograder.model import CaseResult, Outcome, Question, QuestionScore


def score_question(question: Question, cases: Iterable[CaseResult]) -> QuestionScore:
    """Add up the cases of one question.

    Returns:
        ``points`` None if any case ended as GRADER_ERROR.

    Raises:
        GraderError: if points are not finite, not positive, or do not add up to the question's.
    """
    cases = tuple(cases)
    for case in cases:
        if not math.isfinite(case.points) or case.points <= 0:
            raise GraderError(f"{case.case}: worth {case.points} points; a case needs more than 0")
        partial = case.outcome is Outcome.PARTIAL
        if partial != (case.share != 0) or (partial and not 0 < case.share < 1):
            raise GraderError(f"{case.case}: {case.outcome.value} with a share of {case.share}")
    total = math.fsum(c.points for c in cases)
    if not math.isclose(total, question.points, abs_tol=1e-9):
        raise GraderError(
            f"{question.name}: its cases add up to {total:g} points, "
            f"the question is worth {question.points:g}"
        )
    if any(c.outcome is Outcome.GRADER_ERROR for c in cases):
        return QuestionScore(question, None, cases)
    earned = math.fsum(c.earned for c in cases)
    return QuestionScore(question, earned, cases)


def total_score(questions: Iterable[QuestionScore]) -> float | None:
    """The score of a submission; None if the grader failed on any question."""
    questions = tuple(questions)
    if any(q.points is None for q in questions):
        return None
    score = math.fsum(q.points for q in questions if q.points is not None)
    maximum = math.fsum(q.question.points for q in questions)
    if not math.isfinite(score) or score < 0 or score > maximum + 1e-9:
        raise GraderError(f"a score of {score} out of {maximum} cannot be")
    return score
