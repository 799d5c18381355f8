"""A student's own check: the public cases of a downloaded folder, as an Assignment.

Runs on the student's machine, where there is no reference, no hidden case and no
``assignment.toml``: all that is known is what the folder holds.  The cases are then run
by the same session as on the grader, so what passes here passes there.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from autograder.errors import SubmissionError, UsageError
from autograder.judge.testfile import load_cases
from autograder.model import Assignment, CapstoneRule, Question, Threshold


def assignment_beside(notebook: Path) -> Assignment:
    """The assignment whose public tests lie beside a notebook.

    Args:
        notebook: a student's notebook; ``tests/`` must be in its folder.

    Raises:
        UsageError: if there is no ``tests/`` folder.
        SubmissionError: if the file cannot be read.
    """
    tests = notebook.parent / "tests"
    files = sorted(tests.glob("q*.py"), key=_order)
    if not files:
        raise UsageError(
            f"no public tests in {tests}. Put the notebook back into the folder that "
            "it was downloaded in."
        )
    meta = _metadata(notebook)
    limits = meta.get("limits", {})
    rule = _capstone(notebook.parent)
    questions: list[Question] = []
    sources: dict[str, str] = {}
    taken: set[str] = set()
    for file in files:
        source = file.read_text("utf-8")
        cases = [c for c in load_cases(source, str(file)) if not c.hidden]
        names = tuple(dict.fromkeys(p for c in cases for p in c.parameters if p not in taken))
        taken |= set(names)
        sources[file.stem] = source
        points = sum(c.points for c in cases)
        if rule is not None and rule.question == file.stem:
            points += rule.points
        questions.append(Question(file.stem, file.stem, names, points, **limits.get(file.stem, {})))
    return Assignment(
        id=str(meta.get("assignment", notebook.stem)),
        title=notebook.stem,
        folder=notebook.parent,
        questions=tuple(questions),
        tests=sources,
        given=frozenset(str(g) for g in meta.get("given", ())),
        version=str(meta.get("version", "1")),
        allowed_imports=tuple(meta.get("allowed_imports", Assignment.allowed_imports)),
        capstone=rule if rule is not None and rule.question in sources else None,
    )


def _capstone(folder: Path) -> CapstoneRule | None:
    """The rules for the trained model that lie beside the notebook, read as a grader would.

    Raises:
        UsageError: if the file cannot be read.
    """
    path = folder / "capstone.json"
    if not path.is_file():
        return None
    try:
        found = json.loads(path.read_text("utf-8"))
        marks = found.pop("marks")
        return CapstoneRule(
            **{**found, "way": "weights"},
            thresholds=tuple(Threshold(name, **mark) for name, mark in marks.items()),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UsageError(
            f"{path} cannot be read ({type(error).__name__}). Take it from the assignment's "
            "zip again."
        ) from None


def _order(path: Path) -> list[int]:
    return [int(part) for part in path.stem[1:].split("_") if part.isdigit()]


def _metadata(notebook: Path) -> dict[str, Any]:
    if notebook.suffix == ".py":
        return {}
    try:
        found = json.loads(notebook.read_text("utf-8"))["metadata"].get("unrolled", {})
    except (OSError, ValueError, KeyError, AttributeError, RecursionError) as error:
        raise SubmissionError(f"{notebook} cannot be read as a notebook: {error}") from None
    return found if isinstance(found, dict) else {}
