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
from autograder.model import Assignment, Question


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
    questions: list[Question] = []
    sources: dict[str, str] = {}
    taken: set[str] = set()
    for file in files:
        source = file.read_text("utf-8")
        cases = [c for c in load_cases(source, str(file)) if not c.hidden]
        names = tuple(dict.fromkeys(p for c in cases for p in c.parameters if p not in taken))
        taken |= set(names)
        sources[file.stem] = source
        questions.append(Question(file.stem, file.stem, names, sum(c.points for c in cases)))
    return Assignment(
        id=str(meta.get("assignment", notebook.stem)),
        title=notebook.stem,
        folder=notebook.parent,
        questions=tuple(questions),
        tests=sources,
        given=frozenset(str(g) for g in meta.get("given", ())),
        version=str(meta.get("version", "1")),
    )


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
