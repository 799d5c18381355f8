"""What must hold of every submission, whatever is in it.  Trusted side; hostile files.

A case is its number: ``Fuzzer(…).run(number)`` makes the submission anew, lets the batch read and
grade it, and says what went against the rules:

* out of reading come submissions, ``SubmissionError`` and ``UsageError``, and nothing else;
* every submission gets a ``results.json`` that Gradescope takes, graded or ungradable and never
  the grader's fault;
* nothing is written or removed outside of OUT and the boxes' folder, nothing is asked of the
  network, no program is started, and no link is followed out of the hand-in;
* the judge's process needs at most ``SECONDS`` of CPU time and ``MEGABYTES`` more memory.

Whether a graded one also goes through a box is the caller's choice; where it does not, a stand-in
for the judge reports every case as not run, so that everything else runs all the same.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import random
import resource
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import fuzz_seeds as seeds
from fuzz_mutators import MUTATORS, SENTINEL, Made

from autograder.batch import submission as batch
from autograder.batch.readers import Handed, find_submissions, single_submission
from autograder.errors import UsageError
from autograder.judge.kerasfile import ModelFileError, open_model_file
from autograder.model import CaseResult, GradeReport, Level, Outcome, QuestionScore, Status
from autograder.report import words
from autograder.report.gradebook import Gradebook
from autograder.report.pages import write_pages

SEED = 20
CASES = 10_000
#: CPU time of the judge's process for one case; the box has limits of its own.
SECONDS = 5.0
#: What reading a hand-in may add to the judge's memory: it may be 100 MB, and is held twice.
MEGABYTES = 600
_HUNG = 40.0


def _room(path: str) -> str | None:
    """A disk in memory with a gigabyte free, or None for the system's place for temporary files.

    Results are flushed to the disk one by one, which takes longer than grading; there is nothing
    to flush in memory.
    """
    try:
        state = os.statvfs(path)
    except OSError:
        return None
    return path if os.access(path, os.W_OK) and state.f_bavail * state.f_frsize > 2**30 else None


ROOM = _room("/dev/shm")

_WRITES = {
    "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.symlink", "os.link", "os.truncate", "os.chmod",
    "os.chown", "os.utime", "os.setxattr", "os.mkfifo", "shutil.rmtree", "shutil.move", "shutil.copyfile",
    "shutil.unpack_archive", "tempfile.mkstemp", "tempfile.mkdtemp",
}  # fmt: skip
#: Events that tell a folder's descriptor beside a name -> where it stands.
_FOLDER = {
    "os.remove": 1, "os.rmdir": 1, "os.mkdir": 2, "os.chmod": 2, "os.chown": 3, "os.utime": 3, "os.symlink": 2,
}  # fmt: skip
_NEVER = {
    "subprocess.Popen", "os.exec", "os.posix_spawn", "os.system", "os.fork", "os.forkpty", "os.startfile",
    "socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "pty.spawn",
    "urllib.Request", "ftplib.connect", "http.client.connect", "smtplib.connect", "webbrowser.open",
}  # fmt: skip


class Hung(BaseException):
    """A case that did not come to its end."""


@dataclass
class Result:
    """What one case showed."""

    number: int
    mutator: str
    statuses: list[str] = field(default_factory=list)
    seconds: float = 0.0
    megabytes: float = 0.0
    boxed: int = 0
    findings: list[str] = field(default_factory=list)


class Watch:
    """Notes what the interpreter does to files, programs and the network, while it is on.

    A hook of ``sys.addaudithook`` stays for ever; there is one, and it is off outside of ``on``.
    """

    def __init__(self) -> None:
        self.allowed: tuple[str, ...] = ()
        self.seen: list[str] = []
        self.active = False
        sys.addaudithook(self._hook)

    def _hook(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.active:
            return
        if event in _NEVER:
            self.seen.append(f"{event} {str(arguments)[:80]}")
        elif event in _WRITES or (event == "open" and _writes(arguments)):
            paths = [a for a in arguments[:2] if isinstance(a, str | bytes | os.PathLike)]
            if event in ("os.symlink", "os.link"):
                paths = paths[1:]  # the new one
            for path in paths[: 2 if event == "os.rename" else 1]:
                text = os.path.join(_folder(event, arguments), os.fsdecode(path))
                text = os.path.abspath(text)
                if not text.startswith(self.allowed) and text != os.devnull:
                    self.seen.append(f"{event} {text[:120]}")

    @contextlib.contextmanager
    def on(self, *allowed: Path) -> Iterator[None]:
        """Watch; writing under ``allowed`` is right."""
        self.allowed = tuple(f"{p}{os.sep}" for p in allowed) + tuple(map(str, allowed))
        self.seen, self.active = [], True
        try:
            yield
        finally:
            self.active = False


def _folder(event: str, arguments: tuple[Any, ...]) -> str:
    """The folder that a name is relative to, if a descriptor says so; else ""."""
    place = _FOLDER.get(event)
    if place is None or len(arguments) <= place or arguments[place] in (None, -1):
        return ""
    with contextlib.suppress(OSError):
        return os.readlink(f"/proc/self/fd/{arguments[place]}")
    return ""


def _writes(arguments: tuple[Any, ...]) -> bool:
    if isinstance(arguments[0], int):
        return False
    mode, flags = arguments[1], arguments[2]
    if isinstance(mode, str) and set(mode) & set("wax+"):
        return True
    return isinstance(flags, int) and bool(
        flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND)
    )


class StandIn:
    """In the judge's place where no box is wanted: every case ends as not run."""

    def __init__(self, run: batch.Run):
        self.run = run

    def grade(self, submission: Any) -> GradeReport:
        scores = []
        for question in self.run.assignment.questions:
            case = CaseResult(
                question.name, f"{question.name} - 1", "Not run", question.points, False, Outcome.SKIPPED
            )
            scores.append(QuestionScore(question, 0.0, (case,)))
        return GradeReport(
            submission=submission.name,
            student=submission.student,
            assignment=self.run.assignment.id,
            title=self.run.assignment.title,
            status=Status.GRADED,
            score=0.0,
            max_score=self.run.assignment.max_score,
            questions=tuple(scores),
            notices=submission.notices,
            isolation=self.run.level.value,
            sha256=submission.sha256,
            written=submission.written,
        )


class Grader(batch.Grader):
    """The batch's grader, with or without a box behind it."""

    boxed = False
    through_box = 0

    def _ready(self) -> Any:
        if not self.boxed:
            return StandIn(self.run)
        self.through_box += 1
        return super()._ready()


class Fuzzer:
    """Runs cases in a folder of its own.

    Args:
        home: an empty folder, removed by whoever made it.
        level: of the boxes; None for no boxes at all.
        seed: with a case's number, all that its randomness hangs on.
    """

    def __init__(self, home: Path, level: Level | None = None, seed: int = SEED):
        self.home, self.level, self.seed = home.resolve(), level, seed
        self.sentinel = self.home / "sentinel"
        self.sentinel.mkdir()
        (self.sentinel / "secret.txt").write_bytes(SENTINEL)
        (self.sentinel / "notes.ipynb").write_bytes(SENTINEL)
        self.scratch = self.home / "scratch"
        self.scratch.mkdir()
        self.scratch.chmod(0o711)
        self.watch = Watch()
        self.graders: dict[str, Grader] = {}
        self.reports: dict[str, list[GradeReport]] = {}

    def close(self) -> None:
        for grader in self.graders.values():
            grader.close()

    def __enter__(self) -> Fuzzer:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def grader(self, name: str) -> Grader:
        """The grader of an assignment, warm if it has boxes."""
        if name not in self.graders:
            run = batch.Run(
                seeds.assignment(name),
                self.home / "out" / name,
                self.level or Level.PROCESS,
                b"a secret of the fuzzer",
                scratch=self.scratch,
            )
            run.out.mkdir(parents=True)
            self.graders[name] = Grader(run)
            if self.level is not None and name == "t01":
                self.graders[name].boxed = True
                self.graders[name]._ready()
        return self.graders[name]

    def make(self, number: int) -> tuple[str, Made, Path]:
        """Write the submission of a case: its mutator's name, what to point at, its folder."""
        mutate = MUTATORS[number % len(MUTATORS)]
        folder = self.home / f"case{number}"
        folder.mkdir()
        made = mutate(random.Random(f"{self.seed}/{number}"), folder)
        return mutate.__name__, made, folder

    def run(self, number: int, *, box: bool = False) -> Result:
        """Make a case, read it, grade it, look at everything, and remove it.

        Args:
            box: let what can be graded go through a box, where the assignment is the tiny one.
        """
        name, made, folder = self.make(number)
        result = Result(number, name)
        grader = self.grader(made.assignment)
        grader.boxed = box and self.level is not None and made.assignment == "t01"
        before = _look(folder), _look(self.sentinel)
        reset_peak()
        resident, begun = memory_mb(), time.process_time()
        through = grader.through_box
        loaded: list[dict[str, bytes]] = []
        grader_reads = batch.read_submission

        def read_submission(files: Any, *more: Any) -> Any:
            loaded.append(files)
            return grader_reads(files, *more)

        batch.read_submission = read_submission  # type: ignore[assignment]
        try:
            allowed = [grader.run.out, self.scratch]
            if grader.boxed:  # its control group
                allowed.append(Path("/sys/fs/cgroup"))
            with self.watch.on(*allowed), limited(_HUNG):
                reports = self._graded(made, grader, result)
        except Hung:
            result.findings.append(f"did not end within {_HUNG:g} s of CPU time")
            reports = []
        finally:
            batch.read_submission = grader_reads
        result.seconds = time.process_time() - begun
        result.megabytes = peak_mb() - resident
        result.boxed = grader.through_box - through
        result.findings += sorted(set(self.watch.seen))[:5]
        if (_look(folder), _look(self.sentinel)) != before:
            result.findings.append("files beside the results have changed")
        if any(SENTINEL in data for files in loaded for data in files.values()):
            result.findings.append("a link was followed out of the hand-in")
        if result.seconds > SECONDS:
            result.findings.append(f"more than {SECONDS:g} s of CPU time")
        if result.megabytes > MEGABYTES:
            result.findings.append(f"more than {MEGABYTES} MB of memory")
        self._model(made.assignment, loaded, result)
        for report in reports:
            result.statuses.append(report.status.value)
            result.findings += self._wrong_with(report, grader.run)
        self.reports.setdefault(made.assignment, []).extend(reports)
        _remove(folder)
        return result

    def _graded(self, made: Made, grader: Grader, result: Result) -> list[GradeReport]:
        try:
            if made.single:
                found: list[Handed] = [single_submission(made.path, made.metadata)]
            else:
                found = find_submissions(made.path)
        except UsageError:
            result.statuses.append("nothing found")
            return []
        except Exception:
            result.findings.append(f"finding: {_last_lines()}")
            return []
        # thousands of made-up names in an export would all say the same
        return [grader.grade(one) for one in found[:8]]

    def _model(self, name: str, loaded: list[dict[str, bytes]], result: Result) -> None:
        """Of a capstone, the model files that were handed in, looked at from the outside."""
        rule = seeds.assignment(name).capstone
        for files in loaded if rule is not None else []:
            for file, data in files.items():
                if not file.lower().endswith(".keras"):
                    continue
                reset_peak()
                resident, begun = memory_mb(), time.process_time()
                try:
                    with limited(_HUNG):
                        open_model_file(data, rule)
                except (ModelFileError, Hung):
                    pass
                except Exception:
                    result.findings.append(f"model file: {_last_lines()}")
                if time.process_time() - begun > SECONDS:
                    result.findings.append(f"model file: more than {SECONDS:g} s of CPU time")
                if peak_mb() - resident > MEGABYTES:
                    result.findings.append(f"model file: more than {MEGABYTES} MB of memory")

    def _wrong_with(self, report: GradeReport, run: batch.Run) -> list[str]:
        found = []
        if report.status is Status.GRADER_ERROR:
            cases = [c for q in report.questions for c in q.cases if c.outcome is Outcome.GRADER_ERROR]
            said = [*report.notices[:1], *(c.staff_message for c in cases[:1])]
            found.append(f"grader error: {' '.join(' '.join(said).split())[-300:]}")
        folder = run.out / "results" / report.submission
        if not folder.resolve().is_relative_to(run.out.resolve()):
            return [*found, f"results outside of OUT: {folder}"]
        try:
            data = (folder / "results.json").read_bytes()
            for reason in not_gradescopes(data, run.assignment.max_score):
                found.append(f"results.json: {reason}")
            for file in ("grade.json", "receipt.json"):
                json.loads((folder / file).read_text("utf-8"))
            (folder / "feedback.html").read_text("utf-8")
        except (OSError, ValueError) as error:
            found.append(f"results: {type(error).__name__}: {error}")
        shutil.rmtree(folder, ignore_errors=True)
        return found

    def class_pages(self) -> list[str]:
        """Write grades.csv and the pages about the class of every report so far; what fails."""
        found = []
        for name, reports in self.reports.items():
            run = self.graders[name].run
            try:
                with Gradebook(run.assignment) as book:
                    for report in reports:
                        book.add(report)
                    write_pages(run.out, book, run.assignment)
            except Exception:
                found.append(f"class pages of {name}: {_last_lines()}")
        self.reports.clear()
        return found


def not_gradescopes(data: bytes, most: float) -> list[str]:
    """In what the bytes of a results.json are not what Gradescope documents."""
    try:
        tree = json.loads(data.decode("utf-8"), parse_constant=_refuse)
    except ValueError as error:
        return [f"no strict JSON ({error})"]
    found = []
    if not isinstance(tree, dict):
        return ["no object"]
    score = tree.get("score")
    if type(score) not in (int, float) or not math.isfinite(score) or not 0 <= score <= most:
        found.append(f"score {score!r}")
    if not isinstance(tree.get("output"), str) or not tree["output"].strip():
        found.append("no output")
    if len(data) > 1_000_000:
        found.append(f"{len(data) >> 10} KB")
    for key in ("visibility", "stdout_visibility"):
        if tree.get(key) not in words.VISIBILITIES:
            found.append(f"{key} {tree.get(key)!r}")
    if tree.get("output_format") not in ("text", "html", "simple_format", "md", "ansi"):
        found.append("output_format")
    if "\\u0000" in data.decode("utf-8") or "\\ud8" in data.decode("utf-8").lower().replace("\\ud83", ""):
        found.append("NUL or half characters")
    for test in tree.get("tests", ["?"]):
        if not isinstance(test, dict) or not isinstance(test.get("name"), str):
            found.append("a test without a name")
        elif not all(type(test.get(k)) in (int, float) for k in ("score", "max_score")):
            found.append("a test without points")
        elif test.get("visibility") not in words.VISIBILITIES:
            found.append("a test's visibility")
    return found


def _refuse(word: str) -> Any:
    raise ValueError(f"{word} is no JSON")


# ---------------------------------------------------------------- the machine


def _look(folder: Path) -> list[tuple[str, int, int, int]]:
    """Everything under a folder, links not followed."""
    found = []
    for base, folders, files in os.walk(os.fsencode(folder)):
        for name in [*folders, *files]:
            path = base + b"/" + name
            state = os.lstat(path)
            # a folder's size is the file system's business
            found.append((repr(path), state.st_mode, state.st_mtime_ns, state.st_ino))
    return sorted(found)


def _remove(folder: Path) -> None:
    shutil.rmtree(os.fsencode(folder), ignore_errors=True)


def _kilobytes(row: str) -> int:
    with open("/proc/self/status") as f:
        return next((int(line.split()[1]) for line in f if line.startswith(row)), 0)


def reset_peak() -> None:
    """Let the kernel forget the most memory that this process has had."""
    with contextlib.suppress(OSError), open("/proc/self/clear_refs", "w") as f:
        f.write("5")


def memory_mb() -> float:
    """What this process has in memory now."""
    return _kilobytes("VmRSS:") / 1024 if sys.platform == "linux" else 0.0


def peak_mb() -> float:
    """The most it has had since ``reset_peak``; on other systems than Linux, nothing."""
    return _kilobytes("VmHWM:") / 1024 if sys.platform == "linux" else 0.0


@contextlib.contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raise Hung after so much CPU time of this process."""

    def stop(*_: object) -> None:
        raise Hung

    previous = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, previous)


def cap_memory(megabytes: int) -> None:
    """Let a bomb be MemoryError here, and not the machine's end."""
    resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))


def _last_lines() -> str:
    kind, error, trace = sys.exc_info()
    frames = traceback.extract_tb(trace)[-3:]
    places = " < ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in reversed(frames))
    return f"{kind.__name__ if kind else '?'}: {str(error)[:120]} ({places})"
