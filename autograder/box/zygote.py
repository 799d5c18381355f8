"""The warm parent of all boxes: imports once, forks for every submission.

Started by the judge as a fresh interpreter with an empty environment.  Trusted, runs
with the grader's rights, and therefore never runs student code, never sees a test, an
answer or another submission: a box inherits all of its memory.

    judge ── settings ──► prepare the level, import, answer SPAWNED
    judge ── SPAWN + the box's socket ──► fork; the child enters its level and serves
    judge ── REAP ──► wait for the box, answer REAPED

Must have one thread when it forks: numpy's BLAS is told so before it is imported.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import signal
import socket
import sys
from typing import Any

from autograder.wire.channel import Channel, Closed, Kind


def main(descriptor: int) -> None:
    """Serve the judge until it closes the connection."""
    channel = Channel(socket.socket(fileno=descriptor))
    _, settings = channel.receive()
    _die_with_the_judge()
    try:
        level = importlib.import_module(f"autograder.box.{settings['level']}")
        _warm(settings["preload"])
        level.prepare(settings)
        from autograder.box.guest import serve
    except Exception as error:
        channel.send(Kind.SPAWNED, {"error": f"{type(error).__name__}: {error}"})
        return
    channel.send(Kind.SPAWNED, {"pid": os.getpid(), "threads": _threads()})
    gc.collect()
    gc.freeze()  # so that a child's collector does not touch, and copy, every page
    while True:
        try:
            order, box = _receive(channel)
        except Closed:
            return
        if order is None:
            return
        if "pid" in order:
            channel.send(Kind.REAPED, _reap(order["pid"]))
        elif box is not None:
            _spawn(channel, level, {**settings, **order}, box, serve)


def _receive(channel: Channel) -> tuple[dict[str, Any] | None, int | None]:
    channel.sock.setblocking(True)
    data, descriptors, _flags, _address = socket.recv_fds(channel.sock, 1, 1)
    channel.sock.setblocking(False)
    if not data:
        return None, None
    _, order = channel.receive()
    return order, descriptors[0] if descriptors else None


def _spawn(channel: Channel, level: Any, settings: dict[str, Any], box: int, serve: Any) -> None:
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(reader)
            channel.close()
            _only(box, writer)
            level.enter({**settings, "report": writer})
            os.close(writer)
            serve.main(socket.socket(fileno=box))
        except BaseException as error:
            # The judge reads this as the reason why there is no box; no student code ran yet.
            with contextlib.suppress(OSError):
                os.write(writer, b"\0\0\0\0" + f"{type(error).__name__}: {error}".encode()[:900])
        finally:
            os._exit(70)
    os.close(writer)
    os.close(box)
    answer: dict[str, Any] = {"pid": pid, "box": pid}
    with os.fdopen(reader, "rb") as pipe:
        report = pipe.read()  # ends when the box has let go of it: it is confined now
    if report[:4] == b"\0\0\0\0":
        answer["error"] = report[4:].decode("utf-8", "replace")
    elif report:
        if len(report) > 4:
            answer["error"] = report[8:].decode("utf-8", "replace")
        answer["box"] = int.from_bytes(report[:4], "little")
    _boxes.add(pid)
    channel.send(Kind.SPAWNED, answer)


def _only(box: int, writer: int) -> None:
    """Close every descriptor but these two; 0, 1 and 2 become /dev/null."""
    null = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    keep = sorted({0, 1, 2, box, writer})
    for low, high in zip(keep, [*keep[1:], 4096], strict=True):
        os.closerange(low + 1, high)


_boxes: set[int] = set()


def _reap(pid: int) -> dict[str, Any]:
    try:
        _, status, usage = os.wait4(pid, 0)
    except ChildProcessError:
        return {"status": 0, "seconds": 0.0}
    finally:
        _boxes.discard(pid)
        _end_orphans()
    return {"status": status, "seconds": usage.ru_utime + usage.ru_stime}


def _end_orphans() -> None:
    """End and bury what boxes left behind: as a subreaper, this process is their parent now.

    Not even dead may they stay: they count against the next box's limit of processes.
    """
    while orphans := _children() - _boxes:
        for pid in orphans:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)
        for pid in orphans:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(pid, 0)


def _children() -> set[int]:
    me = os.getpid()
    try:
        with open(f"/proc/{me}/task/{me}/children") as f:
            return {int(pid) for pid in f.read().split()}
    except (OSError, ValueError):
        return set()


def _warm(modules: list[str]) -> None:
    for name in modules:
        try:
            importlib.import_module(name)
        except ImportError:
            continue  # the assignment allows it, this machine has not got it


def _threads() -> int:
    try:
        return len(os.listdir("/proc/self/task"))
    except OSError:
        return 1


def _die_with_the_judge() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the judge to handle
    if sys.platform == "linux":
        from autograder.box import linux

        linux.prctl(linux.PR_SET_PDEATHSIG, signal.SIGKILL)
        linux.prctl(linux.PR_SET_CHILD_SUBREAPER, 1)
