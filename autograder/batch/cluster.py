"""Workers on other machines: a Dask cluster (``dask.distributed``) instead of the local pool.

    autograder grade …       reads submissions, writes all results                 trusted
      └─ scheduler           passes on submissions and reports, never the course   trusted
           └─ Dask worker    has the course, starts a process with a judge         trusted
                └─ zygote and boxes, as on one machine                             boxes: UNTRUSTED

What decides grades (tests, reference, secret) is never part of a task, for a dashboard shows
tasks.  It reaches workers in one of two ways.  Over TLS it goes to each as a plug-in; without
TLS nothing secret is sent, and each worker reads the paths that the command was given, from a
disk that it mounts.

A worker that is lost takes what it was doing with it, and Dask hands that to another one.
Grading twice gives the same result and only this process writes, so nothing is counted twice.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import threading
import uuid
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from distributed import Client, KilledWorker, WorkerPlugin, as_completed, get_worker

from autograder import __version__
from autograder.batch.journal import Journal
from autograder.batch.level import choose_level
from autograder.batch.pool import Judged, Worker, WorkerDied
from autograder.batch.readers import Handed
from autograder.batch.submission import Results, Run, failed, read, told
from autograder.errors import UnrolledError, UsageError
from autograder.model import Assignment, GradeReport

#: Tasks that are with the cluster for each of its threads: one in work, one to go on with.
_AHEAD = 2
#: Files of an assignment's folder that judges read themselves.
_FILES = ("capstone.py", "hidden/*.npz")
_PATIENCE = 30.0  # seconds until a scheduler answers and has a worker

#: Reads the assignment and the secret from a disk; called on a worker.
Load = Callable[[], tuple[Assignment, bytes]]


class Course(WorkerPlugin):
    """All that a Dask worker needs to grade.

    Args:
        run: what is graded; ``level`` is the weakest that will do.
        load: finds assignment and secret at the worker; None carries them there.
    """

    def __init__(self, run: Run, load: Load | None):
        self.name = f"unrolled-{uuid.uuid4().hex[:12]}"
        self.engine, self.tests, self.secret_id = __version__, run.tests, run.secret_id
        self.level, self.marks, self.load = run.level, run.marks, load
        self.run = run if load is None else None
        folder = run.assignment.folder
        self.files = {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for pattern in (_FILES if load is None else ())
            for path in sorted(folder.glob(pattern))
        }

    def setup(self, worker: Any) -> None:
        """Called when the worker gets to know us; the rest waits for the first submission."""
        self._lock = threading.Lock()
        self._idle: list[Worker] = []
        self._all: list[Worker] = []
        self._here: Run | None = None
        self._folder: Path | None = None

    def teardown(self, worker: Any) -> None:
        """Called when the run is over: nothing of the course stays."""
        with self._lock:
            for process in self._all:
                process.kill()
                process.end()
            self._all, self._idle = [], []
            if self._folder is not None:
                shutil.rmtree(self._folder, ignore_errors=True)

    def judge(self, handed: Handed) -> Judged:
        """Grade a submission in a process of this worker; twice, if the process dies.

        Raises:
            UnrolledError: what no other submission would be spared either.
            WorkerDied: if it dies twice.
        """
        process = self._take()
        try:
            answer = process.judge(handed)
        except WorkerDied:
            self._drop(process)
            process = self._take()
            answer = process.judge(handed)
        with self._lock:
            self._idle.append(process)
        return answer

    def _take(self) -> Worker:
        with self._lock:
            if self._here is None:
                self._here = self._prepared()
            if self._idle:
                return self._idle.pop()
            process = Worker(self._here, writes=False)
            self._all.append(process)
            return process

    def _drop(self, process: Worker) -> None:
        process.end()
        with self._lock:
            self._all.remove(process)

    def _prepared(self) -> Run:
        """What is graded, as it is on this machine."""
        if self.engine != __version__:
            raise UsageError(
                f"a worker has version {__version__} of the grader, and the command {self.engine}."
                " Install the same on all machines."
            )
        if self.run is not None:
            self._folder = Path(tempfile.mkdtemp(prefix="unrolled-course-"))  # for our user only
            for name, data in self.files.items():
                path = self._folder / name
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(data)
            assignment = replace(self.run.assignment, folder=self._folder)
            secret = self.run.secret
        else:
            assert self.load is not None  # noqa: S101 - one of the two is there
            try:
                assignment, secret = self.load()
            except (OSError, UnrolledError) as error:
                raise UsageError(
                    "a worker cannot read the course from where the command has it: "
                    f"{error} Mount it there under the same path, or use TLS."
                ) from None
        here = Run(assignment, assignment.folder, self.level, secret, marks=self.marks)
        if (here.tests, here.secret_id) != (self.tests, self.secret_id):
            raise UsageError(
                "a worker has another assignment or another secret under the paths of the command."
                " Mount the same disk on all machines."
            )
        level, _ = choose_level(self.level, here.secret_paths)
        return replace(here, level=level)


def judge_there(name: str, handed: Handed) -> Judged:
    """The task: grade a submission with the course that the worker was given."""
    course = get_worker().plugins.get(name)
    if course is None:
        raise UsageError("a worker was not given the course. Start the workers anew.")
    return course.judge(handed)  # type: ignore[no-any-return]


def clustered(
    run: Run, handed: Iterator[Handed], address: str, load: Load, journal: Journal
) -> Generator[GradeReport, None, None]:
    """Reports as they come in.

    Args:
        run: what and how; ``level`` is the weakest that will do.
        handed: the submissions, in the order in which they are to begin.
        address: of the scheduler, e.g. ``tls://head:8786``.
        load: finds assignment and secret at a worker that has them mounted.
        journal: told what is begun.

    Raises:
        UsageError: if no scheduler answers, it has no workers, or they cannot read the course.
    """
    with _client(address) as client:
        course = Course(run, None if address.startswith("tls://") else load)
        client.register_plugin(course)
        try:
            yield from _Cluster(run, handed, client, course, journal).reports()
        finally:
            with contextlib.suppress(Exception):  # the scheduler may be gone
                client.unregister_worker_plugin(course.name)


def _client(address: str) -> Client:
    try:
        client = Client(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise UsageError(
            f"no Dask scheduler answers at {address} ({error}). Start one (docs/cluster.md) and "
            "give its address as it prints it."
        ) from None
    try:
        client.wait_for_workers(1, timeout=_PATIENCE)
    except TimeoutError:
        client.close()
        raise UsageError(
            f"the scheduler at {address} has no workers. Start some: docs/cluster.md"
        ) from None
    return client


class _Cluster:
    def __init__(
        self,
        run: Run,
        handed: Iterator[Handed],
        client: Client,
        course: Course,
        journal: Journal,
    ):
        self.run, self.client, self.course, self.journal = run, client, course, journal
        self._handed, self._results = handed, Results(run)
        self._there: dict[str, Handed] = {}
        self._done = as_completed()

    def reports(self) -> Generator[GradeReport, None, None]:
        try:
            yield from self._send()
            for future in self._done:
                yield self._written(self._there.pop(future.key), future)
                yield from self._send()
        finally:
            self._done.clear()

    def _send(self) -> Iterator[GradeReport]:
        """Send submissions until the cluster has enough to do; those that are done come back."""
        most = _AHEAD * max(1, sum(self.client.nthreads().values()))
        while len(self._there) < most:
            one = next(self._handed, None)
            if one is None:
                return
            with told(self.run.out):
                self.journal.note("started", submission=one.name)
                self._results.begin(one.name)
                kept = self._results.kept(read(self.run, one)) if self.run.resume else None
                if kept is not None:
                    self._results.write(kept)
            if kept is not None:
                yield kept
                continue
            # a key is shown on dashboards: it must not name a student
            key = f"{self.course.name}-{uuid.uuid4().hex[:12]}"
            future = self.client.submit(
                judge_there, self.course.name, one.carried(), key=key, pure=False
            )
            self._there[key] = one
            self._done.add(future)

    def _written(self, one: Handed, future: Any) -> GradeReport:
        files = None
        try:
            report, files = future.result()
        except UnrolledError:
            raise
        except KilledWorker:
            report = failed(self.run, one, "Every worker that graded this submission was lost.")
        except WorkerDied:
            report = failed(
                self.run, one, "The grader's worker process died twice on this submission."
            )
        except Exception as error:
            report = failed(self.run, one, f"{type(error).__name__}: {error}")
        with told(self.run.out):
            self._results.write(report, files)
        return report
