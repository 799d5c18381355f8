"""A class folder in, grades out: hands submissions to judges and writes what they find.

Trusted; no student code runs in these processes.  The parent only schedules and writes;
every worker is a judge with a zygote of its own, so a worker that dies takes one
submission with it, which is tried once more and then becomes the grader's error.

What is on disk is always valid: a submission's ``results.json`` first says "not graded
yet" and is replaced in one step when its grade is known.  Ctrl-C, SIGKILL and a full disk keep
what is finished, and ``--resume`` goes on from there (``journal.py``: who, when, in what order).
A full disk and a fault in the assignment would spoil every submission alike: they end the run.
"""

from __future__ import annotations

import concurrent.futures as futures
import contextlib
import errno
import hashlib
import json
import multiprocessing
import os
import platform
import shutil
import signal
import threading
from collections.abc import Callable, Generator, Sequence
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from autograder import __version__
from autograder.batch.journal import Journal
from autograder.batch.readers import Handed
from autograder.box.doctor import explain
from autograder.box.host import Zygote, scratch_folder, sweep_abandoned
from autograder.errors import (
    AuthorError,
    BoxError,
    GraderError,
    IsolationError,
    StorageError,
    SubmissionError,
)
from autograder.judge.intake import read_submission
from autograder.judge.session import Judge
from autograder.model import Assignment, GradeReport, Level, QuestionScore, Status
from autograder.report import gradescope, manual, page, receipt, serialise, table
from autograder.report.files import remove_leftovers, replace_file

#: A disk that is full or cannot be written to any more.
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO}
#: So many submissions in a row that could not be graded for one reason: the machine's fault.
_GIVE_UP = 20


@dataclass(frozen=True)
class Run:
    """What one command grades, and how.

    Attributes:
        assignment: what the submissions answer.
        out: folder for everything that is written.
        level: the level of isolation, already chosen.
        secret: the course secret.
        resume: keep finished results of the same submission and tests.
        scratch: folder for the boxes, removed by whoever made it; None for the system's own.
        marks: points given by hand, to be added; None if written answers do not count yet.
        beside: further files that no box may read: the secret, one of the submissions.
    """

    assignment: Assignment
    out: Path
    level: Level
    secret: bytes
    resume: bool = False
    scratch: Path | None = None
    marks: manual.Marks | None = None
    beside: tuple[Path, ...] = ()

    @property
    def secret_paths(self) -> tuple[Path, ...]:
        """What a box must not be able to read; the self-test of the cage tries."""
        return (self.assignment.folder, self.out, *self.beside)

    @property
    def secret_id(self) -> str:
        """A name for the secret that gives nothing away."""
        return hashlib.sha256(b"unrolled secret id|" + self.secret).hexdigest()[:12]


def choose_level(require: Level | None, secret_paths: tuple[Path, ...]) -> tuple[Level, list[str]]:
    """The strongest level this machine gives, and why stronger ones are not to be had.

    Args:
        require: the weakest level that will do; None takes what there is.

    Raises:
        IsolationError: if ``require`` is not to be had, with the reasons.
    """
    reasons: list[str] = []
    for level in sorted(Level, key=lambda v: -v.rank):
        if require is not None and level.rank < require.rank:
            break
        try:
            Zygote(level, ("numpy",), secret_paths).close()
        except (BoxError, IsolationError, OSError) as error:
            reasons.append(explain(level, error, secret_paths))
            continue
        return level, reasons
    raise IsolationError("\n  ".join([*reasons, "More about it: autograder doctor"]))


def grade_all(
    run: Run,
    handed: Sequence[Handed],
    jobs: int,
    finished: Callable[[GradeReport], None],
    journal: Journal,
) -> tuple[list[GradeReport], bool]:
    """Grade submissions with some workers.

    Args:
        run: what and how.
        handed: from ``readers.find_submissions``.
        jobs: number of workers; one submission is graded in this process.
        finished: called with every report, in the order they come in.
        journal: of ``run.out``.

    Returns:
        The reports, sorted by submission, and whether Ctrl-C ended the run early.

    Raises:
        StorageError: if results can no longer be written.
        AuthorError: if the assignment does not load.
        GraderError: if one submission after the other fails for the same reason.
    """
    reports: list[GradeReport] = []
    interrupted = False
    # Workers that are ended in the middle cannot clean up; this folder is cleaned for them.
    sweep_abandoned()
    with _told(run.out):
        scratch, lock = scratch_folder()
        journal.note(
            "begin",
            assignment=run.assignment.id,
            submissions=len(handed),
            isolation=run.level.value,
            jobs=jobs,
        )
    # What was being graded when an earlier run died may have been the cause: it comes last.
    handed = sorted(handed, key=lambda h: journal.suspects.get(h.name, 0))
    run = replace(run, scratch=scratch)
    minded: list[GradeReport] = []
    stream = (
        _alone(run, handed, journal)
        if len(handed) == 1
        else _pooled(run, handed, jobs, minded, journal)
    )
    try:
        for report in stream:
            with _told(run.out):
                journal.note("finished", submission=report.submission, status=report.status.value)
            reports.append(report)
            _go_on(reports)
            finished(report)
    except KeyboardInterrupt:
        interrupted = True
    finally:
        stream.close()
        shutil.rmtree(scratch, ignore_errors=True)
        lock.close()
        with contextlib.suppress(OSError):
            journal.note("end", graded=len(reports), interrupted=interrupted)
    # finished, but not handed over yet when Ctrl-C came
    known = {r.submission for r in reports}
    reports += [r for r in minded if r.submission not in known]
    reports.sort(key=lambda r: r.submission)
    return reports, interrupted


@contextlib.contextmanager
def _told(out: Path) -> Generator[None, None, None]:
    """Says what a disk that cannot be written to means for the grades."""
    try:
        yield
    except OSError as error:
        if error.errno not in _NO_ROOM:
            raise
        where = error.filename or out
        raise StorageError(
            f"{where}: {error.strerror}. What was finished is kept in {out}; make room and go on "
            "with --resume."
        ) from None


def _go_on(reports: Sequence[GradeReport]) -> None:
    """Stop where every further submission would only fail as the last ones did."""
    last = reports[-_GIVE_UP:]
    failed = [r for r in last if r.status is Status.GRADER_ERROR and not _has_cases(r)]
    if len(failed) == _GIVE_UP and len({r.notices for r in failed}) == 1:
        raise GraderError(
            f"{_GIVE_UP} submissions in a row could not be graded, all for one reason: "
            f"{failed[-1].notices[0]} The others were not tried. 'autograder doctor' may say what "
            "is missing here; --resume goes on."
        )


def _has_cases(report: GradeReport) -> bool:
    return any(q.cases for q in report.questions)


def write_class(run: Run, reports: Sequence[GradeReport], seconds: float, jobs: int) -> None:
    """grades.csv, report.html, written.html and run.json.

    Raises:
        StorageError: if they cannot be written.
    """
    facts = {
        "assignment": run.assignment.id,
        "tests_sha256": receipt.tests_digest(run.assignment),
        "secret_id": run.secret_id,
        "isolation": run.level.value,
        "jobs": jobs,
        "submissions": len(reports),
        "wall_seconds": round(seconds, 2),
        "environment": environment(),
    }
    with _told(run.out):
        write_pages(run.out, reports, run.assignment)
        gradescope.write_json(run.out / "run.json", facts)


def write_pages(out: Path, reports: Sequence[GradeReport], assignment: Assignment) -> None:
    """grades.csv and the pages about the whole class."""
    table.write_grades(out / "grades.csv", reports, assignment)
    replace_file(out / "report.html", page.report_page(reports, assignment).encode())
    if assignment.written:
        replace_file(out / "written.html", page.written_page(reports, assignment).encode())


def read_class(out: Path) -> list[GradeReport]:
    """The finished reports of an earlier run."""
    found = []
    for path in sorted((out / "results").glob("*/grade.json")):
        found.append(serialise.from_dict(json.loads(path.read_text("utf-8"))))
    return found


def environment() -> dict[str, str]:
    """What the answers run on."""
    return {
        "python": platform.python_version(),
        "numpy": np.__version__,
        "system": platform.system(),
        "machine": platform.machine(),
    }


# ---------------------------------------------------------------- one submission


class Grader:
    """A judge and its zygote, made when the first submission needs them."""

    def __init__(self, run: Run):
        self.run = run
        self._zygote: Zygote | None = None
        self._judge: Judge | None = None
        self._tests = receipt.tests_digest(run.assignment)

    def grade(self, handed: Handed) -> GradeReport:
        """Grade one submission and write its folder.

        Raises:
            StorageError, AuthorError: what no other submission would be spared either.
        """
        folder = self.run.out / "results" / handed.name
        try:
            with _told(self.run.out):
                return self._graded(handed, folder)
        except (StorageError, AuthorError):
            self.close()
            raise
        except Exception as error:
            self.close()  # start afresh for the next one
            report = _empty(
                self.run, handed, Status.GRADER_ERROR, f"{type(error).__name__}: {error}"
            )
            with contextlib.suppress(TypeError, ValueError), _told(self.run.out):
                write_submission(self.run, folder, report, self._tests)
            return report

    def _graded(self, handed: Handed, folder: Path) -> GradeReport:
        folder.mkdir(parents=True, exist_ok=True)
        remove_leftovers(folder)
        if not self.run.resume or not (folder / "results.json").exists():
            gradescope.write_json(folder / "results.json", gradescope.placeholder())
        report = self._judged(handed, folder)
        report = manual.with_marks(report, self.run.assignment, self.run.marks)
        if not (self.run.resume and _is_written(folder, report)):
            write_submission(self.run, folder, report, self._tests)
        return report

    def _judged(self, handed: Handed, folder: Path) -> GradeReport:
        try:
            loaded = handed.read()
            submission = read_submission(
                loaded.files, self.run.assignment, handed.name, handed.student, loaded.notices
            )
        except SubmissionError as error:
            return _empty(self.run, handed, Status.UNGRADABLE, str(error))
        earlier = self._earlier(folder, submission.sha256)
        if earlier is not None:
            return earlier
        gradescope.write_json(folder / "results.json", gradescope.placeholder())
        return self._ready().grade(submission)

    def _ready(self) -> Judge:
        if self._judge is None:
            rule = self.run.assignment.capstone
            self._zygote = Zygote(
                self.run.level,
                self.run.assignment.allowed_imports,
                self.run.secret_paths,
                self.run.scratch,
                rule.seconds if rule is not None and rule.way == "retrain" else 0.0,
            )
            self._judge = Judge(self.run.assignment, self._zygote, self.run.secret)
        return self._judge

    def _earlier(self, folder: Path, sha256: str) -> GradeReport | None:
        if not self.run.resume:
            return None
        try:
            paper = json.loads((folder / "receipt.json").read_text("utf-8"))
            report = serialise.from_dict(json.loads((folder / "grade.json").read_text("utf-8")))
            level = Level(report.isolation)
        except (OSError, ValueError, KeyError, TypeError):
            return None
        same = (
            paper.get("submission_sha256") == report.sha256 == sha256
            and paper.get("tests_sha256") == self._tests
            and paper.get("secret_id") == self.run.secret_id
            and paper.get("engine") == __version__
            # what was graded at a weaker level may have been forged
            and level.rank >= self.run.level.rank
        )
        return report if same and report.status is Status.GRADED else None

    def close(self) -> None:
        """End the zygote."""
        if self._zygote is not None:
            self._zygote.close()
        self._zygote = self._judge = None


def write_submission(run: Run, folder: Path, report: GradeReport, tests: str) -> None:
    """Everything that is kept of one submission; ``results.json`` last."""
    folder.mkdir(parents=True, exist_ok=True)
    paper = receipt.receipt(
        report,
        run.assignment,
        tests_sha256=tests,
        environment=environment(),
        secret_id=run.secret_id,
    )
    replace_file(folder / "feedback.html", page.feedback_page(report).encode("utf-8"))
    gradescope.write_json(folder / "grade.json", serialise.to_dict(report))
    gradescope.write_json(folder / "receipt.json", paper)
    gradescope.write_json(folder / "results.json", gradescope.results_json(report))


def _is_written(folder: Path, report: GradeReport) -> bool:
    """Whether the last file that is written of a submission already says this."""
    try:
        found = json.loads((folder / "results.json").read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return bool(found == gradescope.results_json(report))


def _empty(run: Run, handed: Handed, status: Status, sentence: str) -> GradeReport:
    """A report without a single case: nothing could be graded."""
    points = 0.0 if status is Status.UNGRADABLE else None
    return GradeReport(
        submission=handed.name,
        student=handed.student,
        assignment=run.assignment.id,
        title=run.assignment.title,
        status=status,
        score=points,
        max_score=run.assignment.max_score,
        questions=tuple(QuestionScore(q, points, ()) for q in run.assignment.questions),
        notices=(sentence,),
        isolation=run.level.value,
        hidden_visibility=run.assignment.hidden_visibility,
    )


# ---------------------------------------------------------------- many submissions


def _alone(
    run: Run, handed: Sequence[Handed], journal: Journal
) -> Generator[GradeReport, None, None]:
    grader = Grader(run)
    try:
        for one in handed:
            with _told(run.out):
                journal.note("started", submission=one.name)
            yield grader.grade(one)
    finally:
        grader.close()


_grader: Grader | None = None


def _start_worker(run: Run) -> None:
    global _grader
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent to handle
    threading.Thread(target=_die_with_parent, daemon=True).start()
    _grader = Grader(run)


def _die_with_parent() -> None:
    """End a worker whose parent was killed: nobody waits for its results any more."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(70)  # its zygote and their boxes go with it


def _work(handed: Handed) -> GradeReport:
    assert _grader is not None  # noqa: S101 - _start_worker has run
    return _grader.grade(handed)


def _end_worker() -> None:
    if _grader is not None:
        _grader.close()


class _Slot(threading.local):
    """One worker process for each thread of the parent."""

    pool: futures.ProcessPoolExecutor | None = None


def _pooled(
    run: Run, handed: Sequence[Handed], jobs: int, minded: list[GradeReport], journal: Journal
) -> Generator[GradeReport, None, None]:
    """Reports as they come in.  A thread of the parent minds one worker process each.

    ``minded`` gets them too, and those that came in after the generator was closed.
    """
    context = multiprocessing.get_context("spawn")
    slot = _Slot()
    pools: list[futures.ProcessPoolExecutor] = []
    stop = threading.Event()

    def mind(one: Handed) -> GradeReport:
        if not stop.is_set():
            with _told(run.out):
                journal.note("started", submission=one.name)
        for _attempt in (1, 2):
            if stop.is_set():
                raise futures.CancelledError
            if slot.pool is None:
                slot.pool = futures.ProcessPoolExecutor(
                    1, mp_context=context, initializer=_start_worker, initargs=(run,)
                )
                pools.append(slot.pool)
            try:
                report = slot.pool.submit(_work, one).result()
            except BrokenProcessPool:
                slot.pool = None
            else:
                minded.append(report)
                return report
        if stop.is_set():  # it was we who ended the worker
            raise futures.CancelledError
        report = _empty(
            run,
            one,
            Status.GRADER_ERROR,
            "The grader's worker process died twice on this submission.",
        )
        with _told(run.out):
            write_submission(
                run, run.out / "results" / one.name, report, receipt.tests_digest(run.assignment)
            )
        return report

    minders = futures.ThreadPoolExecutor(max(1, jobs))
    complete = False
    try:
        for done in futures.as_completed([minders.submit(mind, one) for one in handed]):
            yield done.result()
        complete = True
    finally:
        stop.set()
        minders.shutdown(wait=False, cancel_futures=True)
        for pool in pools:
            if complete:
                with contextlib.suppress(BrokenProcessPool):
                    pool.submit(_end_worker).result()
            # A worker in the middle of a submission is ended; the next run grades it again.
            for process in [] if complete else list((pool._processes or {}).values()):
                process.terminate()
            pool.shutdown(wait=True, cancel_futures=True)
        minders.shutdown(wait=True)


def default_jobs() -> int:
    """One worker a core that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return max(1, os.cpu_count() or 1)
