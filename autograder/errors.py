"""Every error this project raises on purpose, and whose fault it is.

    UnrolledError
    ├── SubmissionError   the student's:  unreadable, wrong assignment     exit status 1
    ├── UsageError        the operator's: wrong option, missing folder     exit status 2
    ├── AuthorError       the author's:   fault in the assignment          exit status 3
    └── GraderError       ours:           box, judge or machine broke      exit status 4
        ├── BoxError          the box could not be made or answered nonsense
        ├── StorageError      a disk is full or cannot be written to
        └── IsolationError    the demanded level of isolation is not to be had here

A message says what, where, what was found and what to do next.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any


class UnrolledError(Exception):
    """Base of all; never raised itself."""

    exit_code = 4
    guilty = "grader"


class SubmissionError(UnrolledError):
    """What was handed in cannot be read or is not for this assignment."""

    exit_code = 1
    guilty = "student"


class UsageError(UnrolledError):
    """The command was asked for something that cannot be."""

    exit_code = 2
    guilty = "operator"


class AuthorError(UnrolledError):
    """A fault in an assignment's folder.

    Args:
        path: the file.
        line: 1-based line, or None if the whole file is meant.
        found: what is there.
        todo: what to type instead.
    """

    exit_code = 3
    guilty = "author"

    def __init__(self, path: Path | str, line: int | None, found: str, todo: str):
        self.path, self.line, self.found, self.todo = Path(path), line, found, todo
        place = f"{path}:{line}" if line else str(path)
        super().__init__(f"{place}: {found}\n  {todo}")

    def __reduce__(self) -> tuple[Any, ...]:
        return AuthorError, (self.path, self.line, self.found, self.todo)  # between processes


class GraderError(UnrolledError):
    """Our own fault: never charged to a student."""


class BoxError(GraderError):
    """The box could not be started, or broke before any student code ran."""


class StorageError(GraderError):
    """Results can no longer be written: a full disk, a quota, a disk that fails."""


class IsolationError(GraderError):
    """This machine cannot give the level of isolation that was asked for."""
