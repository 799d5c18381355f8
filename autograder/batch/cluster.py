"""Workers on other machines: a Dask cluster (``dask.distributed``) instead of the local pool.

    autograder grade …       reads submissions, writes all results                 trusted
      └─ scheduler           passes on submissions, reports and the course         trusted
           └─ Dask worker    has the course, starts a process with a judge         trusted
                └─ zygote and boxes, as on one machine                             boxes: UNTRUSTED

What decides grades (tests, reference, secret) is never part of a task, for a dashboard shows
tasks.  It reaches workers in one of two ways (``course.py``).  Over TLS it goes to each as a
plug-in; without TLS nothing secret is sent, and each worker reads the paths that the command was
given, from a disk that it mounts.

A worker that is lost takes what it was doing with it, and Dask hands that to another one.
Grading twice gives the same result and only this process writes, so nothing is counted twice.
A worker that cannot grade at all says so, and gets nothing more to do.
"""

from __future__ import annotations

import contextlib
import ipaddress
import logging
import queue
import time
import uuid
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import dask
from distributed import CancelledError, Client, Future, KilledWorker
from distributed.client import ClosedClientError

from autograder.batch.course import Answer, Course, Forget, Parcel, answer_there
from autograder.batch.journal import Journal
from autograder.batch.readers import Handed
from autograder.batch.submission import Files, Results, Run, failed, read, told
from autograder.errors import GraderError, UnrolledError, UsageError
from autograder.model import GradeReport, Status

if TYPE_CHECKING:
    from autograder.batch.grade import Cluster

#: Tasks that are with the cluster for each of its threads: one in work, one to go on with.
_AHEAD = 2
#: Bytes of submissions that are with the cluster at most: scheduler and workers hold them all.
_MOST_BYTES = 256 * 2**20
#: So many submissions in a row that a worker could not grade: that worker's fault.
_BAD_LUCK = 3
#: Seconds between two looks at who is there.
_LOOK = 1.0
#: Seconds for fetching a result from its worker, and for saying goodbye to the cluster.
_FETCH = _GOODBYE = 30.0


def clustered(
    run: Run, handed: Iterator[Handed], cluster: Cluster, journal: Journal
) -> Generator[GradeReport, None, None]:
    """Reports as they come in.

    Args:
        run: what and how; ``level`` is the weakest that will do.
        handed: the submissions, in the order in which they are to begin.
        cluster: where.
        journal: told what is begun.

    Raises:
        UsageError: if no scheduler answers, it has no workers, or they cannot read the course.
        IsolationError: if no worker has the level.
        AuthorError: if the assignment does not load.
        GraderError: if scheduler or workers are lost and do not come back.
    """
    with _client(cluster) as client:
        encrypted = _address(client).startswith("tls://")
        _look_at_addresses(client, encrypted, cluster.say)
        course = Course(run, None if encrypted else cluster.load)
        try:
            _introduce(client, course)
            yield from _Stream(run, handed, client, course.name, cluster, journal).reports()
        finally:
            # what fails here is done by Forget, when the connection ends
            if client.status == "running":
                with contextlib.suppress(Exception):
                    client.sync(
                        client._unregister_worker_plugin,
                        name=course.name,
                        callback_timeout=_GOODBYE,
                    )


def _client(cluster: Cluster) -> Client:
    address = cluster.address
    # what it warns of (a result lost with its worker) is taken care of, or said by us in a sentence
    logging.getLogger("distributed.client").setLevel(logging.CRITICAL)
    # a submission with a trained model is no mistake that deserves a warning
    dask.config.set({"distributed.admin.large-graph-warning-threshold": "1 GiB"})
    try:
        client = Client(address, timeout=cluster.answer, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        said = str(error).strip().splitlines() or [type(error).__name__]
        raise UsageError(
            f"no Dask scheduler answers at {address} ({said[-1]}). Start one, and give its address "
            "as it prints it: docs/cluster.md"
        ) from None
    try:
        client.wait_for_workers(1, timeout=cluster.workers)
    except TimeoutError:
        client.close()
        raise UsageError(
            f"the scheduler at {address} has no workers. Start some: docs/cluster.md"
        ) from None
    except BaseException:
        client.close()
        raise
    return client


def _address(client: Client) -> str:
    return str(getattr(client.scheduler, "address", ""))


def _look_at_addresses(client: Client, encrypted: bool, say: Callable[[str], None]) -> None:
    """Say who could read along."""
    workers = list(client.nthreads())
    if encrypted:
        _all_encrypted(workers)
    elif far := [a for a in (_address(client), *workers) if not _on_this_machine(a)]:
        say(
            f"submissions and results cross the network in the clear ({far[0]}). The course does "
            "not: each worker reads it from its own disk. For TLS see docs/cluster.md"
        )


def _all_encrypted(workers: list[str]) -> None:
    if bare := [address for address in workers if not address.startswith("tls://")]:
        raise UsageError(
            f"the worker {bare[0]} is not connected by TLS: what it is sent could be read on the "
            "way. Start scheduler and workers with TLS only: docs/cluster.md"
        )


def _on_this_machine(address: str) -> bool:
    scheme, _, place = address.rpartition("://")
    host = place.rpartition(":")[0].strip("[]")
    if scheme == "inproc" or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _introduce(client: Client, course: Course) -> None:
    """Give the course to all workers, and to those that join later.

    Raises:
        UsageError: if grader is not installed where it must be.
    """
    try:
        client.register_plugin(Forget(client.id, course.name))
        for left in (2, 1, 0):
            try:
                client.register_plugin(course)
                return
            except OSError:  # a worker was lost just then
                if not left:
                    raise
    except ImportError as error:
        raise UsageError(
            f"the grader is not installed on all machines of the cluster ({error}). Install the "
            "same on scheduler and workers: docs/cluster.md"
        ) from None
    except (OSError, CancelledError) as error:
        raise _gone(error) from None


def _gone(error: BaseException) -> GraderError:
    return GraderError(
        f"the connection to the scheduler was lost ({type(error).__name__}). What was finished is "
        "kept; when it is there again, --resume goes on."
    )


@dataclass
class _Sent:
    """A submission that is with the cluster."""

    one: Handed
    future: Future
    size: int
    #: addresses that it may go to; None: to all
    workers: frozenset[str] | None


class _Stream:
    """Sends submissions, never more than the cluster has work for, and takes what comes back."""

    def __init__(
        self,
        run: Run,
        handed: Iterator[Handed],
        client: Client,
        course: str,
        cluster: Cluster,
        journal: Journal,
    ):
        self.run, self.client, self.course = run, client, course
        self.cluster, self.journal = cluster, journal
        self._handed, self._results = handed, Results(run)
        self._there: dict[str, _Sent] = {}
        self._size = 0
        self._more = True
        self._done: queue.SimpleQueue[str] = queue.SimpleQueue()
        #: to be sent once more, and the worker that could not grade it
        self._again: deque[tuple[Handed, str]] = deque()
        self._tried: set[str] = set()
        self._threads: dict[str, int] = {}
        self._unfit: dict[str, UnrolledError] = {}
        self._bad_luck: Counter[str] = Counter()
        self._graded = False
        self._looked = self._seen = time.monotonic()
        self._told = False

    def reports(self) -> Generator[GradeReport, None, None]:
        self._look()
        try:
            while True:
                yield from self._send()
                if not (self._there or self._again or self._more):
                    return
                for key in self._finished():
                    report = self._taken(key)
                    if report is not None:
                        yield report
                if time.monotonic() >= self._looked + _LOOK:
                    self._look()
        finally:
            with contextlib.suppress(Exception):
                self.client.cancel([sent.future for sent in self._there.values()])

    def _finished(self) -> Iterator[str]:
        with contextlib.suppress(queue.Empty):
            yield self._done.get(timeout=_LOOK)
            while True:
                yield self._done.get_nowait()

    # -- who is there

    @property
    def _fit(self) -> dict[str, int]:
        return {a: n for a, n in self._threads.items() if a not in self._unfit}

    def _look(self) -> None:
        """Look which workers there are."""
        try:
            self._threads = self.client.nthreads()
        except (OSError, CancelledError, TimeoutError) as error:
            raise _gone(error) from None
        self._looked = time.monotonic()
        if _address(self.client).startswith("tls://"):
            _all_encrypted(list(self._threads))
        fit = self._fit
        if fit:
            self._seen, self._told = self._looked, False
            for key, sent in list(self._there.items()):
                if sent.workers is not None and sent.workers.isdisjoint(fit):
                    self._forget(key)  # all that it could go to are gone
                    self._again.append((sent.one, ""))
                    self.client.cancel([sent.future])
            return
        if self._threads and not self._graded:
            address, why = next((a, e) for a, e in self._unfit.items() if a in self._threads)
            raise type(why)(f"no worker of the cluster can grade. {address}: {why}")
        away = self._looked - self._seen
        if away > self.cluster.lost:
            raise GraderError(
                f"the cluster has had no worker that can grade for {away / 60:.0f} minutes. What "
                "was finished is kept; when there are some again, --resume goes on."
            )
        if away > min(10, self.cluster.lost / 3) and not self._told:
            self._told = True
            self.cluster.say(
                "the cluster has no worker left that can grade; waiting for one for "
                f"{self.cluster.lost / 60:.0f} minutes. Ctrl-C ends this; --resume goes on."
            )

    # -- out

    def _send(self) -> Iterator[GradeReport]:
        """Send submissions until the cluster has enough to do; those that are done come back."""
        while self._room():
            if self._again:
                yield from self._submit(*self._again.popleft())
                continue
            one = next(self._handed, None)
            if one is None:
                self._more = False
                return
            with told(self.run.out):
                self.journal.note("started", submission=one.name)
                self._results.begin(one.name)
                report = self._kept(one)
            if report is not None:
                yield self._write(report)
            else:
                yield from self._submit(one)

    def _room(self) -> bool:
        return len(self._there) < _AHEAD * sum(self._fit.values()) and self._size < _MOST_BYTES

    def _kept(self, one: Handed) -> GradeReport | None:
        """What need not be graded: it was before, or it cannot even be read."""
        if not self.run.resume:
            return None
        try:
            return self._results.kept(read(self.run, one))
        except OSError:
            raise
        except Exception:  # whatever it is: the worker meets it again, and says it
            return None

    def _submit(self, one: Handed, without: str = "") -> Iterator[GradeReport]:
        """Send it; a report if that cannot be done."""
        try:
            parcel = Parcel(one.carried())
        except Exception as error:
            yield self._write(failed(self.run, one, f"{type(error).__name__}: {error}"))
            return
        workers = None
        if self._unfit or without:
            workers = frozenset(self._fit) - {without} or frozenset(self._fit)
        # a key is shown on dashboards: it must not name a student
        key = f"{self.course}-{uuid.uuid4().hex[:12]}"
        try:
            future = self.client.submit(
                answer_there,
                self.course,
                parcel,
                key=key,
                pure=False,
                workers=None if workers is None else sorted(workers),
            )
        except ClosedClientError as error:
            raise _gone(error) from None
        self._there[key] = _Sent(one, future, parcel.size, workers)
        self._size += parcel.size
        future.add_done_callback(self._tell)

    def _tell(self, future: Future) -> None:
        self._done.put(str(future.key))  # in a thread of the client's

    def _forget(self, key: str) -> None:
        self._size -= self._there.pop(key).size

    # -- back

    def _taken(self, key: str) -> GradeReport | None:
        """The report of a task that has ended, written; None if it goes round once more."""
        sent = self._there.get(key)
        if sent is None:  # we gave it up ourselves
            return None
        files = None
        try:
            answer = sent.future.result(timeout=_FETCH)
        except TimeoutError:  # lost with its worker before we had it: it is graded again
            sent.future.add_done_callback(self._tell)
            return None
        except KilledWorker:
            report = failed(
                self.run, sent.one, "Every worker that graded this submission was lost."
            )
        except (OSError, CancelledError) as error:
            raise _gone(error) from None
        except Exception as error:
            report = failed(self.run, sent.one, f"{type(error).__name__}: {error}")
        else:
            found = self._judged(sent.one, answer)
            if found is None:
                self._forget(key)
                self._again.append((sent.one, answer.worker))
                return None
            report, files = found
        self._forget(key)
        return self._write(report, files)

    def _write(self, report: GradeReport, files: Files | None = None) -> GradeReport:
        with told(self.run.out):
            self._results.write(report, files)
        return report

    def _judged(self, one: Handed, answer: Answer) -> tuple[GradeReport, Files | None] | None:
        """Report and files of an answer; None if another worker is to be asked."""
        if answer.fault is not None:
            raise answer.fault
        if answer.stopped:
            return None
        if answer.unfit is not None:
            self._dismiss(answer, answer.unfit)
            return None
        report, files = answer.judged or (failed(self.run, one, answer.failed), None)
        if report.status is not Status.GRADER_ERROR or any(q.cases for q in report.questions):
            self._graded = True
            self._bad_luck[answer.worker] = 0
            return report, files
        # one broken machine is always free, and would spoil the class if it were believed
        self._bad_luck[answer.worker] += 1
        if self._bad_luck[answer.worker] == _BAD_LUCK and len(self._fit) > 1:
            self._dismiss(answer, GraderError(report.notices[0]))
        if one.name in self._tried:
            self._tried.discard(one.name)
            return report, files
        self._tried.add(one.name)
        return None

    def _dismiss(self, answer: Answer, error: UnrolledError) -> None:
        if answer.worker not in self._unfit:
            self._unfit[answer.worker] = error
            self._looked = -_LOOK  # now: it may have been the last
            self.cluster.say(
                f"the worker {answer.worker} on {answer.host} gets no submissions: {error}"
            )
