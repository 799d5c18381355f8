"""One submission: judged, and its folder of results written.

Trusted; no student code runs in this process.  What is on disk is always valid: a
submission's ``results.json`` first says "not graded yet" and is replaced in one step when its
grade is known.  A submission that cannot be read, and a fault of ours with a single one, become
reports like all others; a full disk and a fault in the assignment, which would spoil every
submission alike, are raised.
"""

from __future__ import annotations

import contextlib
import errno
import functools
import hashlib
import json
import platform
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from autograder import __version__
from autograder.batch.readers import Handed
from autograder.box.host import Zygote
from autograder.errors import AuthorError, StorageError, SubmissionError
from autograder.judge.intake import read_submission
from autograder.judge.session import Judge
from autograder.model import Assignment, GradeReport, Level, QuestionScore, Status, Submission
from autograder.report import gradescope, manual, page, receipt, serialise
from autograder.report.files import remove_leftovers, replace_files

#: A disk that is full or cannot be written to any more.
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO}

#: File name -> contents, in batches; see ``replace_files``.
Files = tuple[dict[str, bytes], ...]


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

    @functools.cached_property
    def tests(self) -> str:
        """The digest of all that decides a grade."""
        return receipt.tests_digest(self.assignment)


class Grader:
    """A judge and its zygote, made when the first submission needs them.

    Args:
        run: what is graded, and how.
        zygote: one that is ready already, at the run's level and for its assignment.
    """

    def __init__(self, run: Run, zygote: Zygote | None = None):
        self.run = run
        self._results = Results(run)
        self._zygote = zygote
        self._judge: Judge | None = None

    def grade(self, handed: Handed) -> GradeReport:
        """Grade one submission and write its folder.

        Raises:
            StorageError, AuthorError: what no other submission would be spared either.
        """
        try:
            with told(self.run.out):
                return self._graded(handed)
        except (StorageError, AuthorError):
            self.close()
            raise
        except Exception as error:
            self.close()  # start afresh for the next one
            report = failed(self.run, handed, f"{type(error).__name__}: {error}")
            with contextlib.suppress(TypeError, ValueError), told(self.run.out):
                self._results.write(report)
            return report

    def judge(self, handed: Handed) -> tuple[GradeReport, Files]:
        """Grade one submission and write nothing: its report, and the files to write.

        Raises:
            AuthorError: what no other submission would be spared either.
        """
        try:
            report = self.judged(read(self.run, handed))
            return report, files_of(report, self.run)
        except AuthorError:
            self.close()
            raise
        except Exception as error:
            self.close()
            report = failed(self.run, handed, f"{type(error).__name__}: {error}")
            return report, files_of(report, self.run)

    def _graded(self, handed: Handed) -> GradeReport:
        self._results.begin(handed.name)
        submission = read(self.run, handed)
        report = self._results.kept(submission) or self.judged(submission)
        self._results.write(report)
        return report

    def judged(self, submission: Submission | GradeReport) -> GradeReport:
        """What a submission is worth, if it could be read at all; nothing is written."""
        if isinstance(submission, GradeReport):
            return submission
        report = self._ready().grade(submission)
        return manual.with_marks(report, self.run.assignment, self.run.marks)

    def _ready(self) -> Judge:
        if self._judge is None:
            self._zygote = self._zygote or Zygote(
                self.run.level,
                self.run.assignment.allowed_imports,
                self.run.secret_paths,
                self.run.scratch,
                self.run.assignment.training_seconds,
            )
            self._judge = Judge(self.run.assignment, self._zygote, self.run.secret)
        return self._judge

    def close(self) -> None:
        """End the zygote."""
        if self._zygote is not None:
            self._zygote.close()
        self._zygote = self._judge = None


class Results:
    """The folder ``results/``: what earlier runs left in it, and what this one writes."""

    def __init__(self, run: Run):
        self.run = run

    def folder(self, submission: str) -> Path:
        """Where everything about one submission is kept."""
        return self.run.out / "results" / submission

    def begin(self, submission: str) -> None:
        """Make room; say "not graded yet", unless what is there may be kept."""
        folder = self.folder(submission)
        folder.mkdir(parents=True, exist_ok=True)
        remove_leftovers(folder)
        if not self.run.resume:
            self._not_yet(folder)

    def _not_yet(self, folder: Path) -> None:
        gradescope.write_json(folder / "results.json", gradescope.placeholder())

    def kept(self, submission: Submission | GradeReport) -> GradeReport | None:
        """What an earlier run found of this submission; None if it is to be graded now."""
        if not self.run.resume or isinstance(submission, GradeReport):
            return None
        folder = self.folder(submission.name)
        report = self._earlier(folder, submission.sha256)
        if report is None:
            self._not_yet(folder)
            return None
        return manual.with_marks(report, self.run.assignment, self.run.marks)

    def _earlier(self, folder: Path, sha256: str) -> GradeReport | None:
        try:
            paper = json.loads((folder / "receipt.json").read_text("utf-8"))
            report = serialise.from_dict(json.loads((folder / "grade.json").read_text("utf-8")))
            level = Level(report.isolation)
        except (OSError, ValueError, KeyError, TypeError):
            return None
        same = (
            paper.get("submission_sha256") == report.sha256 == sha256
            and paper.get("tests_sha256") == self.run.tests
            and paper.get("secret_id") == self.run.secret_id
            and paper.get("engine") == __version__
            # what was graded at a weaker level may have been forged
            and level.rank >= self.run.level.rank
        )
        return report if same and report.status is Status.GRADED else None

    def write(self, report: GradeReport, files: Files | None = None) -> None:
        """Write everything that is kept of one submission, unless it is there already.

        Args:
            report: of the submission.
            files: what ``files_of`` makes of it, if that is known already.
        """
        folder = self.folder(report.submission)
        if self.run.resume and self._says(folder, report):
            return
        folder.mkdir(parents=True, exist_ok=True)
        replace_files(folder, *(files or files_of(report, self.run)))

    @staticmethod
    def _says(folder: Path, report: GradeReport) -> bool:
        """Whether the last file that is written of a submission already says this."""
        try:
            found = json.loads((folder / "results.json").read_text("utf-8"))
        except (OSError, ValueError):
            return False
        return bool(found == gradescope.results_json(report))


def files_of(report: GradeReport, run: Run) -> Files:
    """What is kept of one submission, in the order in which it is to be written.

    A receipt says that the grade beside it is that of these tests: never before that is true.
    """
    paper = receipt.receipt(
        report,
        run.assignment,
        tests_sha256=run.tests,
        environment=environment(),
        secret_id=run.secret_id,
    )
    return (
        {
            "feedback.html": page.feedback_page(report).encode("utf-8"),
            "grade.json": gradescope.as_json(serialise.to_dict(report)),
        },
        {
            "receipt.json": gradescope.as_json(paper),
            "results.json": gradescope.as_json(gradescope.results_json(report)),
        },
    )


def read(run: Run, handed: Handed) -> Submission | GradeReport:
    """Read what was handed in; a report that it is ungradable if that cannot be done."""
    try:
        loaded = handed.read()
        return read_submission(
            loaded.files, run.assignment, handed.name, handed.student, loaded.notices
        )
    except SubmissionError as error:
        return _empty(run, handed, Status.UNGRADABLE, str(error))


def failed(run: Run, handed: Handed, sentence: str) -> GradeReport:
    """The report on a submission that we could not grade."""
    return _empty(run, handed, Status.GRADER_ERROR, sentence)


def _empty(run: Run, handed: Handed, status: Status, sentence: str) -> GradeReport:
    """A report without a single case: nothing could be graded."""
    points = 0.0 if status is Status.UNGRADABLE else None
    report = GradeReport(
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
    return manual.with_marks(report, run.assignment, run.marks)


@contextlib.contextmanager
def told(out: Path) -> Generator[None, None, None]:
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


@functools.cache
def environment() -> dict[str, str]:
    """What the answers run on."""
    return {
        "python": platform.python_version(),
        "numpy": np.__version__,
        "system": platform.system(),
        "machine": platform.machine(),
    }
