"""Proves that an assignment holds.  Grades nothing itself: ``grade`` is handed in.

Stub 0, solution full marks under two course secrets, every wrong answer caught and told
its own hint, every right answer full marks, no leak, assignments/ up to date.  Writes the
kill matrix: which case catches which wrong answer.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from autograder.authoring import leaks, release
from autograder.authoring.load import Folder
from autograder.errors import UsageError
from autograder.model import GradeReport, Outcome, WrongAnswer


class Grade(Protocol):
    """What verify needs of a grader."""

    def __call__(
        self, cells: Sequence[str], only: Sequence[str] | None = None, secret: bytes = b""
    ) -> GradeReport:
        """Grade a notebook of these cells."""


@dataclass
class Outcomes:
    """What verify found.

    Attributes:
        problems: sentences; empty if the assignment holds.
        explained: wrong answers for which another hint fits too, with the author's reason.
    """

    problems: list[str] = field(default_factory=list)
    explained: list[str] = field(default_factory=list)
    wrong: int = 0
    own_hint: int = 0
    right: int = 0

    @property
    def summary(self) -> str:
        """One line."""
        state = "holds" if not self.problems else "does not hold"
        return (
            f"{state}; {self.wrong} wrong answers, {self.own_hint} told their own hint, "
            f"{self.right} right answers"
        )


def verify_folder(
    folder: Folder,
    grade: Grade,
    dist: Path,
    assignments: Path | None,
    hints: Mapping[str, dict[str, str]],
    only: Sequence[str] = (),
    *,
    trained: bool = False,
) -> Outcomes:
    """Verify one assignment.

    Args:
        folder: from ``load_folder``.
        grade: grades a list of cells.
        dist: where the kill matrix goes.
        assignments: the folder of releases to check against, or None to leave that out.
        hints: the table of hints that the release publishes.
        only: names of the questions to verify; all of them if empty.
        trained: ``grade`` trains and measures the model of a capstone, and that is verified: its
            question on the reference, on the right answers, and on the wrong ones that only the
            measured model shows.  Without it those are not tried.

    Raises:
        UsageError: if ``only`` names a question that is not there.
    """
    found = Outcomes()
    names = [q.name for q in folder.assignment.questions]
    if unknown := [n for n in only if n not in names]:
        raise UsageError(f"{folder.assignment.id} has no question {unknown[0]!r}: {names}")
    rule = folder.assignment.capstone
    if trained and rule is None:
        return found
    chosen = [rule.question] if trained and rule else [n for n in names if not only or n in only]
    _ends(folder, grade, found, chosen)
    wanted = [w for w in folder.assignment.wrong if w.question in chosen and w.measured == trained]
    rows = [_wrong(folder, grade, wrong, found) for wrong in wanted]
    for right in [r for r in folder.assignment.right if r.question in chosen]:
        report = grade(_cells(folder, right.question, right.source), [right.question])
        for case in _cases(report):
            if case.outcome is not Outcome.PASS:
                found.problems.append(
                    f"right/{right.name}.py is refused by {case.case} "
                    f"({case.title}): {case.staff_message}"
                )
        found.right += 1
    for name in chosen:
        count = sum(r.question == name for r in folder.assignment.right)
        if count < 2:
            found.problems.append(f"{name} has {count} right answers; write two.")
    _write_matrix(dist / f"{folder.assignment.id}-kill-matrix.csv", rows)
    if assignments is not None:
        found.problems += release.check(folder, assignments, dict(hints))
        target = assignments / folder.path.name
        given = [p for p in target.rglob("*") if p.is_file()]
        student_zip = dist / f"{folder.assignment.id}-student.zip"
        given += [student_zip] if student_zip.is_file() else []
        found.problems += [f"leak: {leak}" for leak in leaks.find_leaks(folder, given)]
    return found


def _cells(
    folder: Folder, question: str = "", answer: str = "", *, stub: bool = False
) -> list[str]:
    """The notebook of the reference, of the stub, or with one question answered otherwise."""
    cells = [folder.setup]
    for q in folder.assignment.questions:
        cells += [
            folder.definitions[n].stub if stub else folder.definitions[n].source for n in q.provides
        ]
        if q.name == question:
            cells.append(answer)  # after the reference: it may answer one name of two
    return cells


def _cases(report: GradeReport) -> list:
    return [case for score in report.questions for case in score.cases]


def _ends(folder: Folder, grade: Grade, found: Outcomes, chosen: Sequence[str]) -> None:
    for secret in (b"first secret", b"second secret"):
        for case in _cases(grade(_cells(folder), chosen, secret)):
            if case.outcome is not Outcome.PASS:
                found.problems.append(
                    f"the reference fails {case.case} ({case.title}): "
                    f"{case.outcome.value}, {case.staff_message}"
                )
    for case in _cases(grade(_cells(folder, stub=True), chosen)):
        if case.outcome is not Outcome.NOT_WRITTEN:
            found.problems.append(
                f"the stub is {case.outcome.value}, not not_written, on "
                f"{case.case}: {case.staff_message}"
            )


def _wrong(folder: Folder, grade: Grade, wrong: WrongAnswer, found: Outcomes) -> dict[str, str]:
    report = grade(_cells(folder, wrong.question, wrong.source), [wrong.question])
    cases = _cases(report)
    failed = [c for c in cases if c.outcome is not Outcome.PASS]
    told = sorted({c.hint for c in failed if c.hint})
    found.wrong += 1
    if not failed:
        found.problems.append(f"wrong/{wrong.name}.py survives: {wrong.mistake}")
    elif any(c.outcome is Outcome.GRADER_ERROR for c in failed):
        found.problems.append(
            f"wrong/{wrong.name}.py makes the grader fail: {failed[0].staff_message}"
        )
    elif told == [wrong.hint]:
        found.own_hint += 1
    else:
        shared = [
            n
            for n, _ in wrong.shares.items()
            if any(w.name == n and w.hint in told for w in folder.assignment.wrong)
        ]
        if shared and wrong.hint in told:
            found.own_hint += 1
        if shared:
            found.explained.append(f"wrong/{wrong.name}.py: {wrong.shares[shared[0]]}")
        else:
            said = " | ".join(told) or "no hint"
            found.problems.append(
                f"wrong/{wrong.name}.py deserves {wrong.hint!r} and is told: {said}"
            )
    row = {"wrong": wrong.name, "hint": wrong.hint, "told": " | ".join(told)}
    return row | {c.case: c.outcome.value for c in cases}


def _write_matrix(path: Path, rows: list[dict[str, str]]) -> None:
    columns = list(dict.fromkeys(key for row in rows for key in row))
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.getvalue(), "utf-8")
