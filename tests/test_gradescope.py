"""The real zip in a tree as Gradescope documents it, under a container's restrictions.

Root without CAP_SYS_ADMIN, no namespaces for anybody, one core; 768 MB is Gradescope's
default memory, which the whole tree of processes must stay below.
"""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from classroom import (
    CONTAINER,
    ROOT,
    TINY,
    cells,
    children_of,
    environment,
    needs_root,
    notebook,
    processes_with,
    put,
    read_json,
)

from autograder.authoring import bundle
from autograder.authoring.load import Folder, load_folder
from autograder.authoring.release import Release
from autograder.batch.verifying import notebook_bytes

pytestmark = [needs_root, pytest.mark.slow]

MEMORY_MB = 768
VISIBILITIES = {"hidden", "after_due_date", "after_published", "visible"}
#: Keys that https://gradescope-autograders.readthedocs.io/en/latest/specs/ lists.
RESULT_KEYS = {
    "score",
    "execution_time",
    "output",
    "output_format",
    "test_output_format",
    "test_name_format",
    "visibility",
    "stdout_visibility",
    "extra_data",
    "tests",
    "leaderboard",
}
TEST_KEYS = {
    "score",
    "max_score",
    "status",
    "name",
    "name_format",
    "number",
    "output",
    "output_format",
    "tags",
    "visibility",
    "extra_data",
}
METADATA = {
    "id": 123456,
    "created_at": "2026-11-21T10:00:00.000000-08:00",
    "assignment": {"id": 7, "title": "T01", "course_id": 3, "total_points": "6.0"},
    "submission_method": "upload",
    "users": [{"email": "ann@example.edu", "id": 9, "name": "Ann Lee", "sid": "007"}],
    "previous_submissions": [
        {"score": 1.0, "results": {"tests": [{"output": "kept from others"}]}}
    ],
}


@dataclass
class Outcome:
    """What one call of run_autograder left."""

    status: int
    result: dict[str, Any]
    text: str
    peak_mb: float
    log: str


class Machine:
    """Gradescope's machine for one assignment: set up once, then one submission after another."""

    def __init__(self, folder: Folder, made: Release, place: Path):
        self.root, self.home = place / "autograder", place / "home"
        self.zip = place / "dist" / f"{made.assignment}-gradescope.zip"
        bundle.write_bundle(folder, made, self.zip)
        source = self.root / "source"
        source.mkdir(parents=True)
        with zipfile.ZipFile(self.zip) as archive:
            archive.extractall(source)
        shutil.copy(source / "run_autograder", self.root / "run_autograder")
        (self.root / "run_autograder").chmod(0o755)
        self.environment = environment(self.home, UNROLLED_PYTHON=sys.executable)
        subprocess.run(
            ["bash", source / "setup.sh"],
            cwd=self.root,
            env=self.environment,
            check=True,
            capture_output=True,
        )

    def run(self, files: dict[str, bytes]) -> Outcome:
        for name in ("submission", "results"):
            shutil.rmtree(self.root / name, ignore_errors=True)
            (self.root / name).mkdir()
        for name, data in files.items():
            put(self.root / "submission" / name, data)
        put(self.root / "submission_metadata.json", json.dumps(METADATA).encode())
        log = self.root.parent / "log"
        core = min(os.sched_getaffinity(0))
        with open(log, "wb") as stream:
            process = subprocess.Popen(
                [*CONTAINER, str(self.root / "run_autograder")],
                cwd=self.root,
                stdout=stream,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                env={k: v for k, v in self.environment.items() if k != "UNROLLED_PYTHON"},
                preexec_fn=lambda: os.sched_setaffinity(0, {core}),
            )
            peak = 0.0
            while process.poll() is None:
                begun = time.monotonic()
                peak = max(peak, proportional_mb(children_of(process.pid)))
                # the kernel walks all their pages for it: at most a fifth of the time
                time.sleep(max(0.05, 4 * (time.monotonic() - begun)))
        path = self.root / "results" / "results.json"
        text = path.read_text("utf-8")
        return Outcome(process.returncode, json.loads(text), text, peak, log.read_text("utf-8"))


def proportional_mb(pids: list[int]) -> float:
    """All memory of some processes, files included; what they share counts once."""
    total = 0
    for pid in pids:
        try:
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


@pytest.fixture(scope="module")
def tiny_machine(
    tmp_path_factory: pytest.TempPathFactory, built: Callable[[Path], Release]
) -> Machine:
    return Machine(load_folder(TINY), built(TINY), tmp_path_factory.mktemp("gradescope"))


@pytest.fixture(scope="module")
def solution(tiny_machine: Machine) -> Outcome:
    return tiny_machine.run({"t01_tiny.ipynb": notebook(load_folder(TINY))})


@pytest.fixture(scope="module")
def stub(tiny_machine: Machine) -> Outcome:
    return tiny_machine.run({"t01_tiny.ipynb": notebook(load_folder(TINY), stub=True)})


def check_documented(result: dict[str, Any]) -> None:
    """Only documented keys, with documented types and words."""
    assert set(result) <= RESULT_KEYS
    assert type(result["score"]) in (int, float)
    assert result["visibility"] in VISIBILITIES
    assert result["stdout_visibility"] in VISIBILITIES
    assert result.get("output_format", "text") == "text"
    assert isinstance(result["output"], str)
    for test in result["tests"]:
        assert set(test) <= TEST_KEYS
        assert type(test["score"]) in (int, float)
        assert 0 <= test["score"] <= test["max_score"]
        assert test["status"] in ("passed", "failed")
        assert test["visibility"] in VISIBILITIES
        assert test["output_format"] == "text"
        assert isinstance(test["name"], str)
        assert isinstance(test["number"], str)


# ---------------------------------------------------------------- the machine


def test_the_container_gives_no_namespace(tiny_machine: Machine) -> None:
    for flag in ("--mount", "--user", "--pid"):
        done = subprocess.run(
            [*CONTAINER, "unshare", flag, "--fork", "true"], capture_output=True, check=False
        )
        assert done.returncode != 0, flag


def test_setup_leaves_nothing_of_the_source_to_others(tiny_machine: Machine) -> None:
    for path in [source := tiny_machine.root / "source", *source.rglob("*")]:
        assert not stat.S_IMODE(path.lstat().st_mode) & 0o077, path


# ---------------------------------------------------------------- results


def test_the_solution_gets_full_marks_as_another_user(solution: Outcome) -> None:
    assert solution.status == 0, solution.log
    assert solution.result["score"] == 6
    assert solution.result["extra_data"]["isolation"] == "other_user"
    assert {t["status"] for t in solution.result["tests"]} == {"passed"}
    assert sum(t["max_score"] for t in solution.result["tests"]) == 6


def test_the_stub_gets_nothing(stub: Outcome) -> None:
    assert stub.status == 0, stub.log
    assert stub.result["score"] == 0
    assert {t["status"] for t in stub.result["tests"]} == {"failed"}
    assert "0 of 3 pass" in stub.result["output"]


def test_results_use_only_documented_fields_and_words(solution: Outcome, stub: Outcome) -> None:
    check_documented(solution.result)
    check_documented(stub.result)


def test_hidden_cases_are_not_visible_and_public_ones_are(solution: Outcome) -> None:
    found = {
        t["number"]: (t["visibility"], "hidden" in t["tags"]) for t in solution.result["tests"]
    }
    assert len(found) == 6
    for visibility, hidden in found.values():
        assert visibility == ("after_published" if hidden else "visible")
    assert sum(hidden for _, hidden in found.values()) == 3


def test_results_tell_no_input_of_a_hidden_case_and_nothing_of_others(
    tiny_machine: Machine, solution: Outcome, stub: Outcome
) -> None:
    wrong = tiny_machine.run(
        {
            "x.ipynb": notebook(
                load_folder(TINY), q1_1="def scale_shift(x, scale, shift):\n    return x[::-1] * 2"
            )
        }
    )
    assert wrong.result["score"] == 3  # pure, and the other question
    for outcome in (solution, stub, wrong):
        for secret in (
            "31.0",
            "-8.5",
            "-0.125",
            "rng",
            "reference.scale_shift",
            "kept from others",
            (tiny_machine.root / "source" / "secret").read_text(),
        ):
            assert secret not in outcome.text


def test_a_broken_notebook_gets_nought_and_a_sentence(tiny_machine: Machine) -> None:
    outcome = tiny_machine.run({"hw.ipynb": b'{"cells": [{"cell_type'})
    assert outcome.result["score"] == 0
    assert "hw.ipynb" in outcome.result["output"]
    assert "Traceback" not in outcome.text
    check_documented(outcome.result)


def test_an_empty_submission_folder_gets_nought_and_a_sentence(tiny_machine: Machine) -> None:
    outcome = tiny_machine.run({})
    assert outcome.result["score"] == 0
    assert "no file was found" in outcome.result["output"]
    check_documented(outcome.result)


def test_a_submission_cannot_read_the_course_or_the_results(tiny_machine: Machine) -> None:
    spy = f"""
import os
seen = []
for base in ({str(tiny_machine.root / "source")!r}, {str(tiny_machine.root / "out")!r},
             {str(tiny_machine.root / "submission_metadata.json")!r}):
    try:
        seen += [open(base).read()] if os.path.isfile(base) else os.listdir(base)
    except OSError:
        pass
def scale_shift(x, scale, shift):
    raise RuntimeError("seen: " + str(seen))
"""
    outcome = tiny_machine.run({"x.ipynb": notebook(load_folder(TINY), q1_1=spy)})
    assert "seen: []" in outcome.text
    assert outcome.result["score"] == 2


def test_nothing_runs_on_after_the_grade(tiny_machine: Machine, solution: Outcome) -> None:
    assert processes_with(str(tiny_machine.home)) == []


def test_grading_stays_below_gradescopes_memory(solution: Outcome, stub: Outcome) -> None:
    assert 20 < solution.peak_mb < MEMORY_MB
    assert stub.peak_mb < MEMORY_MB


def test_killed_at_any_moment_there_is_a_valid_result(tiny_machine: Machine) -> None:
    """Gradescope kills a container that takes too long or too much memory."""
    root = tiny_machine.root
    put(root / "submission" / "x.ipynb", notebook(load_folder(TINY)))
    seen = set()
    for delay in (0.1, 0.5, 1.0, 1.5, 2.5):
        (root / "results" / "results.json").unlink(missing_ok=True)
        process = subprocess.Popen(
            ["bash", root / "run_autograder"],
            cwd=root,
            env=tiny_machine.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        time.sleep(delay)
        process.kill()
        process.wait()
        result = read_json(root / "results" / "results.json")
        check_documented(result)
        seen.add("Not graded yet" in result["output"])
        assert result["score"] in (0, 6)
    assert any(seen), "no kill came early enough to find the placeholder"


@pytest.mark.parametrize(
    "name", [p.parent.name for p in sorted((ROOT / "solutions").glob("*/assignment.toml"))]
)
def test_a_whole_assignment_gets_full_marks_in_gradescopes_memory(
    name: str, tmp_path: Path, built: Callable[[Path], Release]
) -> None:
    folder = load_folder(ROOT / "solutions" / name)
    machine = Machine(folder, built(folder.path), tmp_path)
    outcome = machine.run({"mine.ipynb": notebook_bytes(cells(folder))})
    failed = [t for t in outcome.result["tests"] if t["status"] != "passed"]
    rule = folder.assignment.capstone
    if rule is not None:  # no model file was handed in
        assert [t["tags"][1] for t in failed] == ["measured"], outcome.log
    else:
        assert not failed, outcome.log
    measured = rule.points if rule is not None else 0
    assert outcome.result["score"] == folder.assignment.max_score - measured
    assert outcome.result["extra_data"]["isolation"] == "other_user"
    assert outcome.peak_mb < MEMORY_MB
    check_documented(outcome.result)
