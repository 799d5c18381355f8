"""Points given by hand for written answers: scores.csv in, marks on the reports.

Trusted side; pure but for reading the file; no student code runs here.  ``written.html`` writes
such a file, a spreadsheet may too.  Every row is checked before anything is graded: a name or a
number that cannot be meant stops the command with file, line and what to type.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from autograder.errors import UsageError
from autograder.model import Assignment, GradeReport, Mark, Status
from autograder.scoring import total_score

#: The columns of scores.csv; ``comment`` may be missing.
COLUMNS = ("submission", "question", "points", "comment")

#: submission -> written question -> what a person gave.
Marks = Mapping[str, Mapping[str, Mark]]


def read_scores(
    paths: Sequence[Path], assignment: Assignment, submissions: Collection[str]
) -> dict[str, dict[str, Mark]]:
    """The points in one or more files; rows without points are left out.

    Args:
        paths: CSV files, UTF-8, with the columns ``COLUMNS``.
        assignment: whose written questions they are about.
        submissions: names of the submissions that are graded.

    Raises:
        UsageError: if a file cannot be read, or a row names an unknown submission or
            question, holds no number between 0 and the question's points, or
            contradicts an earlier row.
    """
    marks: dict[str, dict[str, Mark]] = {}
    for path in paths:
        try:
            text = path.read_text("utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError(f"the points {path} cannot be read: {error}.") from None
        table = csv.DictReader(io.StringIO(text, newline=""))
        missing = [c for c in COLUMNS[:3] if c not in (table.fieldnames or ())]
        if missing:
            raise UsageError(
                f"{path}:1: no column {missing[0]!r}. The first line must be: {','.join(COLUMNS)}"
            )
        for row in table:
            where = f"{path}:{table.line_num}"
            name, mark = _row(where, row, assignment, submissions)
            if mark is None:
                continue
            earlier = marks.setdefault(name, {}).setdefault(mark.question.name, mark)
            if earlier != mark:
                raise UsageError(
                    f"{where}: {mark.question.name} of {name} has {mark.points:g} points here and "
                    f"{earlier.points:g} or another comment in an earlier row. Keep one of them."
                )
    return marks


def _row(
    where: str, row: Mapping[str, str | None], assignment: Assignment, submissions: Collection[str]
) -> tuple[str, Mark | None]:
    name = (row["submission"] or "").strip()
    asked = (row["question"] or "").strip()
    given = (row["points"] or "").strip()
    if not given:
        return name, None
    if name not in submissions:
        raise UsageError(
            f"{where}: no submission is called {name!r}. Names are those of grades.csv."
        )
    question = next((w for w in assignment.written if w.name == asked.lower()), None)
    if question is None:
        known = ", ".join(w.name for w in assignment.written) or "none"
        raise UsageError(
            f"{where}: {assignment.id} has no written question {asked!r}; it has {known}."
        )
    try:
        points = float(given.replace(",", "."))
    except ValueError:
        points = math.nan
    if not 0 <= points <= question.points:
        raise UsageError(
            f"{where}: {given!r} is no number of points between 0 and {question.points:g}."
        )
    return name, Mark(question, points, (row.get("comment") or "").strip())


def with_marks(report: GradeReport, assignment: Assignment, marks: Marks | None) -> GradeReport:
    """The report with the points of its written answers, or without any if ``marks`` is None.

    An answer that was not given is worth 0; one that nobody has read yet counts 0 and says so.
    """
    graded = report.status is Status.GRADED
    coded = total_score(report.questions) if graded else report.score
    if marks is None:
        return replace(report, marks=(), score=coded, max_score=assignment.max_score)
    most = assignment.max_score + math.fsum(w.points for w in assignment.written)
    if not graded:
        return replace(report, marks=(), max_score=most)
    given = marks.get(report.submission, {})
    merged = []
    for question in assignment.written:
        empty = not report.written.get(question.name, "").strip()
        unread = Mark(question, 0.0 if empty else None)
        merged.append(given.get(question.name, unread))
    by_hand = math.fsum(m.points or 0.0 for m in merged)
    return replace(
        report,
        marks=tuple(merged),
        score=None if coded is None else coded + by_hand,
        max_score=most,
    )
