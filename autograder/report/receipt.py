"""receipt.json: what was graded, by what, with which result.  Trusted side; pure.

Hashes and points only: it holds no secret, no input, no expected value, so that a copy
can be given to the student.  Two receipts that agree in all but ``points`` show that the
same submission was graded differently by the same tests.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

import autograder
from autograder.model import Assignment, GradeReport, Status
from autograder.report import words

FORMAT = 1


def receipt(
    report: GradeReport,
    assignment: Assignment,
    *,
    tests_sha256: str,
    environment: Mapping[str, str],
    secret_id: str,
) -> dict[str, Any]:
    """The receipt of one grading.

    Args:
        tests_sha256: from ``tests_digest``.
        environment: what the answers ran on: ``{"python": "3.11.7", "numpy": "2.4.6", …}``.
        secret_id: name or digest of the course secret; never the secret itself.
    """
    status = words.final_status(report)
    graded = status is Status.GRADED
    return {
        "format": FORMAT,
        "submission": report.submission,
        "submission_sha256": report.sha256,
        "assignment": assignment.id,
        "assignment_version": assignment.version,
        "tests_sha256": tests_sha256,
        "engine": autograder.__version__,
        "environment": {key: str(environment[key]) for key in sorted(environment)},
        "secret_id": secret_id,
        "isolation": report.isolation,
        "status": status.value,
        "score": report.score if graded else None,
        "max_score": report.max_score,
        "points": {
            q.question.name: {
                "points": q.points,
                "max_points": q.question.points,
                "cases": len(q.cases),
            }
            for q in report.questions
        },
    }


def tests_digest(assignment: Assignment) -> str:
    """SHA-256 over all that decides a grade: questions with their points and limits, imports,
    reference, tests, wrong answers, capstone, hidden set.

    The order is fixed (by name) and every part carries its length, so that no two
    different assignments give the same bytes.
    """
    parts: list[tuple[str, str]] = [
        (
            "questions",
            repr(
                (assignment.questions, assignment.allowed_imports, assignment.submission_seconds)
            ),
        ),
        ("reference", assignment.reference or ""),
    ]
    parts += [(f"tests/{name}", assignment.tests[name]) for name in sorted(assignment.tests)]
    for wrong in sorted(assignment.wrong, key=lambda w: (w.question, w.name)):
        parts.append((f"wrong/{wrong.question}/{wrong.name}", wrong.source))
        parts.append((f"hint/{wrong.question}/{wrong.name}", wrong.hint))
    if assignment.capstone is not None:
        parts.append(("capstone", repr(assignment.capstone)))
        for path in (
            assignment.folder / "capstone.py",
            assignment.folder / "hidden" / f"{assignment.capstone.data}.npz",
        ):
            if path.is_file():
                parts.append((path.name, hashlib.sha256(path.read_bytes()).hexdigest()))
    digest = hashlib.sha256()
    for part in parts:
        for text in part:
            data = text.encode("utf-8", "surrogatepass")
            digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()
