"""Inside the box: runs the notebook's cells, then forks one child for every test case.

Untrusted side.  Student code shares this interpreter and may do to it what it likes;
the judge takes every message from here for data and has its own clocks.

    judge ── RUN ──► cells run one by one ── CELL… READY ──► judge
    judge ── CASE + a fresh socket ──► fork; the child answers CALL and FETCH on that
             socket until it closes; the child's end is reported as ENDED
"""

from __future__ import annotations

import builtins
import contextlib
import gc
import io
import os
import random
import resource
import select
import signal
import socket
import sys
import time
import traceback
import types
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NoReturn

import numpy as np

from autograder.box.guest import shims
from autograder.wire.channel import Channel, Closed, Kind
from autograder.wire.codec import Callback, Handle, Opaque, TooLarge, WireError
from student_lib.checks import observe_here

_DATA_MODULES = ("builtins", "numpy")
#: A pipe, the socket of a case, and what a case opens for a moment.
_OUR_DESCRIPTORS = 8


class CellTimeout(BaseException):
    """A cell ran longer than it may.  Not an Exception, so that no ``except`` swallows it."""


class Sink(io.TextIOBase):
    """Takes what student code prints and forgets it."""

    def write(self, text: str) -> int:
        """Forget."""
        return len(text)

    def writable(self) -> bool:
        """Yes."""
        return True


def main(control: socket.socket) -> None:
    """Serve one submission until the judge closes the connection; never returns."""
    try:
        _Guest(Channel(control)).serve()
    except (Closed, WireError):
        pass
    finally:
        os._exit(0)


class _Guest:
    def __init__(self, control: Channel):
        self.control = control
        self.module = types.ModuleType("__main__")
        self.namespace: dict[str, Any] = self.module.__dict__
        self.namespace["__builtins__"] = builtins
        self.child = 0

    def serve(self) -> None:
        kind, order = self.control.receive()
        if kind is not Kind.RUN:
            return
        sys.modules["__main__"] = self.module
        sys.stdin = open(os.devnull)  # noqa: SIM115 - lives as long as the box
        sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = Sink()  # type: ignore
        shims.install(self.namespace)
        own = [n.split("/")[0].removesuffix(".py") for n in order["files"] if n.endswith(".py")]
        sys.meta_path.insert(0, shims.NotAllowed(order["allowed"], own))
        sys.path.append(os.getcwd())  # for modules that were handed in; last, so they hide nothing
        if "matplotlib" in order["allowed"] and "matplotlib" not in sys.modules:
            shims.install_lazy_pictures()
        _reseed()
        for name, data in order["files"].items():
            with contextlib.suppress(OSError, ValueError):
                path = Path(name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
        self.run_cells(order)
        self.wait_for_cases()

    # -- the notebook

    def run_cells(self, order: dict[str, Any]) -> None:
        errors: dict[int, dict[str, Any]] = {}
        again: list[int] = []
        cells = list(enumerate(order["cells"]))
        for number, cell in cells:
            error = self.run_cell(number, cell, order["cell_seconds"])
            if error:
                errors[number] = error
                if error["error"] == "NameError":
                    again.append(number)
        for number in again:  # reordered cells: the name may be there by now
            error = self.run_cell(number, cells[number][1], order["cell_seconds"])
            if error is None:
                del errors[number]
        # what cells have left open must not take the descriptors that serving cases needs
        most = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
        os.closerange(max(self.control.sock.fileno() + 1, most - _OUR_DESCRIPTORS), most)
        gc.collect()
        gc.freeze()  # a case's collector shall not touch, and so copy, every page
        kinds = {
            name: ("function" if callable(value) else "value")
            for name, value in list(self.namespace.items())
            if isinstance(name, str) and name in order["wanted"]
        }
        self.control.send(
            Kind.READY,
            {
                "defined": kinds,
                "threads": _threads(),
                "errors": [{"cell": n, **e} for n, e in list(errors.items())[:50]],
            },
        )

    def run_cell(self, number: int, cell: list[Any], seconds: float) -> dict[str, Any] | None:
        source, where = cell[0].decode(), cell[1]
        self.control.send(Kind.CELL, {"cell": number})

        def stop(*_: object) -> None:
            raise CellTimeout

        previous = signal.signal(signal.SIGALRM, stop)
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            exec(compile(source, f"<{where}>", "exec", dont_inherit=True), self.namespace)  # noqa: S102
        except CellTimeout:
            return {"error": "CellTimeout", "text": f"stopped after {seconds:g} s", "where": where}
        except BaseException as error:  # SystemExit and inventions of students included
            return {"error": type(error).__name__, "text": _text(error), "where": _where(error)}
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, previous)
            plt = sys.modules.get("matplotlib.pyplot")
            if isinstance(plt, types.ModuleType) and not isinstance(plt, shims.LazyPictures):
                with contextlib.suppress(Exception):
                    plt.close("all")
        return None

    # -- the cases

    def wait_for_cases(self) -> None:
        reader, writer = os.pipe()
        os.set_blocking(reader, False)
        os.set_blocking(writer, False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
        poll = select.poll()
        poll.register(self.control.sock, select.POLLIN)
        poll.register(reader, select.POLLIN)
        while True:
            for descriptor, _ in poll.poll():
                if descriptor == reader:
                    with contextlib.suppress(BlockingIOError):
                        os.read(reader, 4096)
                    self.reap()
                elif self.child:  # between CASE and ENDED only KILL may come
                    kind, _fields = self.control.receive()
                    if kind is Kind.KILL and self.child:
                        os.kill(self.child, signal.SIGKILL)
                else:
                    self.fork(poll)

    def reap(self) -> None:
        if not self.child:
            return
        pid, status = os.waitpid(self.child, os.WNOHANG)
        if pid:
            self.child = 0
            if os.getpid() == 1:  # alone in a pid namespace: nothing of the case may linger
                with contextlib.suppress(ProcessLookupError):
                    os.kill(-1, signal.SIGKILL)
            self.control.send(
                Kind.ENDED,
                {
                    "signal": os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0,
                },
            )

    def fork(self, poll: Any) -> None:
        data, descriptors, _flags, _address = socket.recv_fds(self.control.sock, 1, 1)
        if not data:
            raise Closed
        kind, order = self.control.receive()
        if kind is not Kind.CASE or not descriptors:
            raise Closed
        if _threads() > 1:
            # A fork would keep this thread only, and TensorFlow waits for the others for ever.  So
            # this box answers the cases itself and ends; the judge opens another one after it.
            self.answer(order, descriptors[0])
        try:
            self.child = os.fork()
        except OSError:
            self.make_room()
            self.child = os.fork()
        if self.child:
            os.close(descriptors[0])
            return
        self.answer(order, descriptors[0])

    def make_room(self) -> None:
        """End what cells have left running: it takes the places of the processes of cases."""
        if os.getpid() == 1:  # alone in a pid namespace
            with contextlib.suppress(ProcessLookupError):
                os.kill(-1, signal.SIGKILL)
        else:  # our own session, so nobody else's processes
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            os.killpg(0, signal.SIGTERM)
        end = time.monotonic() + 1
        with contextlib.suppress(ChildProcessError):
            while time.monotonic() < end:  # the dead count until they are buried
                if not os.waitpid(-1, os.WNOHANG)[0]:
                    time.sleep(0.01)

    def answer(self, order: dict[str, Any], descriptor: int) -> NoReturn:
        """Answer the judge's calls in this process until it has no more; then end."""
        try:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            self.control.close()
            _budget(order)
            _reseed()
            _Case(self.namespace, socket.socket(fileno=descriptor), order["bind"]).serve()
        except BaseException:  # the judge sees the closed socket; there is nobody else to tell
            pass
        finally:
            os._exit(0)


def _budget(order: dict[str, Any]) -> None:
    # The kernel counts whole seconds over the child's life.  A child that uses its budget up
    # in several passing cases is ended too, and the case it was in runs again in a fresh one.
    seconds = max(1, round(order["seconds"] + 0.5))
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    with contextlib.suppress(ValueError, OSError):
        size = address_space() + (order["memory_mb"] << 20)
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        if hard != resource.RLIM_INFINITY:
            size = min(size, hard)
        resource.setrlimit(resource.RLIMIT_AS, (size, hard))


def address_space() -> int:
    """Bytes of address space this process uses now; 4 GiB where the system does not say."""
    # a child has its parent's at first, and may not be allowed to read its own
    for process in ("self", os.getppid()):
        with contextlib.suppress(OSError), open(f"/proc/{process}/statm") as f:
            return int(f.read().split()[0]) * resource.getpagesize()
    return 4 << 30


def _threads() -> int:
    """Threads of this process; 1 where the system does not say."""
    try:
        return len(os.listdir("/proc/self/task"))
    except OSError:
        return 1


def _reseed() -> None:
    random.seed(0)
    np.random.seed(0)  # noqa: NPY002 - students use the old generator too


class _Case:
    """The child of one case: answers the judge's calls on its own copy of everything."""

    def __init__(self, namespace: dict[str, Any], sock: socket.socket, bind: list[str]):
        self.channel = Channel(sock, keep=self.keep)
        self.namespace = namespace
        self.handles: list[Any] = []
        for name in bind:
            namespace[name] = self.remote(name)

    def serve(self) -> None:
        with contextlib.suppress(Closed, WireError):
            while True:
                kind, fields = self.channel.receive()
                if kind is Kind.FETCH:
                    self.fetch(fields["name"])
                elif kind is Kind.CALL:
                    self.call(fields)
                else:
                    return

    def fetch(self, name: str) -> None:
        if name not in self.namespace:
            self.channel.send(Kind.ABSENT)
        else:
            self.reply(lambda: self.namespace[name])

    def call(self, fields: dict[str, Any]) -> None:
        if "jobs" in fields:
            self.call_each(fields)
            return
        args = [self.arrived(a) for a in fields["args"]]
        kwargs = {k: self.arrived(v) for k, v in fields["kwargs"].items()}
        if "tool" in fields:
            from student_lib.models import TOOLS  # only where the assignment is about models

            function = TOOLS[fields["tool"]]
        elif "handle" in fields:
            function = self.handles[fields["handle"]]
            if fields["method"]:
                function = getattr(function, fields["method"])
                if not callable(function):
                    self.reply(lambda: function)
                    return
        elif fields["name"] in self.namespace:
            function = self.namespace[fields["name"]]
        else:
            self.channel.send(Kind.ABSENT)
            return
        if fields["observe"]:
            self.reply(lambda: vars(observe_here(function, tuple(args), kwargs)))
        else:
            self.reply(lambda: function(*args, **kwargs))

    def call_each(self, fields: dict[str, Any]) -> None:
        """One call for each job; what an error leaves undone is not done."""
        if fields["name"] not in self.namespace:
            self.channel.send(Kind.ABSENT)
            return
        function, values, end = self.namespace[fields["name"]], [], None
        for job in fields["jobs"]:
            try:
                values.append(function(*[self.arrived(a) for a in job]))
            except (Closed, WireError):
                raise
            except BaseException as error:
                end = _raised(error)
                break
        self.reply(lambda: values, end)

    def reply(self, work: Callable[[], Any], end: dict[str, Any] | None = None) -> None:
        try:
            value = work()
            self.channel.send(Kind.RETURNED, {"value": value} | ({"end": end} if end else {}))
        except Closed:
            raise
        except TooLarge as error:
            self.channel.send(Kind.TOO_LARGE, {"text": str(error)})
        except BaseException as error:
            self.channel.send(Kind.RAISED, _raised(error))

    def keep(self, value: Any) -> Handle | Opaque:
        """What stands for something that is not data: a handle, if it could be asked anything."""
        kind = type(value)
        if kind.__module__ in _DATA_MODULES or isinstance(value, (Mapping, types.GeneratorType)):
            try:
                text = repr(value)
            except BaseException:
                text = ""
            return Opaque(kind.__name__, text[:200])
        self.handles.append(value)
        return Handle(len(self.handles) - 1, kind.__name__)

    def arrived(self, value: Any) -> Any:
        if isinstance(value, Callback):
            return self.remote(value.name, value.number)
        if isinstance(value, Handle):
            return self.handles[value.number]
        return value

    def remote(self, name: str, number: int = -1) -> Callable[..., Any]:
        """A function that is answered by the judge."""

        def ask(*args: Any, **kwargs: Any) -> Any:
            self.channel.send(
                Kind.CALLBACK,
                {"name": name, "number": number, "args": list(args), "kwargs": kwargs},
            )
            kind, fields = self.channel.receive()
            if kind is Kind.ANSWER:
                return fields["value"]
            error = getattr(builtins, str(fields.get("error")), None)
            if not (isinstance(error, type) and issubclass(error, Exception)):
                error = RuntimeError
            raise error(fields.get("text", ""))

        ask.__name__ = name
        return ask


def _raised(error: BaseException) -> dict[str, Any]:
    """What the judge is told of an exception."""
    names = [c.__name__ for c in type(error).__mro__ if c.__module__ == "builtins"]
    return {"errors": names[:12], "text": _text(error), "where": _where(error)}


def _text(error: BaseException) -> str:
    try:
        return str(error)[:500]
    except BaseException:
        return ""


def _where(error: BaseException) -> str:
    try:
        frames = [
            f for f in traceback.extract_tb(error.__traceback__) if f.filename.startswith("<")
        ]
        if isinstance(error, SyntaxError) and error.lineno:
            return f"line {error.lineno}"
        last = frames[-1]
        inside = f" in {last.name}" if last.name != "<module>" else ""
        return f"line {last.lineno} of {last.filename.strip('<>')}{inside}"
    except BaseException:
        return ""
