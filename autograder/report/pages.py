"""Everything about a whole class: grades.csv and the pages.  Trusted side; no student code runs.

Each file is written piece by piece and takes its name when it is whole, so the process needs no
more memory for a larger class, and a reader finds the old file or the new one.
"""

from __future__ import annotations

import re
from pathlib import Path

from autograder.model import Assignment
from autograder.report import page, table
from autograder.report.files import replace_file
from autograder.report.gradebook import Gradebook

_WRITTEN = re.compile(r"written(-[0-9]+)?\.html")


def write_pages(
    out: Path, book: Gradebook, assignment: Assignment, progress: tuple[int, int] | None = None
) -> None:
    """Write grades.csv, report.html and, where there are written questions, written.html.

    A class of more than ``page.WHOLE`` gets written-2.html and so on; what an earlier run left
    of these and is no longer due is removed.

    Args:
        out: an existing folder.
        book: of all reports so far.
        assignment: what they answer.
        progress: how many of how many submissions are graded, while grading goes on.

    Raises:
        OSError, StorageError: if a file cannot be written; each is the old one or the new one.
    """
    table.write_grades(out / "grades.csv", book, assignment)
    report = page.report_page(book, assignment, progress)
    replace_file(out / "report.html", (piece.encode() for piece in report))
    due = page.written_names(book) if assignment.written else []
    for number, name in enumerate(due, start=1):
        answers = page.written_page(book, assignment, number)
        replace_file(out / name, (piece.encode() for piece in answers))
    for path in list(out.iterdir()):
        if _WRITTEN.fullmatch(path.name) and path.name not in due:
            path.unlink()
