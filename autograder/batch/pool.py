"""Workers on this machine: processes with a judge each, minded by threads of the parent.

Trusted; student code runs in the boxes of the workers.  A worker is an interpreter of its own
at the other end of a socket; what crosses is pickled, and both ends are ours.  One that dies
takes one submission with it, which is tried once more and is then the grader's error.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Generator, Iterator
from multiprocessing.connection import Connection
from typing import NoReturn

from autograder.batch.journal import Journal
from autograder.batch.readers import Handed
from autograder.batch.submission import Files, Grader, Results, Run, failed, told
from autograder.box.host import Zygote
from autograder.errors import UnrolledError
from autograder.model import GradeReport

_BOOT = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); "
    "from autograder.batch.pool import serve; serve(int(sys.argv[2]))"
)
#: What a worker that writes nothing itself hands back: the report, and the files to write.
Judged = tuple[GradeReport, Files]


class WorkerDied(Exception):
    """The process of a worker ended in the middle of a submission."""


class Worker:
    """A process with a judge.  For one thread at a time; ``kill`` is for any.

    Args:
        run: what it grades.
        writes: whether it writes the results itself.
        core: the core that it and its boxes keep to; None leaves that to the system.  Judge and
            box take turns, and two pairs that stay apart are done a little sooner.
    """

    def __init__(self, run: Run, *, writes: bool = True, core: int | None = None):
        ours, theirs = socket.socketpair()
        self._connection = Connection(ours.detach())
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-c", _BOOT, json.dumps(sys.path), str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
            )
        with contextlib.suppress(OSError):  # it is dead already: who asks it will be told
            self._connection.send((run, writes, core))

    def grade(self, handed: Handed) -> GradeReport:
        """Grade one submission and write its folder.

        Raises:
            StorageError, AuthorError: what no other submission would be spared either.
            WorkerDied: if the process ends.
        """
        return self._ask(handed)  # type: ignore[return-value]

    def judge(self, handed: Handed) -> Judged:
        """Grade one submission and write nothing.

        Raises:
            As ``grade``.
        """
        return self._ask(handed)  # type: ignore[return-value]

    def _ask(self, handed: Handed) -> GradeReport | Judged:
        try:
            self._connection.send(handed)
            answer = self._connection.recv()
        except (EOFError, OSError):
            raise WorkerDied from None
        if isinstance(answer, UnrolledError):
            raise answer
        return answer  # type: ignore[no-any-return]

    def end(self) -> None:
        """Let it close its zygote, and wait for it."""
        with contextlib.suppress(OSError):
            self._connection.send(None)
        self._process.wait()
        self._connection.close()

    def kill(self) -> None:
        """End it in whatever it is doing; its zygote and their boxes go with it."""
        self._process.kill()


def serve(descriptor: int) -> NoReturn:
    """Be a worker until the parent says that it is enough, or dies."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent to handle
    connection = Connection(descriptor)
    orders: queue.SimpleQueue[Handed | None] = queue.SimpleQueue()
    try:
        run, writes, core = connection.recv()
    except EOFError:
        os._exit(70)
    if core is not None:
        with contextlib.suppress(OSError):
            os.sched_setaffinity(0, {core})
    threading.Thread(target=_listen, args=(connection, orders), daemon=True).start()
    grader = Grader(run)
    while (handed := orders.get()) is not None:
        try:
            if writes:
                connection.send(grader.grade(handed))
            else:
                connection.send(grader.judge(handed))
        except UnrolledError as error:
            connection.send(error)
    grader.close()
    os._exit(0)


def _listen(connection: Connection, orders: queue.SimpleQueue[Handed | None]) -> None:
    while True:
        try:
            orders.put(connection.recv())
        except (EOFError, OSError):
            os._exit(70)  # the parent was killed: nobody waits for results any more


def alone(
    run: Run, handed: Iterator[Handed], journal: Journal, zygote: Zygote | None = None
) -> Generator[GradeReport, None, None]:
    """Grade in this process: for a single submission, that is ready sooner."""
    grader = Grader(run, zygote)
    try:
        for one in handed:
            with told(run.out):
                journal.note("started", submission=one.name)
            yield grader.grade(one)
    finally:
        grader.close()


def pooled(
    run: Run, handed: Iterator[Handed], jobs: int, minded: list[GradeReport], journal: Journal
) -> Generator[GradeReport, None, None]:
    """Reports as they come in.

    Args:
        run: what and how.
        handed: the submissions, in the order in which they are to begin.
        jobs: number of workers.
        minded: gets what was finished, but not yet yielded when the generator was closed.
        journal: told what is begun.
    """
    pool = _Pool(run, handed, jobs, journal)
    try:
        yield from pool.reports()
    finally:
        minded += pool.end()


class _Pool:
    """Threads that mind a worker each.  All that they share is behind one lock, or a queue."""

    def __init__(self, run: Run, handed: Iterator[Handed], jobs: int, journal: Journal):
        self.run, self.journal = run, journal
        self._handed = handed
        self._lock = threading.Lock()
        self._stop = False
        self._workers: list[Worker] = []
        # bounded: a report waits in its worker rather than here, where memory must not grow
        self._done: queue.Queue[GradeReport | BaseException | None] = queue.Queue(4 * jobs)
        cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
        self._threads = [
            threading.Thread(
                target=self._mind, args=(cores[n] if jobs <= len(cores) else None,), daemon=True
            )
            for n in range(jobs)
        ]

    def reports(self) -> Generator[GradeReport, None, None]:
        for thread in self._threads:
            thread.start()
        working = len(self._threads)
        while working:
            found = self._done.get()
            if found is None:
                working -= 1
            elif isinstance(found, BaseException):
                raise found
            else:
                yield found

    def end(self) -> list[GradeReport]:
        """End workers that are still at it; the next run grades those submissions again.

        Returns:
            what they had finished.
        """
        with self._lock:
            self._stop = True
            for worker in self._workers:
                worker.kill()
        left: list[GradeReport] = []
        while any(t.is_alive() for t in self._threads) or not self._done.empty():
            with contextlib.suppress(queue.Empty):
                found = self._done.get(timeout=0.05)
                left += [found] if isinstance(found, GradeReport) else []
        return left

    # -- what the threads do

    def _mind(self, core: int | None) -> None:
        worker: Worker | None = None
        try:
            while (one := self._next()) is not None:
                with told(self.run.out):
                    self.journal.note("started", submission=one.name)
                report = None
                for _attempt in (1, 2):
                    worker = worker or self._start(core)
                    if worker is None:
                        return
                    try:
                        report = worker.grade(one)
                        break
                    except WorkerDied:
                        worker.end()
                        worker = None
                if report is None:
                    if self._stop:  # it was we who ended it
                        return
                    report = failed(
                        self.run, one, "The grader's worker process died twice on this submission."
                    )
                    with told(self.run.out):
                        Results(self.run).write(report)
                self._done.put(report)
        except BaseException as error:  # whatever it is, the parent must not wait for ever
            self._done.put(error)
        finally:
            if worker is not None:
                worker.end()
            self._done.put(None)

    def _next(self) -> Handed | None:
        with self._lock:
            return None if self._stop else next(self._handed, None)

    def _start(self, core: int | None) -> Worker | None:
        with self._lock:
            if self._stop:
                return None
            worker = Worker(self.run, core=core)
            self._workers.append(worker)
            return worker


def default_jobs() -> int:
    """One worker a core that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return max(1, os.cpu_count() or 1)
