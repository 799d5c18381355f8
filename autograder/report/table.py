"""grades.csv: one row a submission, one column a question.  Trusted side; no student code here.

The columns are stable; other tools read them.  A student chooses their own name, and a
spreadsheet runs a cell that begins like a formula: such a text gets a leading apostrophe.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from autograder.model import Assignment, Status
from autograder.report import words
from autograder.report.files import replace_file
from autograder.report.gradebook import Entry, Gradebook

#: The first columns; the questions follow.
COLUMNS = (
    "submission",
    "student",
    "score",
    "max_score",
    "percent",
    "status",
    "isolation",
    "seconds",
)

_TEXT = ("submission", "student", "status", "isolation")
_FORMULA = tuple("=+-@＝＋－＠|%")
_BLANK = " \t\r\n'\N{NO-BREAK SPACE}\N{ZERO WIDTH NO-BREAK SPACE}"


def write_grades(path: Path | str, book: Gradebook, assignment: Assignment) -> None:
    """Write grades.csv, sorted by submission, replacing it as a whole.

    A score, percent or question is left empty where the grader failed; an ungradable
    submission has 0.  Written questions follow once points given by hand were merged; they
    are left empty where nobody has read the answer yet.  A last column holds what was measured of
    a trained model first, e.g. ``measured_accuracy``.
    """
    replace_file(path, _lines(book, assignment))


def _lines(book: Gradebook, assignment: Assignment) -> Iterator[bytes]:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    names = [q.name for q in assignment.questions]
    if book.has_marks():
        names += [w.name for w in assignment.written]
    firsts = book.first_measures()
    writer.writerow([*COLUMNS, *names, *(f"measured_{name}" for name in firsts)])
    for entry in book.entries():
        measured = (_number(entry.measured.get(name)) for name in firsts)
        writer.writerow([*_row(entry, names), *measured])
        yield out.getvalue().encode()
        out.seek(0)
        out.truncate()
    yield out.getvalue().encode()


def _row(entry: Entry, names: list[str]) -> list[str]:
    earned = entry.points | entry.marks
    absent = 0.0 if entry.status is Status.UNGRADABLE else None
    return [
        _guard(entry.submission),
        _guard(entry.student),
        _number(entry.score),
        _number(entry.max_score),
        _number(entry.percent),
        entry.status.value,
        _guard(entry.isolation),
        _number(round(entry.seconds, 3)),
        *(_number(earned.get(name, absent)) for name in names),
    ]


def read_grades(path: Path | str) -> list[dict[str, Any]]:
    """The rows of a grades.csv: texts as they were, numbers as float, None where empty."""
    with open(path, encoding="utf-8", newline="") as file:
        return [
            {
                key: _unguard(cell) if key in _TEXT else (float(cell) if cell else None)
                for key, cell in row.items()
            }
            for row in csv.DictReader(file)
        ]


def _number(value: float | None) -> str:
    return "" if value is None else words.number(value, 10)


def _guard(text: str) -> str:
    """Text a spreadsheet will not take for a formula; undone by ``_unguard``."""
    text = words.clean(text, 500)
    return "'" + text if text.lstrip(_BLANK).startswith(_FORMULA) else text


def _unguard(text: str) -> str:
    return text[1:] if text[:1] == "'" and text.lstrip(_BLANK).startswith(_FORMULA) else text
