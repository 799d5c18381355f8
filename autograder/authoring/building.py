"""Builds several assignments at the same time, and only what has changed.

Runs on the author's machine: one worker a core, each a fresh interpreter, and one warm process
(``warm``) that runs Otter Assign for all of them.  One assignment that cannot be built does not
keep the others from being built.
"""

from __future__ import annotations

import multiprocessing
import multiprocessing.connection
import os
import signal
import tempfile
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from pathlib import Path

from autograder.authoring import bundle, leaks, record, release
from autograder.authoring.assign import Otter
from autograder.authoring.compose import Hints
from autograder.authoring.load import load_folder
from autograder.authoring.record import Digests, Record
from autograder.authoring.warm import Warm
from autograder.errors import GraderError, UnrolledError
from autograder.model import Assignment

#: The hints that the public cases of an assignment publish.  Handed in: making them runs tests.
HintsOf = Callable[[Assignment], Hints]


@dataclass(frozen=True)
class Job:
    """What is to be done to every assignment.

    Attributes:
        assignments: the folder ``assignments/``.
        dist: where zips and records lie.
        hints_of: see ``HintsOf``; a function of a module, since it goes to other processes.
        check: write nothing, and say what a build would change.
        force: build what has not changed, too.
    """

    assignments: Path
    dist: Path
    hints_of: HintsOf
    check: bool = False
    force: bool = False


@dataclass(frozen=True)
class Built:
    """What became of one assignment.

    Attributes:
        name: ``a05``; of its folder if the assignment cannot be read.
        files: the release's folder and the zips; empty if nothing was written.
        changes: what a build would change, one sentence a file.
        leaks: secrets in what students get.
        error: why it could not be built.
        exit_code: 0, 3 (a fault in the assignment) or 4 (one of ours).
    """

    name: str
    files: tuple[Path, ...] = ()
    changes: tuple[str, ...] = ()
    leaks: tuple[str, ...] = ()
    error: str = ""
    exit_code: int = field(default=0)


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return max(1, os.cpu_count() or 1)


def build_all(folders: Sequence[Path], job: Job, jobs: int) -> Iterator[Built]:
    """Build folders of ``solutions/``, or say what that would change; in the order they finish.

    An assignment that is as it was comes first, without files.
    """
    around = record.surroundings()
    stale = []
    for folder in folders:
        # what has been committed is compared byte by byte, whatever any record says
        same = None if job.check or job.force else _unchanged(folder, job, around)
        if same is None:
            stale.append(folder)
        else:
            yield Built(same.assignment)
    stale.sort(key=_dear, reverse=True)  # what is left when a worker has run dry must be cheap
    if len(stale) > 1:
        stale.insert(1, stale.pop())  # there is something to do while Keras is imported
    # of all that is started here: a worker that is ended removes nothing itself
    cleaned = tempfile.TemporaryDirectory(prefix="unrolled-build-", ignore_cleanup_errors=True)
    with cleaned as scratch, Warm() as warm:
        if jobs == 1 or len(stale) < 2:
            for folder in stale:
                yield build_one(folder, job, around, warm.otter)
        else:
            workers = min(jobs, len(stale))
            yield from _at_once(stale, job, around, warm.otter, workers, scratch)


def _unchanged(folder: Path, job: Job, around: Digests) -> Record | None:
    return record.unchanged(folder, job.assignments, job.dist, around)


def _dear(folder: Path) -> tuple[bool, int]:
    """Orders folders by what building them costs: Keras first, then by how much there is to run."""
    toml = folder / "assignment.toml"
    tests = sum(path.stat().st_size for path in folder.glob("tests/*.py"))
    return '"keras"' in toml.read_text("utf-8", "replace"), tests


def _at_once(
    folders: Sequence[Path], job: Job, around: Digests, otter: Otter, workers: int, scratch: str
) -> Iterator[Built]:
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(workers, context, _begin, (scratch,))
    waiting: dict[Future[Built], Path] = {
        pool.submit(build_one, folder, job, around, otter): folder for folder in folders
    }
    complete = False
    try:
        for future in as_completed(waiting):
            try:
                yield future.result()
            except BrokenProcessPool:
                yield _failed(waiting[future], GraderError(_KILLED))
        complete = True
    finally:
        for process in [] if complete else list((pool._processes or {}).values()):
            process.terminate()  # Ctrl-C: nobody waits for what is half built
        pool.shutdown(wait=True, cancel_futures=True)


def _begin(scratch: str) -> None:
    """Prepare a worker: it ends when the build was killed, since nothing else would tell it."""
    tempfile.tempdir = scratch
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the build to handle
    parent = multiprocessing.parent_process()
    if parent is not None:
        watch = threading.Thread(target=_wait_for, args=(parent.sentinel,), daemon=True)
        watch.start()


def _wait_for(sentinel: int) -> None:
    multiprocessing.connection.wait([sentinel])
    os._exit(1)


_KILLED = (
    "a process of this build was killed from outside. Was there too little memory? "
    "Try again with -j 1."
)


def build_one(folder: Path, job: Job, around: Digests, otter: Otter) -> Built:
    """Build one folder of ``solutions/``; what goes wrong is told, not raised."""
    try:
        return _build(folder, job, around, otter)
    except UnrolledError as error:
        return _failed(folder, error)
    except Exception:
        return Built(folder.name, error=traceback.format_exc(), exit_code=GraderError.exit_code)


def _failed(folder: Path, error: UnrolledError) -> Built:
    return Built(folder.name, error=str(error), exit_code=error.exit_code)


def _build(folder: Path, job: Job, around: Digests, otter: Otter) -> Built:
    before = record.inputs(folder, around)
    loaded = load_folder(folder)
    name = loaded.assignment.id
    hints = job.hints_of(loaded.assignment)
    if job.check:
        changes = tuple(release.check(loaded, job.assignments, hints, otter))
        return Built(name, changes=changes, exit_code=3 if changes else 0)
    made = release.build(loaded, job.assignments, job.dist, hints, otter)
    zip_path = job.dist / f"{name}-gradescope.zip"
    digests = {**made.digests, f"dist/{zip_path.name}": bundle.write_bundle(loaded, made, zip_path)}
    files = (made.folder, made.student_zip, zip_path)
    if found := tuple(str(leak) for leak in leaks.find_leaks(loaded, made.paths)):
        return Built(name, files, leaks=found, exit_code=3)  # told again by the next build
    # an author may have saved a file meanwhile; which of the two went into it is not known
    after = record.inputs(folder, record.surroundings())
    if before is not None and after == before:
        record.write(record.path_of(folder, job.dist), Record(name, before, digests))
    return Built(name, files)
