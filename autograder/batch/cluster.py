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
import functools
import ipaddress
import logging
import queue
import threading
import time
import uuid
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import dask
from distributed import CancelledError, Client, Future, KilledWorker, Security
from distributed.comm import parse_address, parse_host_port

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
#: Threads that wait for the disk and for results.
_HANDS = 16
#: Bytes of submissions that are with the cluster at most: scheduler and workers hold them all.
_MOST_BYTES = 256 * 2**20
#: So many submissions in a row that a worker could not grade: that worker's fault.
_BAD_LUCK = 3
#: Seconds between two looks at who is there.
_LOOK = 1.0
#: Seconds for fetching a result from its worker, and for saying goodbye to the cluster.
_FETCH = _GOODBYE = 30.0


def clustered(
    run: Run,
    handed: Iterator[Handed],
    cluster: Cluster,
    minded: list[GradeReport],
    journal: Journal,
) -> Generator[GradeReport, None, None]:
    """Reports as they come in.

    Args:
        run: what and how; ``level`` is the weakest that will do.
        handed: the submissions, in the order in which they are to begin.
        cluster: where.
        minded: gets what was finished, but not yet yielded when the generator was closed.
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
            stream = _Stream(run, handed, client, course.name, cluster, journal)
            try:
                yield from stream.reports()
            finally:
                minded += stream.end()
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
    _check(address)
    # what it warns of (a result lost with its worker) is taken care of, or said by us in a sentence
    logging.getLogger("distributed.client").setLevel(logging.CRITICAL)
    # a submission with a trained model is no mistake that deserves a warning
    dask.config.set({"distributed.admin.large-graph-warning-threshold": "1 GiB"})
    try:
        client = Client(address, timeout=cluster.answer, set_as_default=False)
    except (OSError, ValueError) as error:
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


def _check(address: str) -> None:
    """Find what is wrong with an address before a client does, which would take long to end."""
    scheme, place = parse_address(address)
    try:
        parse_host_port(place)
    except ValueError:
        scheme = ""
    if scheme not in ("tcp", "tls"):
        raise UsageError(
            f"{address} is no address of a Dask scheduler. Give it as the scheduler prints it, "
            "e.g. tls://10.0.0.1:8786"
        )
    if scheme != "tls":
        return
    try:
        found = Security().get_connection_args("client")["ssl_context"]
    except (OSError, ValueError) as error:
        raise UsageError(
            "the certificates for TLS that Dask's configuration names cannot be read "
            f"({error}): docs/cluster.md says what belongs where."
        ) from None
    if found is None:
        raise UsageError(
            f"{address} is to be reached by TLS, and Dask's configuration here names no "
            "certificates: docs/cluster.md says what belongs where."
        )


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
    """Sends submissions, never more than the cluster has work for, and takes what comes back.

    Threads read, fetch and write, since whoever writes waits for the disk.  What is not behind the
    lock is for the thread that asks for ``reports``.
    """

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
        self._hands = ThreadPoolExecutor(_HANDS)
        #: what threads have done: reports that are written, and what is to be done with the rest
        self._events: queue.SimpleQueue[GradeReport | Callable[[], None]] = queue.SimpleQueue()
        self._more = True
        self._begun = self._in_hand = self._size = 0
        self._there: dict[str, _Sent] = {}
        #: to be sent once more, and the worker that could not grade it
        self._again: deque[tuple[Handed, str]] = deque()
        self._threads: dict[str, int] = {}
        self._looked = self._seen = time.monotonic()
        self._told = False
        # behind the lock
        self._lock = threading.Lock()
        self._unfit: dict[str, UnrolledError] = {}
        self._tried: set[str] = set()
        self._bad_luck: Counter[str] = Counter()
        self._graded = False

    def reports(self) -> Generator[GradeReport, None, None]:
        self._look()
        while True:
            self._fill()
            if not (self._begun or self._more):
                return
            with contextlib.suppress(queue.Empty):
                event = self._events.get(timeout=_LOOK)
                if isinstance(event, GradeReport):
                    self._begun -= 1
                    yield event
                else:
                    event()
            if time.monotonic() >= self._looked + _LOOK:
                self._look()

    def end(self) -> list[GradeReport]:
        """Let go of all that is still with the cluster.

        Returns:
            what was finished and written.
        """
        with contextlib.suppress(Exception):
            self.client.cancel([sent.future for sent in self._there.values()])
        self._hands.shutdown(cancel_futures=True)
        left = []
        with contextlib.suppress(queue.Empty):
            while True:
                event = self._events.get_nowait()
                left += [event] if isinstance(event, GradeReport) else []
        return left

    def _later(self, work: Callable[[], GradeReport | Callable[[], None]]) -> None:
        """Do something in a thread; what it returns is an event."""

        def do() -> None:
            try:
                event = work()
            except BaseException as error:  # whatever it is, it must not be lost with the thread
                event = functools.partial(_raise, error)
            self._events.put(event)

        self._hands.submit(do)

    # -- who is there

    @property
    def _fit(self) -> dict[str, int]:
        return {a: n for a, n in self._threads.items() if a not in self._unfit}

    def _look(self) -> None:
        """Look which workers there are."""
        try:
            self._threads = self.client.nthreads()
        except (OSError, CancelledError) as error:
            raise _gone(error) from None
        self._looked = time.monotonic()
        if _address(self.client).startswith("tls://"):
            _all_encrypted(list(self._threads))
        with self._lock:
            fit, unfit, graded = self._fit, dict(self._unfit), self._graded
        if fit:
            self._seen, self._told = self._looked, False
            for key, sent in list(self._there.items()):
                if sent.workers is not None and sent.workers.isdisjoint(fit):
                    self._pop(key)  # all that it could go to are gone
                    self._again.append((sent.one, ""))
                    self.client.cancel([sent.future])
            return
        if self._threads and not graded:
            address, why = next((a, e) for a, e in unfit.items() if a in self._threads)
            raise type(why)(f"no worker of the cluster can grade. {address}: {why}")
        away = self._looked - self._seen
        if not self._told and away > min(10, self.cluster.lost / 3):
            self._told = True
            self.cluster.say(
                "the cluster has no worker left that can grade; waiting for one for "
                f"{self.cluster.lost / 60:.0f} minutes. Ctrl-C ends this; --resume goes on."
            )
        elif away > self.cluster.lost:
            raise GraderError(
                f"the cluster has had no worker that can grade for {away / 60:.0f} minutes. What "
                "was finished is kept; when there are some again, --resume goes on."
            )

    # -- out

    def _fill(self) -> None:
        """Take submissions in hand until the cluster has enough to do."""
        threads = sum(self._fit.values())
        while (
            self._in_hand < _HANDS
            and self._in_hand + len(self._there) < _AHEAD * threads
            and self._begun < _AHEAD * threads + 2 * _HANDS  # the disk may be slower than they are
            and self._size < _MOST_BYTES
        ):
            if self._again:
                work = functools.partial(self._carry, *self._again.popleft())
            elif (one := next(self._handed, None)) is not None:
                self._begun += 1
                work = functools.partial(self._begin, one)
            else:
                self._more = False
                return
            self._in_hand += 1
            self._later(functools.partial(self._carried, work))

    def _carried(self, work: Callable[[], GradeReport | Callable[[], None]]) -> Callable[[], None]:
        """In a thread."""
        found = work()

        def then() -> None:
            self._in_hand -= 1
            if isinstance(found, GradeReport):
                self._events.put(found)
            else:
                found()

        return then

    def _begin(self, one: Handed) -> GradeReport | Callable[[], None]:
        """In a thread: make room for the results; send it, unless it has been graded before."""
        with told(self.run.out):
            self.journal.note("started", submission=one.name)
            self._results.begin(one.name)
            report = self._results.kept(read(self.run, one)) if self.run.resume else None
        if report is None:
            return self._carry(one)
        return self._written(report)

    def _carry(self, one: Handed, without: str = "") -> GradeReport | Callable[[], None]:
        """In a thread: read it, so that it can be sent."""
        try:
            parcel = Parcel(one.carried())
        except Exception as error:
            return self._written(failed(self.run, one, f"{type(error).__name__}: {error}"))
        return functools.partial(self._submit, one, parcel, without)

    def _submit(self, one: Handed, parcel: Parcel, without: str) -> None:
        fit, workers = frozenset(self._fit), None
        if self._unfit or without:
            workers = fit - {without} or fit
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
        except Exception as error:
            if self.client.status == "running":
                raise
            raise _gone(error) from None
        self._wait(key, _Sent(one, future, parcel.size, workers))

    def _wait(self, key: str, sent: _Sent) -> None:
        self._there[key] = sent
        self._size += sent.size
        sent.future.add_done_callback(
            lambda _: self._events.put(functools.partial(self._take, key))
        )

    def _pop(self, key: str) -> _Sent | None:
        sent = self._there.pop(key, None)
        self._size -= sent.size if sent else 0
        return sent

    # -- back

    def _take(self, key: str) -> None:
        sent = self._pop(key)
        if sent is not None:  # else we gave it up ourselves
            self._later(functools.partial(self._fetch, key, sent))

    def _fetch(self, key: str, sent: _Sent) -> GradeReport | Callable[[], None]:
        """In a thread: fetch what a worker says, and write it."""
        try:
            answer = sent.future.result(timeout=_FETCH)
        except TimeoutError:  # lost with its worker before we had it: it is graded again
            return functools.partial(self._wait, key, sent)
        except KilledWorker:
            sentence = "Every worker that graded this submission was lost."
            return self._written(failed(self.run, sent.one, sentence))
        except (OSError, CancelledError) as error:
            raise _gone(error) from None
        except Exception as error:
            return self._written(failed(self.run, sent.one, f"{type(error).__name__}: {error}"))
        with self._lock:
            found = self._judged(sent.one, answer)
        if found is None:
            return functools.partial(self._again.append, (sent.one, answer.worker))
        return self._written(*found)

    def _written(self, report: GradeReport, files: Files | None = None) -> GradeReport:
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
            self._dismiss(
                answer,
                GraderError(f"{_BAD_LUCK} in a row could not be graded there. {report.notices[0]}"),
            )
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


def _raise(error: BaseException) -> None:
    raise error
