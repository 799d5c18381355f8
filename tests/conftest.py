"""What the engine's tests share: the tiny course, one warm zygote a level, made-up notebooks,
and the releases of the course, each built once for all workers."""

from __future__ import annotations

import fcntl
import functools
import json
import os
import pickle
import signal
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from autograder.authoring import release
from autograder.authoring.load import load_folder
from autograder.authoring.warm import Warm
from autograder.box.host import Zygote
from autograder.errors import UnrolledError
from autograder.judge.hints import published_hints
from autograder.judge.intake import read_submission
from autograder.judge.session import Judge
from autograder.limits import LIMITS
from autograder.model import Assignment, CaseResult, GradeReport, Level, Submission

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN and threading.current_thread() is (
    threading.main_thread()
):
    # a shell that starts the tests in the background would make all they start deaf to Ctrl-C
    signal.signal(signal.SIGINT, signal.default_int_handler)

TINY = Path(__file__).parent / "data" / "tiny_course" / "t01_tiny"

IMPORTS = "import numpy as np"
SCALE = """\
def scale_shift(x, scale, shift):
    if scale == 0:
        raise ValueError("zero")
    return np.asarray(x, dtype=float) * scale + shift
"""
MAPS = 'linear_maps = {"double": True, "shifted": False, "zero": True}\n'
_LIMITS = dict(LIMITS)
#: The cells of a solution with full marks.
SOLUTION = (IMPORTS, SCALE, MAPS)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The dearest first: what is left when one of two workers has run dry must be cheap."""

    def rank(item: pytest.Item) -> int:
        if item.path.name == "test_verify.py":  # single tests of minutes
            return 0
        return 1 if item.get_closest_marker("slow") else 2

    items.sort(key=rank)


#: A cell of a made-up notebook: code, or (kind, text).
CellText = str | tuple[str, str]


def notebook(*cells: CellText, **more: Any) -> bytes:
    """A notebook of format 4; ``more`` replaces top-level keys."""
    rows = []
    for cell in cells:
        kind, text = ("code", cell) if isinstance(cell, str) else cell
        row: dict[str, Any] = {
            "cell_type": kind,
            "metadata": {},
            "source": text.splitlines(keepends=True),
        }
        if kind == "code":
            row |= {"execution_count": None, "outputs": []}
        rows.append(row)
    document = {"cells": rows, "metadata": {}, "nbformat": 4, "nbformat_minor": 5, **more}
    return json.dumps(document).encode()


def submission(assignment: Assignment, *cells: CellText, name: str = "one") -> Submission:
    """What intake makes of a notebook of these cells."""
    return read_submission({"answers.ipynb": notebook(*cells)}, assignment, name, name)


@functools.cache
def why_not(level: Level) -> str:
    """Why this machine cannot give a level; empty if it can."""
    try:
        Zygote(level, ("numpy",)).close()
    except UnrolledError as error:
        return str(error)
    return ""


def strongest() -> Level:
    return next(v for v in sorted(Level, key=lambda v: -v.rank) if not why_not(v))


def zygote_pid(zygote: Zygote) -> int:
    assert zygote._process is not None
    return zygote._process.pid


@pytest.fixture(scope="session")
def tiny() -> Assignment:
    return load_folder(TINY).assignment


@pytest.fixture(scope="session")
def zygote_at(tiny: Assignment) -> Iterator[Callable[[Level], Zygote]]:
    """The session's zygote of a level; skips where the machine has not got the level."""
    made: dict[Level, Zygote] = {}

    def get(level: Level) -> Zygote:
        if why_not(level):
            pytest.skip(f"level {level.value} (uid {os.getuid()}): {why_not(level)}")
        if level not in made:
            # the first to ask may have lowered a limit, for itself alone
            with patch.dict(LIMITS, _LIMITS):
                made[level] = Zygote(level, tiny.allowed_imports, (tiny.folder,))
        return made[level]

    yield get
    for zygote in made.values():
        zygote.close()


@pytest.fixture(scope="session")
def zygote(zygote_at: Callable[[Level], Zygote]) -> Zygote:
    """The session's zygote at the strongest level of this machine."""
    return zygote_at(strongest())


@pytest.fixture(scope="session")
def built(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Callable[[Path], release.Release]]:
    """Builds the release of a folder of solutions/, for every worker of this run only once.

    Otter Assign runs the whole solution notebook for it.  What it made is to be read only.
    """
    place = tmp_path_factory.getbasetemp()
    if os.environ.get("PYTEST_XDIST_WORKER"):
        place = place.parent  # shared by the workers of one run

    def build(path: Path) -> release.Release:
        mine = place / "releases" / path.name
        mine.mkdir(parents=True, exist_ok=True)
        kept = mine / "release.pickle"
        with open(mine / "lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # another worker may be building it just now
            if not kept.exists():
                folder = load_folder(path)
                hints = published_hints(folder.assignment)
                places = mine / "assignments", mine / "dist"
                made = release.build(folder, *places, hints, warm.otter)
                kept.write_bytes(pickle.dumps(made))
            return pickle.loads(kept.read_bytes())

    with Warm() as warm:
        yield build


class Graded:
    """A graded notebook, easy to ask."""

    def __init__(self, report: GradeReport):
        self.report = report
        self.score = report.score
        self.notices = " ".join(report.notices)

    def case(self, name: str) -> CaseResult:
        """``"q1_1 - 2"``."""
        return next(c for q in self.report.questions for c in q.cases if c.case == name)

    @property
    def cases(self) -> list[CaseResult]:
        return [c for q in self.report.questions for c in q.cases]

    @property
    def outcomes(self) -> list[str]:
        return [c.outcome.value for c in self.cases]


Grade = Callable[..., Graded]


@pytest.fixture(scope="session")
def grade(tiny: Assignment, zygote: Zygote) -> Grade:
    """Grades cells with the tiny course at the strongest level.

    ``question=dict(...)`` changes all questions, other keywords the assignment.
    """

    def run(
        *cells: CellText,
        secret: bytes = b"secret",
        question: dict[str, Any] | None = None,
        **changes: Any,
    ) -> Graded:
        changed = replace(tiny, **changes)
        if question:
            changed = replace(
                changed, questions=tuple(replace(q, **question) for q in changed.questions)
            )
        judge = Judge(changed, zygote, secret)
        return Graded(judge.grade(submission(changed, *cells)))

    return run
