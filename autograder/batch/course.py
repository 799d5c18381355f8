"""What the machines of a cluster are given: how to grade, and to forget it when the run is over.

Trusted; runs in the Dask workers, and ``Forget`` in their scheduler.  Student code runs in the
boxes of processes that a worker starts (``pool.Worker``).  Over TLS the course crosses inside
``Course`` itself; else that holds digests of it only, and the worker reads the course from its
own disk.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
import platform
import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

from distributed import SchedulerPlugin, WorkerPlugin, get_worker

import autograder
from autograder.batch.level import choose_level
from autograder.batch.pool import Judged, Worker, WorkerDied
from autograder.batch.readers import Handed
from autograder.batch.submission import Run
from autograder.box.ending import remove
from autograder.box.host import scratch_folder, sweep_abandoned
from autograder.errors import AuthorError, GraderError, UnrolledError, UsageError
from autograder.model import Assignment

#: Files of an assignment's folder that judges read themselves.
_FILES = ("capstone.py", "hidden/*.npz")

#: Seconds in which a process that is to end ends.
_END = 10.0

#: Reads the assignment and the secret from a disk; called on a worker.
Load = Callable[[], tuple[Assignment, bytes]]


def engine() -> str:
    """A digest of all code that grades: machines that differ in it may give other grades.

    Of the files as they are now: every run starts its judges anew.
    """
    top = Path(autograder.__file__).parent.parent
    digest = hashlib.sha256()
    for package in ("autograder", "student_lib"):
        for path in sorted((top / package).rglob("*")):
            if path.suffix in (".py", ".j2"):
                name = path.relative_to(top).as_posix().encode()
                for data in (name, path.read_bytes()):
                    digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()[:12]


@dataclass(frozen=True)
class Parcel:
    """A submission on its way: what is logged of a task shows nothing of it."""

    handed: Handed

    @property
    def size(self) -> int:
        """Bytes of its files."""
        loaded = self.handed.loaded
        return sum(map(len, loaded.files.values())) if loaded is not None else 0

    def __repr__(self) -> str:
        return "Parcel(…)"


@dataclass(frozen=True)
class Answer:
    """What a worker says about a submission.

    Attributes:
        worker: its address.
        host: the machine's name.
        judged: report and files.
        unfit: why this worker can grade nothing.
        fault: what no worker could grade, and why: the assignment's fault.
        failed: why this submission could not be graded.
        stopped: the worker was told to end, so this submission is for another one.
    """

    worker: str
    host: str
    judged: Judged | None = None
    unfit: UnrolledError | None = None
    fault: UnrolledError | None = None
    failed: str = ""
    stopped: bool = False


class Course(WorkerPlugin):
    """All that a Dask worker needs to grade.

    Args:
        run: what is graded; ``level`` is the weakest that will do.
        load: finds assignment and secret at the worker; None carries them there.
    """

    def __init__(self, run: Run, load: Load | None):
        self.name = f"unrolled-{uuid.uuid4().hex[:12]}"
        self.engine, self.tests, self.secret_id = engine(), run.tests, run.secret_id
        self.level, self.marks, self.load = run.level, run.marks, load
        self.run = replace(run, scratch=None) if load is None else None
        self.beside = (run.out, *run.beside)
        folder = run.assignment.folder
        self.files = {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for pattern in (_FILES if load is None else ())
            for path in sorted(folder.glob(pattern))
        }

    def setup(self, worker: Any) -> None:
        """Called when the worker gets to know us; the rest waits for the first submission."""
        # in the judges the arrays are small: a second thread of BLAS would spin beside them
        for threads in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
            os.environ.setdefault(threads, "1")
        # of Dask's nanny, for its own process: in ours all memory would come and go by the page
        os.environ.pop("MALLOC_TRIM_THRESHOLD_", None)
        self._address = str(worker.address)
        # both are the worker's own, and nothing that a box may read
        self._private = [Path(worker.local_directory)]
        key = getattr(worker.security, "tls_worker_key", None)
        if key and "\n" not in key:
            self._private.append(Path(key))
        self._preparing, self._lock = threading.Lock(), threading.Condition()
        self._idle: list[Worker] = []
        #: each is ended by the thread that has it
        self._busy: set[Worker] = set()
        self._folders: list[tuple[Path, IO[str]]] = []
        self._here: Run | UnrolledError | None = None
        self._ended = False

    def teardown(self, worker: Any) -> None:
        """Called when the run is over: nothing of the course stays."""
        with self._lock:
            self._ended = True
            for process in self._busy:
                process.kill()
            self._lock.wait_for(lambda: not self._busy, _END)
            idle, self._idle = self._idle, []
            folders, self._folders = self._folders, []
        for process in idle:
            late = threading.Timer(_END, process.kill)
            late.start()
            process.end()
            late.cancel()
        for folder, lock in folders:
            remove(folder)
            lock.close()
        self.run, self._here, self.files = None, None, {}

    def answer(self, handed: Handed) -> Answer:
        """Grade a submission in a process of this worker, if it can."""
        say = functools.partial(Answer, self._address, platform.node())
        with self._preparing:
            if self._here is None:
                self._here = self._prepared()
            here = self._here
        if isinstance(here, UnrolledError):
            found = say(unfit=here)
        else:
            try:
                found = say(self._judged(here, handed))
            except AuthorError as error:
                found = say(fault=error)
            except WorkerDied:
                found = say(failed="The grader's worker process died twice on this submission.")
            except Exception as error:
                found = say(failed=f"{type(error).__name__}: {error}")
        # then it was we who ended the process: that is nobody's fault
        return say(stopped=True) if self._ended and found.judged is None else found

    def _judged(self, here: Run, handed: Handed) -> Judged:
        try:
            return self._once(here, handed)
        except WorkerDied:
            return self._once(here, handed)

    def _once(self, here: Run, handed: Handed) -> Judged:
        with self._lock:
            found = self._idle.pop() if self._idle else None
        process = found or Worker(here, writes=False)
        judged = None
        try:
            with self._lock:
                if self._ended:
                    raise WorkerDied
                self._busy.add(process)
            judged = process.judge(handed)
        finally:
            if judged is None:
                process.kill()
                process.end()
            with self._lock:
                self._busy.discard(process)
                if judged is not None:
                    self._idle.append(process)
                self._lock.notify_all()
        return judged

    def _prepared(self) -> Run | UnrolledError:
        """What is graded, as it is on this machine; or why nothing can be graded here."""
        try:
            return self._ready()
        except UnrolledError as error:
            return error
        except Exception as error:
            return GraderError(f"{type(error).__name__}: {error}")

    def _ready(self) -> Run:
        if self.engine != engine():
            raise UsageError(
                f"it has another grader ({engine()}) than the command ({self.engine}). Install the "
                "same on all machines."
            )
        sweep_abandoned()
        assignment, secret = self._course()
        here = Run(assignment, assignment.folder, self.level, secret, marks=self.marks)
        if (here.tests, here.secret_id) != (self.tests, self.secret_id):
            raise UsageError(
                "it has another assignment or another secret under the paths of the command. Mount "
                "the same disk on all machines."
            )
        self._private[0].chmod(0o700)
        secret_paths = (*self._private, *self.beside)
        level, _ = choose_level(self.level, (assignment.folder, *secret_paths))
        return replace(here, level=level, scratch=self._folder(), beside=secret_paths)

    def _course(self) -> tuple[Assignment, bytes]:
        if self.run is not None:
            folder = self._folder()
            folder.chmod(0o700)  # no box has any business there
            for name, data in self.files.items():
                (folder / name).parent.mkdir(exist_ok=True)
                (folder / name).write_bytes(data)
            return replace(self.run.assignment, folder=folder), self.run.secret
        assert self.load is not None  # noqa: S101 - one of the two is there
        try:
            return self.load()
        except AuthorError as error:
            found = str(error.path)  # and no word of what stands there: this crosses in the clear
        except (OSError, UnrolledError) as error:
            found = str(error)
        raise UsageError(
            f"it cannot read the course where the command has it ({found}). Mount it there under "
            "the same path, or use TLS."
        )

    def _folder(self) -> Path:
        """A folder of this run; the next grader sweeps it away if we are killed."""
        with self._lock:
            if self._ended:
                raise WorkerDied
            self._folders.append(scratch_folder())
            return self._folders[-1][0]


def answer_there(name: str, parcel: Parcel) -> Answer:
    """The task: grade a submission with the course that the worker was given."""
    worker = get_worker()
    course = worker.plugins.get(name)
    if not isinstance(course, Course):
        error = UsageError("it was not given the course. Start it anew.")
        return Answer(str(worker.address), platform.node(), unfit=error)
    return course.answer(parcel.handed)


class Forget(SchedulerPlugin):
    """Takes the course from all workers when the command is gone, however it ended.

    Args:
        client: the command.
        course: name of its plug-in.
    """

    def __init__(self, client: str, course: str):
        self.name, self.client, self.course = f"{course}-forget", client, course

    def remove_client(self, scheduler: Any, client: str) -> None:
        """Called when a client has gone or does not answer."""
        if client == self.client:
            scheduler.loop.add_callback(self._forget, scheduler)

    async def _forget(self, scheduler: Any) -> None:
        with contextlib.suppress(ValueError):  # the command has done so itself
            await scheduler.unregister_worker_plugin(None, self.course)
        with contextlib.suppress(ValueError):
            scheduler.remove_plugin(self.name)
