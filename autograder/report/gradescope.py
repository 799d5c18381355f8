"""results.json in the format Gradescope documents.  Trusted side; no student code runs here.

Format: https://gradescope-autograders.readthedocs.io/en/latest/specs/

A hidden case gives away its title, ``message`` and ``hint`` and nothing more, and those
only when the course's visibility allows it.  All text has output_format "text", so that
Gradescope never reads a student's text as HTML or Markdown.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from autograder.model import CaseResult, GradeReport, Mark, Measured, Outcome, Question, Status
from autograder.report import words
from autograder.report.files import replace_file


def results_json(report: GradeReport) -> dict[str, Any]:
    """What Gradescope is told about one submission.

    The top-level ``score`` overrides the sum of the tests there; it is 0 unless the
    report is graded.  ``output`` never tells how hidden cases ended.
    """
    status = words.final_status(report)
    graded = status is Status.GRADED and report.score is not None
    tests = [
        _test(q.question, case, place, words.visibility(report))
        for q in report.questions
        for place, case in enumerate(q.cases, start=1)
    ]
    found: dict[str, Any] = {
        "score": _round(report.score) if graded and report.score is not None else 0.0,
        "output": _output(report, status),
        "output_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "tests": tests + [_mark(m) for m in report.marks],
        "extra_data": {
            "status": status.value,
            "isolation": words.clean(report.isolation),
            "submission_sha256": report.sha256,
        },
    }
    if report.measured is not None:
        found["leaderboard"] = _leaderboard(report.measured)
    return found


def _leaderboard(measured: Measured) -> list[dict[str, Any]]:
    """The first measured value; less is better where it has a unit, such as an error."""
    name, order = measured.first, "asc" if measured.first in measured.units else "desc"
    value = round(float(measured.values[name]), 4)
    return [{"name": name.replace("_", " "), "value": value, "order": order}]


def placeholder() -> dict[str, Any]:
    """The result that is written first, and is true if the grader never comes back."""
    return {
        "score": 0.0,
        "output": words.NOT_GRADED_YET,
        "output_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "tests": [],
        "extra_data": {"status": Status.GRADER_ERROR.value},
    }


def write_json(path: Path | str, data: Any) -> None:
    """Write JSON atomically: a reader finds the old file or the new one, whole.

    Raises:
        ValueError: if a number is not finite, TypeError: if something is not JSON;
            the file is then as it was.
    """
    replace_file(path, as_json(data))


def as_json(data: Any) -> bytes:
    """JSON with a line for each entry of the outermost object, and for each test in there.

    Raises:
        ValueError: if a number is not finite, TypeError: if something is not JSON.
    """
    if not isinstance(data, dict):
        return _line(data).encode("ascii") + b"\n"
    rows = []
    for key, value in data.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            said = "[\n  " + ",\n  ".join(map(_line, value)) + "\n ]"
        else:
            said = _line(value)
        rows.append(f" {_line(str(key))}: {said}")
    return ("{\n" + ",\n".join(rows) + "\n}\n").encode("ascii")


def _line(value: Any) -> str:
    # the encoder in C takes no indent, and a tenth of the time
    return json.dumps(value, allow_nan=False, ensure_ascii=True)


def _round(value: float) -> float:
    return round(float(value), 6)


def _output(report: GradeReport, status: Status) -> str:
    notices = words.student_notices(report)
    if status is Status.UNGRADABLE:
        return "\n\n".join([words.UNGRADABLE, *(notices or [words.NOTHING_SAID])])
    parts = [words.GRADER_FAILED] if status is Status.GRADER_ERROR else []
    if words.has_cases(report):
        parts.append(words.scope_sentence(report))
    if notices:
        parts.append("What was noticed in your file:\n" + "\n".join(f"- {n}" for n in notices))
    if report.written and not report.marks:
        parts.append(
            f"{words.count(len(report.written), 'written answer')} received, to be read "
            "by the course staff."
        )
    return "\n\n".join(parts) or "No case was run."


def _test(
    question: Question, case: CaseResult, place: int, hidden_visibility: str
) -> dict[str, Any]:
    passed = case.outcome is Outcome.PASS
    title = words.clean(case.title or case.case, 300)
    found = {
        "name": title if title.startswith(question.label) else f"{question.label} {title}",
        "number": f"{question.label[1:]}.{place}",
        "score": _round(case.earned),
        "max_score": _round(case.points),
        "status": "passed" if passed else "failed",
        "output": _case_output(question, case),
        "output_format": "text",
        "visibility": hidden_visibility if case.hidden else "visible",
        "tags": [
            question.name,
            "measured" if case.measured else "hidden" if case.hidden else "public",
            case.outcome.value,
        ],
    }
    if case.outcome is Outcome.PARTIAL:
        del found["status"]  # Gradescope knows passed and failed, and else goes by the score
    return found


def _mark(mark: Mark) -> dict[str, Any]:
    """A written question as a test of its own: the points a person gave, and their comment."""
    return {
        "name": f"{mark.question.label} {words.clean(mark.question.title, 300)}",
        "number": mark.question.label,
        "score": _round(mark.points or 0.0),
        "max_score": _round(mark.question.points),
        "output": words.mark_sentence(mark),
        "output_format": "text",
        "visibility": "visible",
        "tags": [mark.question.name, "written"],
    }


def _case_output(question: Question, case: CaseResult) -> str:
    if case.outcome is Outcome.PASS:
        said = words.clean(case.message) if case.measured else ""
        return words.FORGIVEN if case.forgiven else said
    if case.outcome is Outcome.GRADER_ERROR:
        return words.CASE_GRADER_FAILED
    said = words.clean(case.message)
    if not said:
        word = words.OUTCOME_WORDS[case.outcome]
        said = word[0].upper() + word[1:] + "."
    parts = [said]
    if case.hint:
        parts.append(f"Likely cause: {words.clean(case.hint)}")
    if not case.hidden:
        parts.append(f"Next step: {words.next_step(case, question)}")
    return "\n\n".join(parts)
