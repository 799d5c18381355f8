"""Nothing is lost: a run killed at any moment, a power cut, a full disk, a second grader.

The crash tests run the real batch with a judge that knows the answers already, so that every
single file operation of a run can be the last one.  tests/endurance does the same to the real
command, with a class of 500.
"""

from __future__ import annotations

import errno
import hashlib
import io
import json
import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from classroom import SECRET, TINY, autograder, export, needs_linux, needs_root, notebook, put, tiny

from autograder.batch import pool
from autograder.batch.grade import grade_all, read_class, write_class
from autograder.batch.journal import NAME, Journal, read_journal
from autograder.batch.readers import Handed, find_submissions
from autograder.batch.submission import Grader, Run
from autograder.box.host import Zygote
from autograder.errors import AuthorError, GraderError, StorageError, UsageError
from autograder.judge.session import Judge
from autograder.model import Assignment, GradeReport, Level, Status, Submission
from autograder.report import files, receipt
from autograder.report.files import replace_file
from autograder.report.gradebook import Gradebook
from autograder.report.gradescope import placeholder

FOLDER = tiny()
CLASS = {
    "Ann": ("t01.ipynb", notebook(FOLDER)),
    "Bo": ("t01.ipynb", notebook(FOLDER, stub=True)),
    "Cy": ("t01.ipynb", b"no notebook"),
}
DIED = 86


class KnownJudge:
    """Hands back what the real judge found before, as quickly as a file can be written."""

    def __init__(self, known: dict[str, GradeReport]):
        self.known = known

    def grade(self, submission: Submission) -> GradeReport:
        return self.known[submission.sha256]


@dataclass
class Classroom:
    """A class that is handed in, and what an undisturbed run makes of it."""

    handed: list[Handed]
    known: dict[str, GradeReport]
    assignment: Assignment
    undisturbed: dict[str, bytes]

    def run(self, out: Path, *, resume: bool = False) -> list[GradeReport]:
        """Grade the class into ``out`` in this process, as the command does with one worker."""
        run = Run(self.assignment, out, Level.PROCESS, SECRET.encode(), resume)
        reports: list[GradeReport] = []
        with Journal(out) as journal, Gradebook(self.assignment) as book:
            grade_all(run, self.handed, 1, book, journal, reports.append)
            write_class(run, book, 0.0, 1)
        return sorted(reports, key=lambda r: r.submission)


@pytest.fixture(scope="module")
def classroom(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Classroom]:
    place = tmp_path_factory.mktemp("crash")
    handed = find_submissions(export(place / "export", CLASS))
    known: dict[str, GradeReport] = {}

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pool, "pooled", _in_this_process)
        with Zygote(Level.PROCESS, FOLDER.assignment.allowed_imports) as zygote:
            judge = Judge(FOLDER.assignment, zygote, SECRET.encode())
            patch.setattr(Grader, "_ready", lambda _: _Remembering(judge, known))
            made = Classroom(handed, known, FOLDER.assignment, {})
            made.run(place / "first")
        patch.setattr(Grader, "_ready", lambda _: KnownJudge(known))
        made.run(place / "undisturbed")
        made.undisturbed = contents(place / "undisturbed")
        assert made.undisturbed == contents(place / "first")
        yield made


def _in_this_process(run: Run, handed: Any, jobs: int, minded: Any, journal: Journal) -> Any:
    return pool.alone(run, handed, journal)


class _Remembering(KnownJudge):
    def __init__(self, judge: Judge, known: dict[str, GradeReport]):
        super().__init__(known)
        self.judge = judge

    def grade(self, submission: Submission) -> GradeReport:
        return self.known.setdefault(submission.sha256, self.judge.grade(submission))


def contents(out: Path) -> dict[str, bytes]:
    """Every file of a graded folder but the journal, which tells what happened on the way."""
    return {
        str(p.relative_to(out)): p.read_bytes()
        for p in sorted(out.rglob("*"))
        if p.is_file() and p.name not in (NAME, ".lock")
    }


def results_are_valid(out: Path, classroom: Classroom) -> None:
    """Each results.json says "not graded yet", or what it says in the end; nothing between."""
    waiting = json.dumps(placeholder())
    for path in out.glob("results/*/results.json"):
        last = json.loads(classroom.undisturbed[str(path.relative_to(out))])
        assert json.loads(path.read_text("utf-8")) in (json.loads(waiting), last)


# ---------------------------------------------------------------- killed at any moment


class Countdown:
    """Ends this process before one file operation, counted from the first; or only counts."""

    CALLS = ("write", "fsync", "replace", "mkdir", "unlink")

    def __init__(self, last: int | None = None):
        self.last, self.count = last, 0

    def __enter__(self) -> Countdown:
        self.real: dict[str, Callable[..., Any]] = {n: getattr(os, n) for n in self.CALLS}
        for name in self.CALLS:
            setattr(os, name, self.counted(name))
        return self

    def __exit__(self, *error: object) -> None:
        for name, function in self.real.items():
            setattr(os, name, function)

    def counted(self, name: str) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            self.count += 1
            if self.count == self.last:
                if name == "write":  # and half of what was to be written is there
                    self.real["write"](args[0], args[1][: len(args[1]) // 2])
                os._exit(DIED)
            return self.real[name](*args, **kwargs)

        return call


def killed_at(moment: int, classroom: Classroom, out: Path, *, resume: bool = False) -> bool:
    """Run the class in a fork that ends before its ``moment``-th file operation; whether it did."""
    child = os.fork()
    if child == 0:
        try:
            with Countdown(moment):
                classroom.run(out, resume=resume)
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == DIED


@needs_linux
def test_a_run_killed_before_any_file_operation_is_finished_by_resume(
    classroom: Classroom, tmp_path: Path
) -> None:
    with Countdown() as whole:
        classroom.run(tmp_path / "whole")
    assert whole.count > 50
    for moment in range(1, whole.count + 1):
        out = tmp_path / f"out{moment}"
        assert killed_at(moment, classroom, out), moment
        results_are_valid(out, classroom)
        classroom.run(out, resume=True)
        assert contents(out) == classroom.undisturbed, moment
        shutil.rmtree(out)


@needs_linux
def test_a_resumed_run_that_is_killed_in_turn_is_finished_by_the_next(
    classroom: Classroom, tmp_path: Path
) -> None:
    for moment in range(1, 50, 9):
        out = tmp_path / f"out{moment}"
        killed_at(moment, classroom, out)
        for later in (3, 11, 19):
            killed_at(later, classroom, out, resume=True)
            results_are_valid(out, classroom)
        classroom.run(out, resume=True)
        assert contents(out) == classroom.undisturbed


# ---------------------------------------------------------------- power cuts


class Disk:
    """What a run asks of the disk, and what of it the disk may have kept when the power went.

    A file's bytes are safe once it was flushed, a new name once its folder was flushed.  Before
    that the disk may have kept either, both or neither.
    """

    def __init__(self, out: Path):
        self.out, self.log = out, list[tuple[str, Any, Any]]()
        self.real = {n: getattr(os, n) for n in ("fsync", "replace")}

    def __enter__(self) -> Disk:
        os.fsync, os.replace = self.fsync, self.replace
        return self

    def __exit__(self, *error: object) -> None:
        for name, function in self.real.items():
            setattr(os, name, function)

    def fsync(self, descriptor: int) -> None:
        path = Path(os.readlink(f"/proc/self/fd/{descriptor}"))
        if path.is_dir():
            self.log.append(("folder", path, None))
        else:
            self.log.append(("file", path, path.read_bytes()))
        self.real["fsync"](descriptor)

    def replace(self, source: Path, target: Path) -> None:
        self.log.append(("name", Path(source), (Path(target), Path(source).read_bytes())))
        self.real["replace"](source, target)

    def after(self, moment: int, keeps_names: bool) -> dict[Path, bytes]:
        """Files after a power cut; unflushed names are kept, with unflushed bytes lost, or not."""
        safe: dict[Path, bytes] = {}
        flushed: dict[Path, bytes] = {}
        pending: dict[Path, dict[Path, bytes]] = {}
        for kind, path, more in self.log[:moment]:
            if kind == "file":
                flushed[path] = more
                if path.name == NAME:  # appended to, never renamed
                    safe[path] = more
            elif kind == "name":
                target, data = more
                kept = data if flushed.get(path) == data else b""
                pending.setdefault(target.parent, {})[target] = kept
            elif kind == "folder":
                safe |= pending.pop(path, {})
        if keeps_names:
            for names in pending.values():
                safe |= names
        return safe


@needs_linux
@pytest.mark.parametrize("keeps_names", [True, False])
def test_a_power_cut_at_any_moment_loses_no_grade_and_leaves_no_false_one(
    classroom: Classroom, tmp_path: Path, keeps_names: bool
) -> None:
    with Disk(tmp_path / "whole") as disk:
        classroom.run(tmp_path / "whole")
    assert sum(kind == "file" for kind, *_ in disk.log) > 15
    seen: set[str] = set()
    for moment in range(len(disk.log) + 1):
        kept = disk.after(moment, keeps_names)
        state = hashlib.sha256(repr(sorted(kept.items())).encode()).hexdigest()
        if state in seen:
            continue
        seen.add(state)
        out = tmp_path / f"out{moment}"
        for path, data in kept.items():
            put(out / path.relative_to(tmp_path / "whole"), data)
        results_are_valid(out, classroom)
        classroom.run(out, resume=True)
        assert contents(out) == classroom.undisturbed, moment
        shutil.rmtree(out)
    assert len(seen) > 15


def test_the_power_cut_test_would_see_a_name_before_its_bytes(tmp_path: Path) -> None:
    """The test of the test: renaming first and flushing afterwards is found out."""
    with Disk(tmp_path) as disk:
        (tmp_path / "new").write_bytes(b"grade")
        os.replace(tmp_path / "new", tmp_path / "results.json")
    assert disk.after(1, keeps_names=True) == {tmp_path / "results.json": b""}


# ---------------------------------------------------------------- a full disk


def test_a_full_disk_ends_the_run_with_a_sentence_and_resume_finishes_it(
    classroom: Classroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = [0]

    def full(path: Path, data: Any) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        write(path, data)

    write = files._write
    for room in range(16):
        out = tmp_path / f"out{room}"
        with monkeypatch.context() as patch:
            left[0] = room
            patch.setattr(files, "_write", full)
            with pytest.raises(StorageError, match=r"No space left.*--resume") as told:
                classroom.run(out)
        assert told.value.exit_code == 4
        results_are_valid(out, classroom)
        classroom.run(out, resume=True)
        assert contents(out) == classroom.undisturbed


@needs_root
@needs_linux
def test_the_command_says_so_when_the_disk_of_the_results_is_really_full(tmp_path: Path) -> None:
    out = tmp_path / "small"
    out.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=200k", "none", str(out)],
        capture_output=True,
        text=True,
        check=False,
    )
    if mounted.returncode:  # the test above plays a full disk, and runs everywhere
        pytest.skip(f"a disk of 200 KB needs the right to mount: {mounted.stderr.strip()}")
    try:
        handed = export(
            tmp_path / "export",
            {f"S {n}": ("t01.ipynb", notebook(FOLDER)) for n in range(12)},
        )
        secret = put(tmp_path / "home" / "secret", SECRET.encode())
        words = ["grade", handed, "-a", TINY, "-o", out, "--secret", secret]
        done = autograder(*words, "--require", "process", home=tmp_path / "home")
        assert done.returncode == 4, done.stderr
        assert "No space left on device" in done.stderr
        assert "--resume" in done.stderr
        assert "Traceback" not in done.stderr
        finished = len(list(read_class(out)))
        assert 0 < finished < 12
        subprocess.run(["mount", "-o", "remount,size=20m", str(out)], check=True)
        done = autograder(*words, "--require", "process", "--resume", home=tmp_path / "home")
        assert done.returncode == 0, done.stderr
        assert {r.score for r in read_class(out)} == {6.0}
        assert len(list(read_class(out))) == 12
    finally:
        subprocess.run(["umount", str(out)], check=True)


def test_an_error_that_is_no_full_disk_is_not_called_one(
    classroom: Classroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Grader) -> Any:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Grader, "_ready", refuse)
    reports = classroom.run(tmp_path / "out")
    assert [r.status for r in reports] == [
        Status.GRADER_ERROR,
        Status.GRADER_ERROR,
        Status.UNGRADABLE,
    ]


# ---------------------------------------------------------------- what spoils every submission


def test_a_fault_in_the_assignment_ends_the_run_and_names_the_file(
    classroom: Classroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: Grader) -> Any:
        raise AuthorError(Path("tests/q1_1.py"), 3, "it does not load", "Mend it.")

    monkeypatch.setattr(Grader, "_ready", broken)
    with pytest.raises(AuthorError, match=r"tests/q1_1\.py:3: it does not load"):
        classroom.run(tmp_path / "out")


def test_a_fault_in_the_assignment_crosses_from_a_worker_as_it_is() -> None:
    error = AuthorError(Path("tests/q1_1.py"), 3, "it does not load", "Mend it.")
    back = pickle.loads(pickle.dumps(error))
    assert (type(back), str(back), back.line) == (AuthorError, str(error), 3)


def test_a_machine_on_which_nothing_works_is_not_tried_ten_thousand_times(
    classroom: Classroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = [0]

    def no_box(self: Grader) -> Any:
        tried[0] += 1
        raise GraderError("no box can be made")

    monkeypatch.setattr(Grader, "_ready", no_box)
    many = [replace(classroom.handed[0], name=f"s{n}") for n in range(50)]
    with pytest.raises(GraderError, match=r"20 submissions in a row.*no box can be made"):
        replace(classroom, handed=many).run(tmp_path / "out")
    assert tried[0] == 20


# ---------------------------------------------------------------- one grader at a time


def test_a_second_grader_on_one_folder_is_refused_and_told_who_is_there(tmp_path: Path) -> None:
    with Journal(tmp_path / "out"):
        code = (
            "import sys; from pathlib import Path; from autograder.batch.journal import Journal\n"
            "from autograder.errors import UsageError\n"
            "try: Journal(Path(sys.argv[1]))\n"
            "except UsageError as error: print(error)"
        )
        said = subprocess.run(
            [sys.executable, "-c", code, str(tmp_path / "out")],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    assert f"is being written to by process {os.getpid()} on " in said
    assert "another folder (-o)" in said
    Journal(tmp_path / "out").close()  # and afterwards it is free


@needs_linux
def test_the_lock_of_a_killed_grader_is_free(tmp_path: Path) -> None:
    child = os.fork()
    if child == 0:
        Journal(tmp_path / "out")
        os._exit(0)  # as SIGKILL: nothing is closed by us
    os.waitpid(child, 0)
    Journal(tmp_path / "out").close()


def test_a_folder_that_cannot_be_written_to_is_told_in_a_sentence(tmp_path: Path) -> None:
    put(tmp_path / "file", b"")
    with pytest.raises(UsageError, match=r"cannot be written to: .*another folder"):
        Journal(tmp_path / "file" / "out")


# ---------------------------------------------------------------- the journal


def lines(out: Path) -> list[tuple[str, str | None]]:
    return [(row["event"], row.get("submission")) for row in read_journal(out / NAME)]


def test_the_journal_says_what_was_begun_and_finished(classroom: Classroom, tmp_path: Path) -> None:
    classroom.run(tmp_path)
    assert lines(tmp_path) == [
        ("begin", None),
        ("started", "submission_1"),
        ("finished", "submission_1"),
        ("started", "submission_2"),
        ("finished", "submission_2"),
        ("started", "submission_3"),
        ("finished", "submission_3"),
        ("end", None),
    ]


def test_what_was_being_graded_when_a_run_died_is_graded_last(
    classroom: Classroom, tmp_path: Path
) -> None:
    with Journal(tmp_path) as journal:
        journal.note("begin")
        journal.note("started", submission="submission_1")
    with Journal(tmp_path) as journal:
        assert journal.suspects == {"submission_1": 1}
    classroom.run(tmp_path, resume=True)
    order = [name for event, name in lines(tmp_path) if event == "started"][1:]
    assert order == ["submission_2", "submission_3", "submission_1"]
    with Journal(tmp_path) as journal:
        assert journal.suspects == {}, "it has been finished since"


def test_a_run_that_said_it_ended_makes_no_suspects(tmp_path: Path) -> None:
    with Journal(tmp_path) as journal:
        journal.note("begin")
        journal.note("started", submission="submission_1")
        journal.note("end", interrupted=True)
    with Journal(tmp_path) as journal:
        assert journal.suspects == {}


def test_a_torn_last_line_is_passed_over_and_does_not_spoil_the_next(tmp_path: Path) -> None:
    put(tmp_path / NAME, b'{"event": "begin"}\n\xff\n[1]\n{"event": "started", "submi')
    with Journal(tmp_path) as journal:
        journal.note("finished", submission="a")
    assert [row["event"] for row in read_journal(tmp_path / NAME)] == ["begin", "finished"]


# ---------------------------------------------------------------- what resume may keep


def changed(out: Path, name: str, **facts: Any) -> None:
    path = out / "results" / "submission_1" / name
    put(path, json.dumps({**json.loads(path.read_text("utf-8")), **facts}).encode())


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("receipt.json", {"tests_sha256": "0" * 64}),
        ("receipt.json", {"secret_id": "another"}),
        ("receipt.json", {"engine": "0.0.1"}),
        ("receipt.json", {"submission_sha256": "0" * 64}),
        ("grade.json", {"sha256": "0" * 64}),
        ("grade.json", {"isolation": "unheard of"}),
    ],
    ids=lambda v: v if isinstance(v, str) else next(iter(v)),
)
def test_resume_grades_again_what_was_graded_under_other_conditions(
    classroom: Classroom, tmp_path: Path, name: str, facts: dict[str, Any]
) -> None:
    classroom.run(tmp_path)
    changed(tmp_path, name, **facts)
    changed(tmp_path, "grade.json", seconds=99.0)
    assert classroom.run(tmp_path, resume=True)[0].seconds < 99
    assert contents(tmp_path) == classroom.undisturbed


def test_resume_does_not_keep_what_a_weaker_level_graded(
    classroom: Classroom, tmp_path: Path
) -> None:
    """A result made at level ``process`` may have been forged."""
    classroom.run(tmp_path)
    changed(tmp_path, "grade.json", seconds=99.0)
    kept = classroom.run(tmp_path, resume=True)[0]
    assert kept.seconds == 99, "the same level: kept, whoever wrote it"
    run = Run(classroom.assignment, tmp_path, Level.NAMESPACES, SECRET.encode(), True)
    assert Grader(run).grade(classroom.handed[0]).seconds < 99


def test_points_that_changed_in_the_assignment_are_a_reason_to_grade_again(
    classroom: Classroom,
) -> None:
    first, *others = classroom.assignment.questions
    dearer = replace(
        classroom.assignment, questions=(replace(first, points=first.points + 1), *others)
    )
    assert receipt.tests_digest(dearer) != receipt.tests_digest(classroom.assignment)


def test_temporary_files_of_a_killed_run_are_removed(classroom: Classroom, tmp_path: Path) -> None:
    left = [
        put(tmp_path / ".grades.csv.1.ab.tmp", b"half"),
        put(tmp_path / "results" / "submission_1" / ".results.json.1.ab.tmp", b"half"),
    ]
    classroom.run(tmp_path, resume=True)
    assert not any(p.exists() for p in left)


def test_a_file_is_flushed_before_it_takes_its_name(tmp_path: Path) -> None:
    with Disk(tmp_path) as disk:
        replace_file(tmp_path / "a", b"text")
    assert [kind for kind, *_ in disk.log] == ["file", "name", "folder"]
    assert io.BytesIO(disk.log[0][2]).read() == b"text"
