"""The warm parent of every run of Otter Assign: imports once, forks for each notebook.

Started by ``warm.Warm`` as a fresh interpreter in the environment that ``assign`` makes.
Executes no cell itself: what it forks does, and all of that is the author's own code.

    autograder build ── a worker a core: composes, cleans, looks for leaks
        └─ this process: has imported otter and matplotlib
             ├─ otter: forked for one notebook, runs Otter Assign
             │    └─ its kernel: forked first, waits until otter wants one
             └─ a second one that imports Keras when it is first asked to; forks likewise

TensorFlow may be imported before a fork but must not have computed anything, and a process
with a second thread cannot be forked safely: then the answer is "cold" and ``warm`` starts a
fresh interpreter in place of a fork.  Linux only; nothing here outlives the build.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import importlib
import json
import os
import select
import signal
import socket
import sys
import tempfile
import time
import traceback
from importlib.metadata import EntryPoint
from subprocess import TimeoutExpired
from typing import Any, BinaryIO

from jupyter_client.provisioning import KernelProvisionerFactory, LocalProvisioner

#: What otter, a kernel and every lesson import.
_ALWAYS = (
    "otter.assign",
    "otter.cli",
    "otter.execute.preprocessor",
    "nbconvert.preprocessors",
    "ipykernel.ipkernel",
    "ipykernel.kernelapp",
    "numpy",
    "matplotlib.pyplot",
)
_PROVISIONER = "forked-by-autograder-build"
_PR_SET_PDEATHSIG = 1


def main(plain: int, slow: int) -> None:
    """Serve a build until it ends or lets go of stdin.

    Args:
        plain: a listening socket for orders whose notebooks import nothing that takes long.
        slow: one for all other orders.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the build to handle
    for name in _ALWAYS:
        importlib.import_module(name)
    _settle()
    second = os.fork()
    mine, other = (plain, slow) if second else (slow, plain)
    os.close(other)
    if not second:
        _die_with_parent()
    _serve(socket.socket(fileno=mine))
    if second:
        os.kill(second, signal.SIGKILL)  # it may be in the middle of an import
        os.waitpid(second, 0)


def _serve(listener: socket.socket) -> None:
    poll = select.poll()
    poll.register(sys.stdin.fileno(), select.POLLIN | select.POLLHUP)
    poll.register(listener, select.POLLIN)
    while True:
        ready = {descriptor for descriptor, _ in poll.poll()}
        _bury()
        if sys.stdin.fileno() in ready:
            return
        connection, _ = listener.accept()
        with connection:
            asked = connection.makefile("rb").readline()
            if asked:
                _fork(listener, connection, json.loads(asked))


def _bury() -> None:
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _fork(listener: socket.socket, connection: socket.socket, order: dict[str, Any]) -> None:
    missing = [name for name in order["modules"] if name not in sys.modules]
    for name in missing:
        with contextlib.suppress(Exception):  # then the cell that wants it says so
            importlib.import_module(name)
    if missing:
        _settle()
    if len(os.listdir("/proc/self/task")) > 1:
        connection.sendall(b"cold\n")
        return
    if os.fork():
        return
    try:
        listener.close()
        _enter(order)
        connection.sendall(b"%d\n" % os.getpid())
        code = _otter(order, connection)
        sys.stdout.flush()
        sys.stderr.flush()
        connection.sendall(b"%d\n" % code)
    finally:
        os._exit(0)


def _settle() -> None:
    gc.collect()
    gc.freeze()  # so that a child's collector does not touch, and copy, every page
    gc.set_threshold(100_000, 20, 100)  # what is forked is soon over


def _enter(order: dict[str, Any]) -> None:
    """Become a process that looks like a freshly started one."""
    os.setsid()
    _die_with_parent()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    null = os.open(os.devnull, os.O_RDONLY)
    log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for target, source in ((0, null), (1, log), (2, log)):
        os.dup2(source, target)
    os.close(null)
    os.close(log)
    os.environ.clear()
    os.environ.update(order["environment"])
    tempfile.tempdir = None  # looked up already, for the process that forked this one
    os.chdir(order["work"])


def _die_with_parent() -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


# ---------------------------------------------------------------- otter


def _otter(order: dict[str, Any], connection: socket.socket) -> int:
    """What ``python -m otter`` does; its exit status."""
    Kernel.standby = _Standby(connection)
    factory = KernelProvisionerFactory.instance()
    factory.provisioners[_PROVISIONER] = EntryPoint(
        _PROVISIONER, f"{__name__}:{Kernel.__name__}", KernelProvisionerFactory.GROUP_NAME
    )
    factory.default_provisioner_name = _PROVISIONER
    from otter.cli import cli

    sys.argv = ["otter", *order["arguments"]]
    try:
        cli(order["arguments"])
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        traceback.print_exc()
        return 1
    return 0


# ---------------------------------------------------------------- its kernel


class _Standby:
    """A process that waits to become otter's kernel; offers what a provisioner needs of Popen.

    It is forked before otter has a thread, a socket or a running loop.
    """

    stdin = stdout = stderr = None

    def __init__(self, connection: socket.socket):
        reader, self._writer = os.pipe()
        self.returncode: int | None = None
        self.pid = os.fork()
        if self.pid:
            os.close(reader)
            return
        try:
            os.close(self._writer)
            connection.close()  # the build is to notice when otter ends, whatever we do
            os.setsid()
            _die_with_parent()
            with os.fdopen(reader, "rb") as pipe:
                _become_kernel(pipe)
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(0)

    def start(self, command: list[str], environment: dict[str, str]) -> None:
        """Let it become the kernel that ``command`` would start."""
        arguments = command[command.index("ipykernel_launcher") + 1 :]
        order = {"arguments": arguments, "environment": environment, "folder": os.getcwd()}
        with os.fdopen(self._writer, "wb") as pipe:
            pipe.write(json.dumps(order).encode())

    def poll(self) -> int | None:
        if self.returncode is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.returncode = os.waitstatus_to_exitcode(status)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        end = None if timeout is None else time.monotonic() + timeout
        while self.poll() is None:
            if end is not None and time.monotonic() > end:
                raise TimeoutExpired("kernel", timeout or 0.0)
            time.sleep(0.01)
        return self.returncode or 0

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


def _become_kernel(pipe: BinaryIO) -> None:
    data = pipe.read()
    if not data:
        return  # otter ended without wanting a kernel
    order = json.loads(data)
    os.environ.clear()
    os.environ.update(order["environment"])
    os.chdir(order["folder"])
    from ipykernel.kernelapp import launch_new_instance

    sys.argv = ["ipykernel_launcher", *order["arguments"]]
    launch_new_instance()


class Kernel(LocalProvisioner):
    """Starts otter's kernel by letting the waiting process become it."""

    standby: _Standby | None = None
    process: Any = None

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> Any:
        """The first kernel is the waiting process; any further one is started anew."""
        waiting, Kernel.standby = Kernel.standby, None
        if waiting is None:
            return await super().launch_kernel(cmd, **kwargs)
        waiting.start(cmd, kwargs["env"])
        self.process = waiting
        self.pid = self.pgid = waiting.pid
        return self.connection_info
