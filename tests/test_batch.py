"""The whole command on a class folder: what it writes, and what it survives."""

from __future__ import annotations

import csv
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from classroom import (
    CONTAINER,
    NOBODY,
    ROOT,
    SECRET,
    TINY,
    alive,
    autograder,
    children_of,
    environment,
    export,
    needs_linux,
    needs_root,
    notebook,
    processes_with,
    put,
    read_json,
    tiny,
    wrong,
)

from autograder.report.table import COLUMNS, read_grades

FOLDER = tiny()
SLOW = "import time\ntime.sleep({seconds})"
SYNTAX = 'linear_maps = {"double": True, "shifted": False, "zero": True\n'
DAMAGED = {
    "Ann Right": ("t01.ipynb", notebook(FOLDER)),
    "Bo Stub": ("t01 (1).ipynb", notebook(FOLDER, stub=True)),
    "Cy Shift": ("tiny.ipynb", notebook(FOLDER, q1_1=wrong(FOLDER, "q1_1_shift_first"))),
    "Di Broken": ("t01.ipynb", b'{"cells": [{"cell_type": "code"'),
    "Ed Empty": ("t01.ipynb", b""),
    "Flo Exit": ("t01.ipynb", notebook(FOLDER, q1_1="import os\nos._exit(0)")),
    "Gus Syntax": (
        "t01.ipynb",
        notebook(FOLDER, stub=True, q1_1=FOLDER.definitions["scale_shift"].source, q1_2=SYNTAX),
    ),
    "Hal Loop": (
        "t01.ipynb",
        notebook(FOLDER, q1_1="def scale_shift(x, scale, shift):\n    while True:\n        pass"),
    ),
}
#: student -> score, status, q1_1, q1_2
EXPECTED = {
    "Ann Right": (6.0, "graded", 4.0, 2.0),
    "Bo Stub": (0.0, "graded", 0.0, 0.0),
    "Cy Shift": (4.0, "graded", 2.0, 2.0),
    "Di Broken": (0.0, "ungradable", 0.0, 0.0),
    "Ed Empty": (0.0, "ungradable", 0.0, 0.0),
    "Flo Exit": (6.0, "graded", 4.0, 2.0),
    "Gus Syntax": (4.0, "graded", 4.0, 0.0),
    "Hal Loop": (2.0, "graded", 0.0, 2.0),
}


def grade(
    submissions: Path, out: Path, home: Path, *more: object, **options: object
) -> subprocess.CompletedProcess[str]:
    return autograder(*command(submissions, out, home), *more, home=home, **options)


def command(submissions: Path, out: Path, home: Path) -> list[str]:
    secret = put(home / "secret", SECRET.encode())
    return ["grade", str(submissions), "-a", str(TINY), "-o", str(out), "--secret", str(secret)]


def start(submissions: Path, out: Path, home: Path, *more: str) -> subprocess.Popen[bytes]:
    """The command in a process group of its own, as a terminal starts it."""
    return subprocess.Popen(
        [sys.executable, "-m", "autograder", *command(submissions, out, home), *more],
        cwd=ROOT,
        env=environment(home),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def until(true: Callable[[], object], patience: float = 60) -> None:
    """Wait for something; says what did not come."""
    end = time.monotonic() + patience
    while not true():
        assert time.monotonic() < end, f"waited {patience} s in vain"
        time.sleep(0.01)


def finished(out: Path) -> set[str]:
    """Submissions whose results are there."""
    return {
        p.parent.name
        for p in out.glob("results/*/results.json")
        if "Not graded yet" not in p.read_text("utf-8")
    }


def nothing_is_left(home: Path) -> None:
    end = time.monotonic() + 10
    while (left := processes_with(str(home))) and time.monotonic() < end:
        time.sleep(0.05)
    assert not left, [Path(f"/proc/{pid}/cmdline").read_bytes()[:300] for pid in left]


def slow_class(to: Path, number: int, seconds: float) -> Path:
    cells = notebook(FOLDER, q1_1=SLOW.format(seconds=seconds))
    return export(to, {f"S {n}": ("t01.ipynb", cells) for n in range(number)})


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    """A home for commands; whatever a failing test left running in it is ended."""
    home = tmp_path / "home"
    home.mkdir()
    yield home
    for pid in processes_with(str(home)) if Path("/proc").is_dir() else []:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue


# ---------------------------------------------------------------- what is written


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess]:
    place = tmp_path_factory.mktemp("class")
    handed = export(place / "export", DAMAGED)
    return place / "out", grade(
        handed, place / "out", place / "home", "-j", "2", "--require", "process"
    )


def test_a_class_with_broken_submissions_ends_with_status_1(graded: tuple) -> None:
    _, done = graded
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert "8 of 8 submissions" in done.stdout


def test_grades_csv_has_one_row_a_submission_and_the_documented_columns(graded: tuple) -> None:
    out, _ = graded
    with open(out / "grades.csv", newline="", encoding="utf-8") as file:
        header, *rows = list(csv.reader(file))
    assert header == [*COLUMNS, "q1_1", "q1_2"]
    assert header[:8] == [
        "submission",
        "student",
        "score",
        "max_score",
        "percent",
        "status",
        "isolation",
        "seconds",
    ]
    assert [row[0] for row in rows] == [f"submission_{n}" for n in range(1, 9)]


def test_every_submission_gets_its_score_and_its_status(graded: tuple) -> None:
    out, _ = graded
    found = {
        r["student"]: (r["score"], r["status"], r["q1_1"], r["q1_2"])
        for r in read_grades(out / "grades.csv")
    }
    assert found == EXPECTED


def test_percent_and_maximum_belong_to_the_score(graded: tuple) -> None:
    out, _ = graded
    for row in read_grades(out / "grades.csv"):
        assert row["max_score"] == 6
        assert row["percent"] == pytest.approx(100 * row["score"] / 6)
        assert row["isolation"] in ("namespaces", "other_user", "process")


def test_every_submission_has_its_four_files(graded: tuple) -> None:
    out, _ = graded
    for number in range(1, 9):
        folder = out / "results" / f"submission_{number}"
        for name in ("results.json", "feedback.html", "receipt.json", "grade.json"):
            assert (folder / name).stat().st_size > 50
        assert not list(folder.glob(".*")), "a temporary file was left"
    assert (out / "report.html").stat().st_size > 1000
    run = read_json(out / "run.json")
    assert (run["assignment"], run["submissions"], run["jobs"]) == ("t01", 8, 2)


def test_a_broken_submission_says_in_one_sentence_what_is_wrong(graded: tuple) -> None:
    out, _ = graded
    said = {
        n: read_json(out / "results" / f"submission_{n}" / "results.json")["output"]
        for n in (4, 5, 6, 7)
    }
    assert "t01.ipynb" in said[4]
    assert "no file was found" in said[5]
    assert "ended the whole process" in said[6]
    assert "linear_maps" in said[7]
    assert "Traceback" not in "".join(said.values())


def test_no_result_shows_an_input_of_a_hidden_case(graded: tuple) -> None:
    """31.0 and -8.5 are written in a hidden case and nowhere else."""
    out, _ = graded
    for path in (*out.glob("results/*/results.json"), *out.glob("results/*/feedback.html")):
        text = path.read_text("utf-8")
        assert "31.0" not in text
        assert "-8.5" not in text


def test_report_writes_the_same_table_again(graded: tuple, tmp_path: Path) -> None:
    out, _ = graded
    before = (out / "grades.csv").read_bytes()
    done = autograder("report", out, "-a", TINY, home=tmp_path / "home")
    assert done.returncode == 0, done.stderr
    assert (out / "grades.csv").read_bytes() == before


def test_scores_of_nought_still_end_with_status_0(tmp_path: Path, home: Path) -> None:
    handed = export(tmp_path / "export", {k: DAMAGED[k] for k in ("Ann Right", "Bo Stub")})
    done = grade(handed, tmp_path / "out", home, "--require", "process")
    assert done.returncode == 0, done.stderr


def test_one_notebook_alone_is_a_class_of_one(tmp_path: Path, home: Path) -> None:
    path = put(tmp_path / "mine.ipynb", notebook(FOLDER))
    done = grade(path, tmp_path / "out", home, "--require", "process")
    assert done.returncode == 0, done.stderr
    assert [r["score"] for r in read_grades(tmp_path / "out" / "grades.csv")] == [6.0]


def test_one_worker_and_two_give_the_same_bytes_apart_from_the_seconds(
    graded: tuple, tmp_path: Path, home: Path
) -> None:
    out, _ = graded
    handed = out.parent / "export"
    grade(handed, tmp_path / "one", home, "-j", "1", "--require", "process")

    def without_seconds(path: Path) -> str:
        lines = (path / "grades.csv").read_text("utf-8").splitlines()
        return "\n".join(
            ",".join(x for i, x in enumerate(line.split(",")) if i != 7) for line in lines
        )

    assert without_seconds(tmp_path / "one") == without_seconds(out)


# ---------------------------------------------------------------- going on, and ending early


def test_resume_keeps_what_is_finished_and_grades_the_rest(tmp_path: Path, home: Path) -> None:
    handed = export(
        tmp_path / "export", {k: DAMAGED[k] for k in ("Ann Right", "Bo Stub", "Cy Shift")}
    )
    out = tmp_path / "out"
    grade(handed, out, home, "--require", "process")
    table = read_grades(out / "grades.csv")
    results = out / "results"
    kept = results / "submission_1"
    (results / "submission_2" / "results.json").unlink()
    (results / "submission_2" / "grade.json").unlink()
    # as a SIGKILL between receipt and result leaves it
    (results / "submission_3" / "results.json").write_text('{"score": 0, "output": "Not graded"}')
    before = {p.name: p.stat().st_mtime_ns for p in kept.iterdir()}
    done = grade(handed, out, home, "--require", "process", "--resume")
    assert done.returncode == 0, done.stderr
    assert {p.name: p.stat().st_mtime_ns for p in kept.iterdir()} == before
    scores = [read_json(results / f"submission_{n}" / "results.json")["score"] for n in (1, 2, 3)]
    assert scores == [6, 0, 4]
    drop = ("seconds",)
    assert [
        {k: v for k, v in row.items() if k not in drop} for row in read_grades(out / "grades.csv")
    ] == [{k: v for k, v in row.items() if k not in drop} for row in table]


def test_resume_grades_again_what_was_handed_in_anew(tmp_path: Path, home: Path) -> None:
    handed = export(tmp_path / "export", {"Bo": ("t01.ipynb", notebook(FOLDER, stub=True))})
    grade(handed, tmp_path / "out", home, "--require", "process")
    put(handed / "submission_1" / "t01.ipynb", notebook(FOLDER))
    grade(handed, tmp_path / "out", home, "--require", "process", "--resume")
    assert [r["score"] for r in read_grades(tmp_path / "out" / "grades.csv")] == [6.0]


@needs_linux
def test_ctrl_c_keeps_what_is_finished_and_leaves_no_process(tmp_path: Path, home: Path) -> None:
    handed = slow_class(tmp_path / "export", 20, 0.7)
    out = tmp_path / "out"
    process = start(handed, out, home, "-j", "2", "--require", "process")
    until(lambda: len(finished(out)) >= 4)
    os.killpg(process.pid, signal.SIGINT)
    assert process.wait(30) == 130
    kept = finished(out)
    assert 4 <= len(kept) < 20
    listed = {r["submission"] for r in read_grades(out / "grades.csv")}
    assert listed <= kept
    # a worker may be ended between writing a result and telling of it: one each at most
    assert len(kept - listed) <= 2
    assert (out / "report.html").exists()
    nothing_is_left(home)
    # and the next run goes on from there
    before = {n: (out / "results" / n / "results.json").stat().st_mtime_ns for n in kept}
    done = grade(handed, out, home, "--require", "process", "--resume")
    assert done.returncode == 0, done.stderr
    assert len(read_grades(out / "grades.csv")) == 20
    assert before == {n: (out / "results" / n / "results.json").stat().st_mtime_ns for n in kept}


def all_results_are_valid(out: Path) -> int:
    found = list(out.glob("results/*/results.json"))
    for path in found:
        result = json.loads(path.read_text("utf-8"))
        assert type(result["score"]) in (int, float)
        assert len(result["output"].split()) > 3
    return len(found)


@needs_linux
@pytest.mark.slow
def test_after_sigkill_at_any_moment_every_result_is_valid_and_no_process_is_left(
    tmp_path: Path, home: Path
) -> None:
    handed = slow_class(tmp_path / "export", 8, 0.05)
    seen = 0
    dice = random.Random(20)
    for moment in range(10):
        out = tmp_path / f"out{moment}"
        process = start(handed, out, home, "-j", "2", "--require", "process")
        if moment:  # the first is killed wherever it is; the others ever later in the class
            until(
                lambda out=out, n=moment - 1: (
                    len(list(out.glob("results/*"))) >= min(n, 7) and list(out.glob("results/*"))
                )
            )
        time.sleep(dice.uniform(0, 0.2))
        process.kill()
        process.wait()
        nothing_is_left(home)
        seen += all_results_are_valid(out)
    assert seen >= 20


@needs_linux
@pytest.mark.slow
def test_a_worker_that_dies_twice_costs_one_submission_and_status_4(
    tmp_path: Path, home: Path
) -> None:
    sleepy = notebook(FOLDER, q1_1=SLOW.format(seconds=15))
    handed = export(
        tmp_path / "export",
        {
            "Ann": ("t01.ipynb", notebook(FOLDER)),
            "Bo": ("t01.ipynb", sleepy),
            "Cy": ("t01.ipynb", notebook(FOLDER)),
        },
    )
    out = tmp_path / "out"
    process = start(handed, out, home, "-j", "1", "--require", "process")
    result = out / "results" / "submission_2" / "results.json"
    killed: list[int] = []
    for _ in range(2):
        until(lambda: result.exists() and workers(process.pid, killed))
        seen = result.stat().st_mtime_ns if killed else 0
        until(lambda seen=seen: result.stat().st_mtime_ns != seen or not killed)
        time.sleep(0.5)
        (worker,) = workers(process.pid, killed)
        killed.append(worker)
        os.kill(worker, signal.SIGKILL)
    assert process.wait(60) == 4
    found = {r["student"]: (r["status"], r["score"]) for r in read_grades(out / "grades.csv")}
    assert found == {"Ann": ("graded", 6.0), "Bo": ("grader_error", None), "Cy": ("graded", 6.0)}
    told = read_json(result)
    assert told["score"] == 0
    assert "not your fault" in told["output"]
    nothing_is_left(home)


def workers(pid: int, dead: list[int]) -> list[int]:
    found = []
    for child in alive(children_of(pid)):
        if child in dead:
            continue
        try:
            line = Path(f"/proc/{child}/cmdline").read_bytes()
        except OSError:
            continue
        if b"batch.pool" in line:
            found.append(child)
    return found


# ---------------------------------------------------------------- levels


@needs_root
def test_require_namespaces_fails_with_a_sentence_where_there_are_none(
    tmp_path: Path, home: Path
) -> None:
    path = put(tmp_path / "mine.ipynb", notebook(FOLDER))
    out = tmp_path / "out"
    done = grade(path, out, home, "--require", "namespaces", launch=CONTAINER)
    assert done.returncode == 4
    assert "namespaces is not to be had" in done.stderr
    assert "autograder doctor" in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(out.glob("results/*"))


@needs_root
def test_without_namespaces_the_grade_is_made_as_another_user(tmp_path: Path, home: Path) -> None:
    path = put(tmp_path / "mine.ipynb", notebook(FOLDER))
    done = grade(path, tmp_path / "out", home, launch=CONTAINER)
    (row,) = read_grades(tmp_path / "out" / "grades.csv")
    assert (row["isolation"], row["score"]) == ("other_user", 6.0)
    assert done.returncode == 0, done.stderr


@needs_root
def test_process_is_refused_unless_it_was_asked_for() -> None:
    """Neither root nor namespaces: a laptop."""
    place = Path(tempfile.mkdtemp(prefix="unrolled-laptop-"))  # pytest's own is for root only
    try:
        home, out = place / "home", place / "out"
        path = put(place / "mine.ipynb", notebook(FOLDER))
        environment(home)
        put(home / "secret", SECRET.encode())
        (home / "cache").unlink()
        put(home / "cache" / "keep", b"")
        for one in (place, *place.rglob("*")):
            os.chown(one, 65534, 65534)
        probe = subprocess.run(
            [*NOBODY, sys.executable, "-c", "import autograder, numpy"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        if probe.returncode:
            pytest.skip(f"the user nobody cannot run this interpreter: {probe.stderr[-200:]}")
        more = {"XDG_CACHE_HOME": str(home / "cache")}
        refused = grade(path, out, home, launch=NOBODY, **more)
        assert refused.returncode == 2, refused.stderr
        assert "--require process" in refused.stderr
        assert not list(out.glob("results/*"))
        asked = grade(path, out, home, "--require", "process", launch=NOBODY, **more)
        assert asked.returncode == 0, asked.stderr
        (row,) = read_grades(out / "grades.csv")
        assert (row["isolation"], row["score"]) == ("process", 6.0)
    finally:
        shutil.rmtree(place)
