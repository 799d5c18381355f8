"""The submissions of a class, found by a process of their own and kept on disk.

Trusted; runs no student code.  What finding needs (the metadata of an export of ten thousand
submissions, once parsed, are hundreds of megabytes) goes back to the system with that process,
and the grader reads one ``Handed`` at a time: its memory does not grow with the class.
"""

from __future__ import annotations

import os
import pickle
import sys
import tempfile
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from statistics import median
from typing import BinaryIO, Self

from autograder.batch.readers import Handed
from autograder.errors import GraderError, UnrolledError


class Listing(Sequence[Handed]):
    """Submissions in a temporary file, in order.

    Args:
        find: finds them; called once, in a forked process.

    Raises:
        UnrolledError: what ``find`` raises of it.
        GraderError: if ``find`` fails otherwise, or its process dies.
    """

    def __init__(self, find: Callable[[], Sequence[Handed]]):
        # both are without a name: they are gone with the last process that has them open
        self._rows = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as we do
        self._ends = array("Q")
        with tempfile.TemporaryFile() as index:
            sys.stdout.flush()
            sys.stderr.flush()
            pid = os.fork()
            if pid == 0:
                _fill(find, self._rows, index)
            _, status = os.waitpid(pid, 0)
            index.seek(0)
            said = index.read()
        if status or not said:
            raise GraderError(
                f"the process that looks for submissions died (wait status {status}). Is there "
                "memory left? A smaller folder needs less."
            )
        found = pickle.loads(said)  # noqa: S301 - our own process wrote it, student code none
        if isinstance(found, UnrolledError):
            raise found
        if isinstance(found, str):
            raise GraderError(f"looking for submissions failed: {found}")
        self._ends = found

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, place: int) -> Handed:  # type: ignore[override]
        if not 0 <= place < len(self):
            raise IndexError(place)
        begin = self._ends[place - 1] if place else 0
        data = os.pread(self._rows.fileno(), self._ends[place] - begin, begin)
        return pickle.loads(data)  # type: ignore[no-any-return]  # noqa: S301 - as above

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._rows.close()


def _fill(find: Callable[[], Sequence[Handed]], rows: BinaryIO, index: BinaryIO) -> None:
    """In the forked process: write what is found, and end."""
    said: UnrolledError | str | array[int]
    try:
        said = array("Q")
        end = 0
        for one in find():
            end += rows.write(pickle.dumps(one))
            said.append(end)
        rows.flush()
    except UnrolledError as error:
        said = error
    except Exception as error:
        said = f"{type(error).__name__}: {error}"
    try:
        index.write(pickle.dumps(said))
        index.flush()
        sys.stderr.flush()
    finally:
        os._exit(0)


def in_order(
    handed: Sequence[Handed], past: Mapping[str, float], suspects: Mapping[str, int]
) -> Iterator[Handed]:
    """Longest first, so that no worker is left alone with a long one at the end.

    Args:
        handed: the class.
        past: submission -> seconds that grading it took before; one that is not in it is taken
            for a usual one.
        suspects: submission -> how often a run died while it was being graded.  It may have been
            the cause, so it comes last.
    """
    if not past and not suspects:
        yield from (handed[n] for n in range(len(handed)))
        return
    usual = median(past.values()) if past else 0.0
    ranks = []
    for place in range(len(handed)):
        name = handed[place].name
        ranks.append((suspects.get(name, 0), -past.get(name, usual), place))
    ranks.sort()
    places = array("L", (place for *_, place in ranks))
    del ranks
    yield from (handed[place] for place in places)
