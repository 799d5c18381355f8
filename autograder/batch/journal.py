"""Who may write to a folder of results, and what earlier runs did in it.

Trusted; no student code runs here.  The results of a submission say themselves whether they
are finished (``receipt.json`` and ``results.json``), so nothing here decides a grade.  The
journal is for what the results cannot say: that another grader is at work in the folder,
which submissions were being graded when a run died, and who graded what when.

``journal.jsonl`` has one JSON object a line, only ever appended to and flushed to the disk
before the work it announces begins.  The line that a power cut leaves half written is passed
over by every reader.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import platform
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from autograder.errors import UsageError
from autograder.report.files import remove_leftovers

NAME = "journal.jsonl"
_LOCK = ".lock"


class Journal:
    """The journal of a folder, and the right to write to the folder.

    Args:
        out: the folder; it is made if it is not there.

    Attributes:
        suspects: submission -> how many runs ended without a word while it was being graded.
            Empty again for a submission that has been finished since.
        past: submission -> seconds that grading it took when it was last finished.

    Raises:
        UsageError: if another grader has the folder, or it cannot be locked.
    """

    def __init__(self, out: Path):
        try:
            out.mkdir(parents=True, exist_ok=True)
            self._lock = open(out / _LOCK, "a+", encoding="utf-8")  # noqa: SIM115 - see close
        except OSError as error:
            raise UsageError(
                f"{out} cannot be written to: {error.strerror}. Use another folder (-o)."
            ) from None
        try:
            self._claim(out)
            self.suspects, self.past = _history(out / NAME)
            self._file = os.open(out / NAME, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o666)
        except BaseException:
            self._lock.close()
            raise
        self._end_last_line()
        remove_leftovers(out)

    def _claim(self, out: Path) -> None:
        """Take the lock, which the system gives back however this process ends."""
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self._lock.seek(0)
            who = self._lock.read(200).strip() or "another process"
            raise UsageError(
                f"{out} is being written to by {who}. Wait until it is done, or use another "
                "folder (-o)."
            ) from None
        except OSError as error:
            raise UsageError(
                f"{out} lies on a file system where files cannot be locked ({error.strerror}). Use "
                "a folder (-o) on another disk."
            ) from None
        self._lock.truncate(0)
        self._lock.write(f"process {os.getpid()} on {platform.node()}, since {_now()}\n")
        self._lock.flush()

    def _end_last_line(self) -> None:
        size = os.fstat(self._file).st_size
        if size and os.pread(self._file, 1, size - 1) != b"\n":
            os.write(self._file, b"\n")

    def note(self, event: str, **facts: Any) -> None:
        """Append a line and wait until it is on the disk.

        Args:
            event: "begin", "started", "finished" or "end".
            facts: what else there is to say, as JSON.

        Raises:
            OSError: if it cannot be written.
        """
        line = json.dumps({"time": _now(), "event": event, **facts})
        os.write(self._file, line.encode("ascii") + b"\n")
        os.fsync(self._file)

    def close(self) -> None:
        """Let the next grader in."""
        os.close(self._file)
        self._lock.close()

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def read_journal(path: Path) -> Iterator[dict[str, Any]]:
    """The lines of a journal that are whole."""
    with contextlib.suppress(FileNotFoundError), open(path, "rb") as file:
        for line in file:
            with contextlib.suppress(ValueError):
                row = json.loads(line)
                if isinstance(row, dict):
                    yield row


def _history(path: Path) -> tuple[dict[str, int], dict[str, float]]:
    deaths: Counter[str] = Counter()
    past: dict[str, float] = {}
    at_work: set[str] = set()
    for row in read_journal(path):
        event, name = row.get("event"), row.get("submission")
        if event in ("begin", "end"):
            if event == "begin":
                deaths.update(at_work)
            at_work.clear()
        elif event == "started" and isinstance(name, str):
            at_work.add(name)
        elif event == "finished" and isinstance(name, str):
            at_work.discard(name)
            deaths.pop(name, None)
            if isinstance(seconds := row.get("seconds"), float):
                past[name] = seconds
    deaths.update(at_work)
    return dict(deaths), past


def _now() -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
