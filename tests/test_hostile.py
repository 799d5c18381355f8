"""The project's own hostile corpus: each submission has the effect its folder is named after.

``hostile/<effect>_<what>/submission.py``: the effect is ``zero`` points, ``full`` marks, or
``part`` (``points`` in ``expect.toml``); ``words`` there must stand in the messages.  Most
of those with zero points answer *right* if their attack works.  ``build.py`` in place of
``submission.py``: its ``files()`` makes what is handed in.

Whatever an entry learns about hidden cases, it says with the word ``UNROLLED-LEAK``, which must
not be found in anything that a student reads; neither must what runs or misleads there.
"""

from __future__ import annotations

import json
import os
import re
import runpy
import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from conftest import SOLUTION, TINY, Graded, submission, zygote_pid

import student_lib
from autograder.box.ending import of_user
from autograder.box.host import Zygote, _tree
from autograder.judge.intake import read_submission
from autograder.judge.session import Judge
from autograder.model import Assignment, GradeReport, Level, Outcome, Status
from autograder.report import gradescope, page, serialise
from autograder.report.gradebook import Gradebook

CORPUS = sorted(
    folder
    for folder in Path(__file__).parent.glob("hostile/*")
    if (folder / "submission.py").exists() or (folder / "build.py").exists()
)
LEVELS = [Level.NAMESPACES, Level.OTHER_USER]
WATCHED = [TINY, Path(next(iter(student_lib.__path__)))]
PUBLIC_FOLDERS = [
    Path(p)
    for p in (
        *np.__path__,
        *student_lib.__path__,
        "/",
        "/etc",
        "/usr/lib",
        "/tmp",
        "/var/tmp",
        "/dev/shm",
        "/run/lock",
        "/root",
        Path.home() / ".cache" / "unrolled",
    )
]


def traces(uid: int) -> dict[str, Any]:
    """Names in folders that must stay as they are, what a box's user owns, what we have open."""
    found: dict[str, Any] = {}
    for top in WATCHED:
        for path in sorted(top.rglob("*")):
            if "__pycache__" not in path.parts and path.suffix != ".pyc":
                status = path.lstat()
                found[str(path)] = (status.st_size, status.st_mtime_ns)
    for folder in PUBLIC_FOLDERS:
        if folder.is_dir():
            found[str(folder)] = [e.name for e in os.scandir(folder) if _of_a_box(e, uid)]
    for table in ("shm", "sem", "msg"):
        file = Path("/proc/sysvipc", table)
        rows = [line.split() for line in file.read_text().splitlines()] if file.exists() else []
        owner = rows[0].index("cuid") if rows else 0
        found[str(file)] = [row for row in rows[1:] if uid and int(row[owner]) == uid]
    found["the judge's open files"] = len(os.listdir("/proc/self/fd"))
    return found


def _of_a_box(entry: os.DirEntry[str], uid: int) -> bool:
    try:
        owner = entry.stat(follow_symlinks=False).st_uid
    except FileNotFoundError:  # somebody else's temporary file
        return False
    return entry.name == "unrolled-was-here" or bool(uid and owner == uid)


def box_processes(zygote: Zygote) -> list[int]:
    """Living processes of a zygote's boxes."""
    own = set(_tree(zygote_pid(zygote))) - {zygote_pid(zygote)}
    if os.geteuid() == 0:
        own |= set(of_user(zygote.uid))
    return sorted(own)


@pytest.fixture(scope="module", params=LEVELS, ids=lambda v: v.value)
def judge(
    request: pytest.FixtureRequest, tiny: Assignment, zygote_at: Callable[[Level], Zygote]
) -> Judge:
    short = tuple(replace(q, seconds=0.5) for q in tiny.questions)
    # a wrong answer is as pure as a right one: here the case about purity asks for the value too
    old = "check_pure(scale_shift, np.array([[0.25, -8.5, 31.0]]), 1.75, -0.125)"
    assert old in tiny.tests["q1_1"]
    tests = {
        **tiny.tests,
        "q1_1": tiny.tests["q1_1"].replace(
            old, f'check_array("f(x)", {old}, [[0.3125, -15.0, 54.125]])'
        ),
    }
    return Judge(replace(tiny, questions=short, tests=tests), zygote_at(request.param), b"secret")


def handed_in(entry: Path) -> dict[str, bytes]:
    """The files of an entry."""
    if (entry / "build.py").exists():
        return dict(runpy.run_path(str(entry / "build.py"))["files"]())
    return {"submission.py": (entry / "submission.py").read_bytes()}


def what_a_student_reads(report: GradeReport) -> str:
    """The text of Gradescope's results and of the feedback page."""
    results = gradescope.results_json(report)
    texts = [results["output"], *(f"{t['name']} {t['output']}" for t in results["tests"])]
    return "\n".join([*texts, page.feedback_page(report)])


def test_the_corpus_has_at_least_twenty_entries() -> None:
    assert len(CORPUS) >= 20


@pytest.mark.parametrize("entry", CORPUS, ids=lambda p: p.name)
def test_a_hostile_submission_gets_what_it_deserves(judge: Judge, entry: Path) -> None:
    uid = judge.zygote.uid if os.geteuid() == 0 else 0
    expect = (
        tomllib.loads((entry / "expect.toml").read_text("utf-8"))
        if (entry / "expect.toml").exists()
        else {}
    )
    before = traces(uid)

    got = Graded(judge.grade(read_submission(handed_in(entry), judge.assignment, "evil", "evil")))

    assert box_processes(judge.zygote) == [], "a process of the box is left"
    assert traces(uid) == before, "something outside the scratch folder has changed"
    assert got.report.status is Status.GRADED
    effect = entry.name.split("_")[0]
    points = {"zero": 0.0, "full": judge.assignment.max_score}.get(effect, expect.get("points"))
    assert got.score == points, [(c.case, c.outcome, c.staff_message) for c in got.cases]
    said = " ".join([got.notices, *(f"{c.staff_message} {c.hint}" for c in got.cases)])
    assert expect.get("words", "") in said
    read = what_a_student_reads(got.report)
    assert "UNROLLED-LEAK" not in read
    assert "<script" not in page.feedback_page(got.report).lower()
    with Gradebook(judge.assignment) as book:
        book.add(got.report)
        for_staff = "".join(page.report_page(book, judge.assignment))
    assert for_staff.lower().count("<script") == 2, "our own, and the data it shows"
    kept = json.dumps(serialise.to_dict(got.report), allow_nan=False)
    assert serialise.from_dict(json.loads(kept)).score == got.score
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", read)

    honest = Graded(judge.grade(submission(judge.assignment, *SOLUTION)))
    assert honest.score == judge.assignment.max_score
    assert honest.report.notices == ()


def test_what_is_too_large_to_be_handed_on_is_no_fault_of_the_grader(
    judge: Judge, tiny: Assignment
) -> None:
    chained = tiny.tests["q1_1"].replace(
        'check_array("scale_shift(EXAMPLE, 3, 10)", scale_shift(EXAMPLE, 3, 10), expected)',
        "scale_shift([scale_shift(EXAMPLE, 3, 10)] * 3, 3, 10)",
    )
    assert chained != tiny.tests["q1_1"]
    handing_on = Judge(
        replace(tiny, tests={**tiny.tests, "q1_1": chained}), judge.zygote, b"secret"
    )
    large = "def scale_shift(x, scale, shift):\n    return np.zeros(30 << 20, dtype=bool)\n"
    got = Graded(handing_on.grade(submission(tiny, "import numpy as np", large)))
    assert got.report.status is Status.GRADED
    assert got.case("q1_1 - 1").outcome is Outcome.OUTPUT
    assert "handed to the next call" in got.case("q1_1 - 1").message
