"""A class folder in, grades out: who grades what, and the pages about the class.

Trusted; no student code runs in this process.  It schedules and writes, reads submissions and
hands them to judges (``pool.py`` on this machine, ``cluster.py`` on others), and keeps of every
report only what the pages need, on disk: its memory does not grow with the class.

Ctrl-C, SIGKILL and a full disk keep what is finished, and ``--resume`` goes on from there
(``journal.py``: who, when, in what order).
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import shutil
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.batch import pool
from autograder.batch.journal import Journal
from autograder.batch.listing import in_order
from autograder.batch.readers import Handed
from autograder.batch.submission import Run, environment, told
from autograder.box.host import Zygote, scratch_folder, sweep_abandoned
from autograder.errors import GraderError, UsageError
from autograder.model import Assignment, GradeReport, Status
from autograder.report import gradescope, serialise
from autograder.report.gradebook import Gradebook
from autograder.report.pages import write_pages

#: So many submissions in a row that could not be graded for one reason: the machine's fault.
_GIVE_UP = 20
#: The pages are written anew while grading goes on: not more often than this, in seconds, and
#: pausing this many times as long as it took, so that it costs grading 3 % at most.
_FRESH, _PAUSE = 5.0, 30


@dataclass(frozen=True)
class Cluster:
    """Other machines to grade on.

    Attributes:
        address: of their Dask scheduler, e.g. ``tls://head:8786``.
        load: finds assignment and secret at a worker that has them mounted.
        say: told in a sentence what the operator should know.
        answer, workers: seconds to wait for the scheduler, and for its first worker.
        lost: seconds to wait for another one when there is none left.
    """

    address: str
    load: Callable[[], tuple[Assignment, bytes]]
    say: Callable[[str], None]
    answer: float = 15.0
    workers: float = 60.0
    lost: float = 900.0


def grade_all(
    run: Run,
    handed: Sequence[Handed],
    jobs: int | None,
    book: Gradebook,
    journal: Journal,
    finished: Callable[[GradeReport], None] = lambda _: None,
    cluster: Cluster | None = None,
    zygote: Zygote | None = None,
) -> bool:
    """Grade submissions with some workers.

    Args:
        run: what and how.
        handed: the class.
        jobs: number of workers; one submission is graded in this process.  None with a cluster.
        book: gets every report.
        journal: of ``run.out``.
        finished: called with every report, in the order they come in.
        cluster: the machines to grade on, in place of this one.
        zygote: for a single submission, one that is ready already.

    Returns:
        Whether Ctrl-C ended the run early.

    Raises:
        StorageError: if results can no longer be written.
        AuthorError: if the assignment does not load.
        GraderError: if one submission after the other fails for the same reason.
    """
    interrupted = False
    # Workers that are ended in the middle cannot clean up; this folder is cleaned for them.
    sweep_abandoned()
    with told(run.out):
        scratch, lock = scratch_folder()
        journal.note(
            "begin",
            assignment=run.assignment.id,
            submissions=len(handed),
            isolation=run.level.value,
            jobs=jobs,
        )
    run = replace(run, scratch=scratch)
    minded: list[GradeReport] = []
    todo = in_order(handed, journal.past, journal.suspects)
    if cluster is not None:
        stream = _clustered(run, todo, cluster, minded, journal)
    elif len(handed) == 1:
        stream = pool.alone(run, todo, journal, zygote)
    else:
        stream = pool.pooled(run, todo, jobs or pool.default_jobs(), minded, journal)
    last: deque[GradeReport] = deque(maxlen=_GIVE_UP)
    pages = _FreshPages(run, book, len(handed))
    try:
        for report in stream:
            with told(run.out):
                journal.note(
                    "finished",
                    submission=report.submission,
                    status=report.status.value,
                    seconds=report.seconds,
                )
                book.add(report)
                pages.refresh()
            last.append(report)
            _go_on(last)
            finished(report)
    except KeyboardInterrupt:
        interrupted = True
    finally:
        stream.close()
        shutil.rmtree(scratch, ignore_errors=True)
        lock.close()
        with contextlib.suppress(OSError):
            journal.note("end", graded=len(book), interrupted=interrupted)
    for report in minded:  # finished, but not handed over yet when Ctrl-C came
        book.add(report)
    return interrupted


def _clustered(
    run: Run,
    todo: Iterator[Handed],
    cluster: Cluster,
    minded: list[GradeReport],
    journal: Journal,
) -> Generator[GradeReport, None, None]:
    if importlib.util.find_spec("distributed") is None:
        raise UsageError(
            "--scheduler needs the package distributed, which is not installed. Install it: pip "
            "install 'unrolled[cluster]'"
        )
    from autograder.batch.cluster import clustered

    yield from clustered(run, todo, cluster, minded, journal)


class _FreshPages:
    """Writes the pages about the class while it is being graded."""

    def __init__(self, run: Run, book: Gradebook, total: int):
        self.run, self.book, self.total = run, book, total
        self._due = time.monotonic() + _FRESH

    def refresh(self) -> None:
        """Write them if it is time to."""
        begun = time.monotonic()
        if begun < self._due or len(self.book) == self.total:
            return
        progress = (len(self.book), self.total)
        write_pages(self.run.out, self.book, self.run.assignment, progress)
        now = time.monotonic()
        self._due = now + max(_FRESH, _PAUSE * (now - begun))


def _go_on(last: Sequence[GradeReport]) -> None:
    """Stop where every further submission would only fail as the last ones did."""
    failed = [r for r in last if r.status is Status.GRADER_ERROR and not _has_cases(r)]
    if len(failed) == _GIVE_UP and len({r.notices for r in failed}) == 1:
        raise GraderError(
            f"{_GIVE_UP} submissions in a row could not be graded, all for one reason: "
            f"{failed[-1].notices[0]} The others were not tried. 'autograder doctor' may say what "
            "is missing here; --resume goes on."
        )


def _has_cases(report: GradeReport) -> bool:
    return any(q.cases for q in report.questions)


def write_class(run: Run, book: Gradebook, seconds: float, jobs: int | None) -> None:
    """grades.csv, report.html, written.html and run.json.

    Raises:
        StorageError: if they cannot be written.
    """
    facts = {
        "assignment": run.assignment.id,
        "tests_sha256": run.tests,
        "secret_id": run.secret_id,
        "isolation": run.level.value,
        "jobs": jobs,
        "submissions": len(book),
        "wall_seconds": round(seconds, 2),
        "environment": environment(),
    }
    with told(run.out):
        write_pages(run.out, book, run.assignment)
        gradescope.write_json(run.out / "run.json", facts)


def read_class(out: Path) -> Iterator[GradeReport]:
    """The finished reports of an earlier run, one after the other."""
    for path in sorted((out / "results").glob("*/grade.json")):
        yield serialise.from_dict(json.loads(path.read_text("utf-8")))
