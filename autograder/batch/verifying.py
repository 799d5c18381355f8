"""Grades made-up submissions for ``autograder verify`` and ``autograder demo``.

Trusted; the submissions are the author's own answers, but they go the whole way, through
intake and box, as a student's would.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from autograder.batch.level import choose_level
from autograder.box.host import Zygote
from autograder.judge.intake import read_submission
from autograder.judge.session import Judge
from autograder.model import Assignment, GradeReport, Level


class Verifier:
    """Grades lists of cells; ``level`` says at which level of isolation."""

    def __init__(self, assignment: Assignment, zygote: Zygote, *, trains: bool = False):
        self.assignment = assignment
        self.level = zygote.level.value
        self._judge = Judge(assignment, zygote, measures=trains)

    def __call__(
        self, cells: Sequence[str], only: Sequence[str] | None = None, secret: bytes = b"verify"
    ) -> GradeReport:
        """Grade a notebook of these cells.

        Args:
            cells: sources of code cells.
            only: questions to grade; all of them if None.
            secret: stands for the course secret.
        """
        self._judge.secret = secret
        submission = read_submission(
            {"answers.ipynb": notebook_bytes(cells)}, self.assignment, "verify", "verify"
        )
        return self._judge.grade(submission, only)


@contextmanager
def grader_for(
    assignment: Assignment, require: Level | None = None, *, trains: bool = False
) -> Iterator[Verifier]:
    """A verifier at the strongest level there is, or at least at ``require``.

    Args:
        trains: train and measure the model of a capstone as well, whatever the course's way is:
            the answers on file come without a model file.

    Raises:
        IsolationError: if ``require`` is not to be had.
    """
    level, _ = choose_level(require, ())
    rule = assignment.capstone
    if rule is not None and trains:
        assignment = replace(assignment, capstone=replace(rule, way="retrain"))
    seconds = rule.seconds if rule is not None and trains else 0.0
    with Zygote(
        level, assignment.allowed_imports, (assignment.folder,), training_seconds=seconds
    ) as zygote:
        yield Verifier(assignment, zygote, trains=trains)


def notebook_bytes(cells: Sequence[str]) -> bytes:
    """A minimal notebook of code cells."""
    return json.dumps(
        {
            "nbformat": 4,
            "nbformat_minor": 5,
            "metadata": {},
            "cells": [
                {
                    "cell_type": "code",
                    "id": f"c{i}",
                    "metadata": {},
                    "outputs": [],
                    "execution_count": None,
                    "source": source,
                }
                for i, source in enumerate(cells)
            ],
        }
    ).encode("utf-8")
