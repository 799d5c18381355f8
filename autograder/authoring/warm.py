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
            self._process.wait()
        if self._scratch is not None:
            self._scratch.cleanup()

    @property
    def otter(self) -> assign.Otter:
        """Carries out orders, in this process or in another one of the build."""
        if OFFERED and self._process is None:
            self._start()
        return self._otter

    def _start(self) -> None:
        self._scratch = tempfile.TemporaryDirectory(prefix="unrolled-warm-")
        place = Path(self._scratch.name)  # only its owner may look into it
        environment = assign.environment(place)
        # asked of the environment when matplotlib is imported, in a kernel set by the kernel
        environment["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
        address = str(place / "orders")
        with socket.socket(socket.AF_UNIX) as listener, open(place / _SAID, "wb") as said:
            listener.bind(address)
            listener.listen(64)
            start = f"from autograder.authoring import warmed; warmed.main({listener.fileno()})"
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-c", start],
                stdin=subprocess.PIPE,
                stdout=said,
                stderr=said,
                cwd=place,
                env=environment,
                pass_fds=[listener.fileno()],
                start_new_session=True,
            )
        self._otter = Forks(address)


class Forks:
    """Orders go to the warm process at an address; can be sent to the workers of a build."""

    def __init__(self, address: str):
        self.address = address

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
                connection.connect(self.address)
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
        said = Path(self.address).with_name(_SAID)
        text = said.read_text("utf-8", "replace") if said.is_file() else ""
        if "No module named 'otter'" in text:
            return GraderError(assign.NOT_INSTALLED)
        tail = "\n".join(text.strip().splitlines()[-6:])
        return GraderError(f"the process that starts otter has ended:\n{tail}")
