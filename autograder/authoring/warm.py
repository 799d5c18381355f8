"""Carries out orders for Otter Assign in processes that have imported everything already.

Runs on the author's machine, in the build and its workers.  Starting otter and a kernel
afresh costs two seconds of CPU a notebook, and five more where Keras is imported; the forks
of one warm process (``warmed``) cost nearly none.  They make the same files.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from autograder.authoring import assign
from autograder.authoring.assign import Done, Order
from autograder.errors import GraderError

#: Forks of a process that has imported TensorFlow or a GUI's libraries are safe on Linux only.
OFFERED = sys.platform == "linux"
#: Files in the warm process's folder: where it listens, and what it printed.
PLAIN, SLOW = "plain", "slow"
_SAID = "said"


class Warm:
    """The warm process, for as long as it is wanted; started when ``otter`` is first asked for."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._scratch: tempfile.TemporaryDirectory[str] | None = None
        self._otter: assign.Otter = assign.cold

    def __enter__(self) -> Warm:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()  # it ends, and what it forked ends with it
            try:
                self._process.wait(timeout=30)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        if self._scratch is not None:
            self._scratch.cleanup()

    @property
    def otter(self) -> assign.Otter:
        """Carries out orders, in this process or in another one of the build."""
        if OFFERED and self._scratch is None:
            self._scratch = tempfile.TemporaryDirectory(prefix="unrolled-warm-")
            with contextlib.suppress(OSError):  # a path too long for a socket: cold, then
                self._start(Path(self._scratch.name))
        return self._otter

    def _start(self, place: Path) -> None:
        environment = assign.environment(place)
        # asked of the environment when matplotlib is imported, in a kernel set by the kernel
        environment["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
        with contextlib.ExitStack() as stack:
            said = stack.enter_context(open(place / _SAID, "wb"))
            sockets = [stack.enter_context(socket.socket(socket.AF_UNIX)) for _ in (PLAIN, SLOW)]
            for listener, name in zip(sockets, (PLAIN, SLOW), strict=True):
                listener.bind(str(place / name))
                listener.listen(64)
            ours = [listener.fileno() for listener in sockets]
            start = f"from autograder.authoring import warmed; warmed.main(*{ours})"
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-c", start],
                stdin=subprocess.PIPE,
                stdout=said,
                stderr=said,
                cwd=place,
                env=environment,
                pass_fds=ours,
                start_new_session=True,
            )
        self._otter = Forks(place)


class Forks:
    """Orders go to the warm process that listens in a folder; can be sent to other processes."""

    def __init__(self, place: Path):
        self.place = place

    def __call__(self, order: Order) -> Done:
        """Carry an order out in a fork.

        Raises:
            TimeoutError: if it takes longer than ``assign.SECONDS``.
            GraderError: if the warm process has ended.
        """
        log = order.scratch / "log"
        words = {
            "arguments": order.arguments,
            "environment": assign.environment(order.scratch),
            "modules": order.modules,
            "work": str(order.work),
            "log": str(log),
        }
        try:
            with socket.socket(socket.AF_UNIX) as connection:
                connection.settimeout(assign.SECONDS)
                connection.connect(str(self.place / (SLOW if order.modules else PLAIN)))
                connection.sendall(json.dumps(words).encode() + b"\n")
                code = self._answer(connection.makefile("rb"))
        except (ConnectionError, FileNotFoundError) as error:
            raise self._ended() from error
        return assign.cold(order) if code is None else Done(code, log.read_text("utf-8", "replace"))

    def _answer(self, answers: BinaryIO) -> int | None:
        """Otter's exit status; None if it must be started afresh."""
        first = answers.readline()
        if not first:
            raise self._ended()
        if first == b"cold\n":
            return None
        try:
            last = answers.readline()
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(first), signal.SIGKILL)  # its kernel ends with it
            raise
        return int(last or -signal.SIGKILL)

    def _ended(self) -> GraderError:
        said = self.place / _SAID
        text = said.read_text("utf-8", "replace") if said.is_file() else ""
        if "No module named 'otter'" in text:
            return GraderError(assign.NOT_INSTALLED)
        tail = "\n".join(text.strip().splitlines()[-6:])
        return GraderError(f"the process that starts otter has ended:\n{tail}")
