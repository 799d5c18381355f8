"""The judge's side of the box: start a zygote, open boxes, watch them, end them.

Trusted, runs in the judge.  It believes the zygote (no student code ever ran there) and
believes nothing that a box says about itself: time, memory and life are measured here.

A box that dies is the student's doing unless we killed it, and then ``Box.killed`` says
why.  A box that cannot be made is ours (``BoxError``).
"""

from __future__ import annotations

import contextlib
import fcntl
import itertools
import json
import math
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import IO, Any

from autograder.box.cgroup import Group, make_group
from autograder.box.ending import kill_user, of_user, remove, sweep
from autograder.box.usage import deleted_mb, folder_use, memory_mb
from autograder.box.view import view_for
from autograder.errors import BoxError, IsolationError
from autograder.limits import limit
from autograder.model import Level, Outcome
from autograder.wire.channel import Channel, Closed, Kind, Late
from autograder.wire.codec import WireError

_FIRST_UID, _UIDS = 61_000, 2_000
_PREFIX = "unrolled-"
_LOCKS = Path("/run/lock/unrolled")
_PACKAGE = Path(__file__).resolve().parents[1]
_BOOT = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); "
    "from autograder.box.zygote import main; main(int(sys.argv[2]))"
)
_START_SECONDS = 90.0
_numbers = itertools.count()


#: Modules of the standard library that notebooks import, for boxes whose user may perhaps not
#: enter the interpreter's own folder.
_STANDARD = (
    "abc bisect cmath collections.abc colorsys contextlib copy csv ctypes dataclasses datetime "
    "decimal doctest encodings.ascii encodings.cp437 encodings.idna encodings.latin_1 enum "
    "fractions functools glob gzip hashlib heapq importlib.util inspect io itertools json "
    "logging math mmap multiprocessing numbers operator os pathlib pickle pkgutil platform pprint "
    "queue random re secrets shutil site socket statistics string struct subprocess sysconfig "
    "tempfile textwrap threading time timeit traceback types typing unittest unittest.mock "
    "urllib.request uuid warnings weakref zipfile zlib"
).split()


class Zygote:
    """A warm parent at one level, for one assignment's imports.

    Args:
        level: the level of isolation.
        allowed: top-level modules that may be imported beside the standard library.
        secret_paths: files and folders that the self-test of the cage must fail to read.
        base: where to put the scratch folders; the system's place for temporary files if None.
        training_seconds: wall time that training a net may take in a box.

    Raises:
        IsolationError: if this machine cannot give the level.
        BoxError: if the zygote does not start for another reason.
    """

    def __init__(
        self,
        level: Level,
        allowed: tuple[str, ...],
        secret_paths: tuple[Path, ...] = (),
        base: Path | None = None,
        training_seconds: float = 0.0,
    ):
        if not hasattr(os, "fork"):
            raise IsolationError("this system has no fork(); use Linux, macOS or WSL")
        if level is not Level.PROCESS and sys.platform != "linux":
            raise IsolationError(f"level {level.value} needs Linux")
        self.level = level
        self.allowed = allowed
        self._training_seconds = training_seconds
        self.secret_paths = tuple(Path(p).resolve() for p in secret_paths)
        self._lock: Any = None
        self.uid = self._take_uid()
        self._folder, self._folder_lock = scratch_folder(base)
        self._process: subprocess.Popen[bytes] | None = None
        self.group: Group | None = None
        try:
            self._start()
            if self.level is not Level.PROCESS:
                # as root the number is ours alone for as long as we live
                owner = "" if os.geteuid() == 0 else f"-{os.getpid()}-{next(_numbers)}"
                self.group = make_group(
                    f"unrolled-{self.uid}{owner}",
                    limit("tree_mb"),
                    int(self.settings["processes"]),
                )
            self._self_test()
        except BaseException:
            self.close()
            raise

    # -- life

    def _take_uid(self) -> int:
        if os.geteuid() != 0 or self.level is Level.PROCESS:
            return os.getuid()
        # for root's eyes only: whoever can open a lock can also hold it
        _LOCKS.mkdir(mode=0o700, parents=True, exist_ok=True)
        if _LOCKS.is_symlink() or _LOCKS.stat().st_uid != 0:
            raise BoxError(f"{_LOCKS} does not belong to root; remove it")
        _LOCKS.chmod(0o700)
        for uid in range(_FIRST_UID, _FIRST_UID + _UIDS):
            handle = open(_LOCKS / str(uid), "w")  # noqa: SIM115 - held for as long as we live
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                handle.close()
                continue
            kill_user(uid)  # what a judge left that was killed in the middle
            if of_user(uid):  # nobody buries its dead, and they count against our limit
                handle.close()
                continue
            self._lock = handle
            return uid
        raise BoxError(f"all {_UIDS} user numbers for boxes are taken on this machine")

    def _start(self) -> None:
        guest = [_PACKAGE / "box" / "guest", _PACKAGE / "wire", _PACKAGE.parent / "student_lib"]
        import student_lib

        guest[2] = Path(student_lib.__file__).resolve().parent
        view = view_for(self.allowed, guest)
        root = self._folder / "root"
        root.mkdir()
        self.scratch_root = self._folder / "scratch"
        self.scratch_root.mkdir()
        self.scratch_root.chmod(0o711)
        ours, theirs = socket.socketpair()
        search = list(dict.fromkeys([str(_PACKAGE.parent), str(guest[2].parent), *view.search]))
        cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "unrolled"
        with contextlib.suppress(OSError):
            cache.mkdir(parents=True, exist_ok=True)
        environment = {
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "MPLBACKEND": "Agg",
            "HOME": str(cache),
            "MPLCONFIGDIR": str(cache),
            "KERAS_HOME": str(cache),
            "PYTHONHASHSEED": "0",
            "PYTHONDONTWRITEBYTECODE": "1",
            **{f"{name}_NUM_THREADS": "1" for name in ("OPENBLAS", "OMP", "MKL")},
            # every thread's arena reserves 64 MB of address space, which is what is limited
            "MALLOC_ARENA_MAX": "1",
            "TF_CPP_MIN_LOG_LEVEL": "3",
            "CUDA_VISIBLE_DEVICES": "",
            "TF_ENABLE_ONEDNN_OPTS": "0",
            # as many threads everywhere: the limit of processes must not depend on the machine
            "TF_NUM_INTRAOP_THREADS": "2",
            "TF_NUM_INTEROP_THREADS": "1",
        }
        self._log = open(self._folder / "zygote.log", "w+b")  # noqa: SIM115
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-c", _BOOT, json.dumps(search), str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=self._log,
            cwd="/",
            start_new_session=True,
        )
        theirs.close()
        self._channel = Channel(ours)
        # matplotlib is left to the boxes that draw: see guest/shims.py
        preload = [
            "numpy",
            "student_lib.checks",
            "student_lib.plots",
            "student_lib.data",
            *(m for m in self.allowed if m in ("tensorflow", "keras")),
        ]
        if "keras" in self.allowed:  # used by answers and by us; a box may not read them later
            preload += ["student_lib.models", "student_lib.training"]
        if self.level is Level.OTHER_USER:
            preload += _STANDARD
        from autograder.box import landlock

        self.settings: dict[str, Any] = {
            "level": self.level.value,
            "preload": preload,
            "uid": self.uid,
            "root": str(root),
            "visible": list(view.visible),
            "masked": list(view.masked),
            "packages": list(view.packages),
            "readable": view.readable() if self.level is Level.OTHER_USER else [],
            "seccomp": sys.platform == "linux",
            "landlock": self.level is Level.OTHER_USER and landlock.version() > 0,
            "bind_processes": self.level is not Level.PROCESS,
            "processes": limit(
                "keras_processes" if {"keras", "tensorflow"} & {*self.allowed} else "processes"
            ),
            "open_files": limit("open_files"),
            "file_mb": limit("file_mb"),
            "scratch_mb": limit("scratch_mb"),
            "scratch_files": limit("scratch_files"),
            "cpu_seconds": limit("tree_seconds") + 2 * self._training_seconds,
            "memory_mb": limit("tree_mb"),
        }
        try:
            self._channel.send(Kind.SPAWN, self.settings, time.monotonic() + _START_SECONDS)
            _, answer = self._channel.receive(time.monotonic() + _START_SECONDS)
        except (Closed, Late, WireError):
            raise BoxError(f"the zygote did not start: {self._last_words()}") from None
        if "error" in answer:
            raise IsolationError(f"level {self.level.value} is not to be had: {answer['error']}")
        if answer["threads"] != 1:
            raise BoxError(f"the zygote has {answer['threads']} threads; forking it is not safe")

    def _last_words(self) -> str:
        self._log.seek(0)
        return self._log.read()[-2000:].decode("utf-8", "replace").strip() or "it said nothing"

    def _self_test(self) -> None:
        """Open a box and let it try what a hostile submission would try first."""
        if self.level is Level.PROCESS:
            return
        paths = [str(p) for p in self.secret_paths]
        probe = _PROBE.format(paths=paths)
        try:
            with self.open() as box:
                box.run([(probe, "self-test")], {}, ["findings"], time.monotonic() + 30)
                with box.case(seconds=5, memory_mb=64) as channel:
                    channel.send(Kind.FETCH, {"name": "findings"})
                    _, fields = channel.receive(time.monotonic() + 10)
        except (Closed, Late, WireError) as error:
            raise IsolationError(
                f"level {self.level.value} is not to be had: the box of the self-test ended before "
                f"it could answer ({type(error).__name__})"
            ) from None
        findings = fields.get("value")
        if findings != []:
            raise IsolationError(
                f"level {self.level.value} does not hold on this machine: "
                f"student code could {'; '.join(map(str, findings or ['?']))}"
            )

    def open(self) -> Box:
        """A fresh box.

        Raises:
            BoxError: if it cannot be made.
        """
        ours, theirs = socket.socketpair()
        scratch = self.scratch_root / "box"
        if self.level is not Level.NAMESPACES:
            remove(scratch)
            scratch.mkdir()
            if os.geteuid() == 0:
                os.chown(scratch, self.uid, self.uid)
            scratch.chmod(0o700)
        try:
            answer = self._ask({"scratch": str(scratch)}, theirs)
        finally:
            theirs.close()
        if "error" in answer:
            ours.close()
            self._ask({"pid": answer["pid"]})
            raise BoxError(f"no box at level {self.level.value}: {answer['error']}")
        box = Box(self, answer["pid"], answer["box"], Channel(ours), scratch)
        try:
            box.join()
        except OSError as error:
            box.close()
            raise BoxError(f"no box in the control group {self.group}: {error}") from None
        return box

    def _ask(
        self, order: dict[str, Any], descriptor: socket.socket | None = None
    ) -> dict[str, Any]:
        deadline = time.monotonic() + _START_SECONDS
        try:
            fds = [descriptor.fileno()] if descriptor else []
            self._channel.sock.setblocking(True)
            socket.send_fds(self._channel.sock, [b"!"], fds)
            self._channel.sock.setblocking(False)
            self._channel.send(Kind.SPAWN, order, deadline)
            _, answer = self._channel.receive(deadline)
        except (Closed, Late, WireError, OSError):
            raise BoxError(f"the zygote is gone: {self._last_words()}") from None
        return answer

    def reap(self, pid: int) -> tuple[float, int]:
        """Wait for a box that is dead or dying: its CPU seconds, and what signal ended it or 0."""
        answer = self._ask({"pid": pid})
        status = int(answer["status"])
        if os.WIFSIGNALED(status):
            return float(answer["seconds"]), os.WTERMSIG(status)
        # the process that waits outside a box's namespaces says it as a shell does
        return float(answer["seconds"]), max(0, os.WEXITSTATUS(status) - 128)

    def close(self) -> None:
        """End the zygote and remove what it left.  Harmless twice."""
        if self._process is not None:
            self._channel.close()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(2)
            self._process.kill()
            self._process.wait()
            self._process = None
            self._log.close()
        if self.group is not None:
            self.group.close()
            self.group = None
        remove(self._folder)
        self._folder_lock.close()
        if self._lock:
            self._lock.close()
            self._lock = None

    def __enter__(self) -> Zygote:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


_PROBE = """
import os, socket
findings = []
for path in {paths!r}:
    try:
        os.listdir(path) if os.path.isdir(path) else open(path).close()
        findings.append("read " + path)
    except OSError:
        pass
try:
    socket.socket(socket.AF_UNIX)
    findings.append("open a socket")
except OSError:
    pass
try:
    os.kill(os.getppid() or 1, 0)
    if os.getpid() != 1:
        findings.append("signal its parent")
except OSError:
    pass
if os.getuid() == 0:
    findings.append("act as root")
"""


class Box:
    """One submission's box, from fork to death.

    Attributes:
        seconds: CPU time, once it is closed.
        signal: the signal that ended it, ours included, once it is closed; 0 if none did.
    """

    def __init__(self, zygote: Zygote, pid: int, box_pid: int, control: Channel, scratch: Path):
        self.zygote, self.pid, self.box_pid = zygote, pid, box_pid
        self.control, self.scratch = control, scratch
        #: of the box's own process; None where there are none, -1 if it is buried already
        self._handle: int | None = None
        with contextlib.suppress(AttributeError, OSError):  # macOS, an old kernel
            try:
                self._handle = os.pidfd_open(box_pid)
            except ProcessLookupError:
                self._handle = -1
        self._killed: Outcome | None = None
        self.seconds = 0.0
        self.signal = 0
        group = zygote.group
        self._seconds_before = group.seconds() if group else 0.0
        self._lost_before = group.out_of_memory() if group else 0
        #: CPU time at which all processes of the box together have had enough
        self._enough = limit("tree_seconds")
        #: CPU time that they may use in all the box's life
        self.most = math.inf
        self.current_cell = -1
        #: it was killed, by us or from inside, and can serve no further case
        self.dead = False
        self._open = True
        self._stop = threading.Event()
        self._watch = threading.Thread(target=self._watch_tree, daemon=True)
        self._watch.start()

    def join(self) -> None:
        """Put the box into the control group, where there is one, before it runs anything.

        Raises:
            OSError: if the kernel refuses.
        """
        if self.zygote.group is not None:
            self.zygote.group.join(self.box_pid)

    @property
    def killed(self) -> Outcome | None:
        """Which limit was the reason why it, or the kernel in our name, was killed; or None."""
        group = self.zygote.group
        if self._killed is None and self._open and group is not None:
            with contextlib.suppress(OSError):
                if group.out_of_memory() > self._lost_before:
                    self._killed = Outcome.MEMORY
        return self._killed

    def used(self) -> float:
        """CPU time so far, all processes of the box together."""
        group = self.zygote.group
        if group is not None:
            return group.seconds() - self._seconds_before
        return _cpu_seconds(self._processes())

    def allow(self, seconds: float) -> float:
        """Let all processes of the box together use this much more CPU time before it is killed.

        Returns:
            what they have used until now.
        """
        before = self.used()
        self._enough = before + seconds
        return before

    def run(
        self,
        cells: list[tuple[str, str]],
        files: dict[str, bytes],
        wanted: list[str],
        deadline: float,
    ) -> dict[str, Any]:
        """Run the notebook.

        Args:
            cells: pairs (source, where).
            files: name -> bytes, written into the working folder first.
            wanted: names the judge would like to know about.
            deadline: for the whole notebook.

        Returns:
            ``defined`` (name -> "function" or "value") and ``errors``.  Untrusted data.

        Raises:
            Closed, Late, WireError: the box died, hung, or spoke nonsense; ``current_cell``
                is the cell it was in.
        """
        cell_seconds = limit("cell_seconds")
        self.control.send(
            Kind.RUN,
            {
                # as bytes: a cell may be longer than a text that a box may send us
                "cells": [[source.encode(), where] for source, where in cells],
                "files": files,
                "wanted": wanted,
                "allowed": list(self.zygote.allowed),
                "cell_seconds": cell_seconds,
            },
            deadline,
        )
        for _ in range(2 * len(cells) + 1):  # no cell is run more than twice
            patience = min(deadline, time.monotonic() + cell_seconds + 5)
            kind, fields = self.control.receive(patience)
            if self.killed is not None:  # the kernel may have ended another process than the one
                self.kill()  # that runs the cells; the cell before this message is to blame
                raise Closed
            if kind is Kind.CELL and type(fields.get("cell")) is int:
                self.current_cell = fields["cell"]
            elif kind is Kind.READY:
                return fields
            else:
                raise WireError("not what a box says while it runs cells")
        raise WireError("more cells than there are")

    def case(self, seconds: float, memory_mb: int, bind: tuple[str, ...] = ()) -> CaseChild:
        """A child of the box for cases of one question, not started yet.

        Args:
            seconds: CPU budget of one case.
            memory_mb: address space it may add.
            bind: names that are to call back to the judge instead of the student's own.
        """
        return CaseChild(self, seconds, memory_mb, bind)

    def kill(self, why: Outcome | None = None) -> None:
        """End every process of the box now."""
        self._killed = self.killed or why
        self.dead = True
        level = self.zygote.level
        if self.zygote.group is not None:
            self.zygote.group.kill()
        self._kill_first()
        if level is Level.OTHER_USER:
            kill_user(self.zygote.uid)
        elif level is Level.PROCESS:
            _kill_tree(self.box_pid)

    def _kill_first(self) -> None:
        """Kill the box's own process, and nobody else who may have its number by now.

        In a pid namespace it is buried as soon as it is dead, by the process that waits outside.
        """
        with contextlib.suppress(ProcessLookupError):
            if self._handle is None:
                os.kill(self.box_pid, signal.SIGKILL)
            elif self._handle >= 0:
                signal.pidfd_send_signal(self._handle, signal.SIGKILL)

    def close(self) -> None:
        """Kill what is left, wait for it, empty the scratch folder.  Harmless twice."""
        if not self._open:
            return
        self._killed = self.killed
        self._open = False
        self._stop.set()
        self.control.close()
        self.kill()
        self._watch.join()
        self.seconds, self.signal = self.zygote.reap(self.pid)
        if self._handle is not None and self._handle >= 0:
            os.close(self._handle)
        self._handle = -1
        if self.zygote.level is not Level.NAMESPACES:
            remove(self.scratch)
            if self.zygote.level is Level.OTHER_USER:
                sweep(self.zygote.uid)

    def __enter__(self) -> Box:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    # -- the watch over what rlimits count per process and per file only: memory, CPU time, disk

    def _watch_tree(self) -> None:
        while self._is_time_to_look():
            try:
                if self._limit_is_hit():
                    return
            except MemoryError:  # a test is at the judge's own limit; it will not stay there
                continue

    def _is_time_to_look(self) -> bool:
        """Wait until the next look is due.  False once the box is closed.

        Files are on a file system of their own, or looked at more often, and at once where the
        disk fills: many processes together write hundreds of megabytes in a tenth of a second.
        """
        if self.zygote.level is Level.NAMESPACES:
            return not self._stop.wait(0.3)
        enough = _free_mb(self.zygote.scratch_root) - limit("scratch_mb") / 4
        for _ in range(10):
            if self._stop.wait(0.01):
                return False
            if _free_mb(self.zygote.scratch_root) < enough:
                break
        return True

    def _limit_is_hit(self) -> bool:
        if self.killed is not None:  # by the kernel, and perhaps not all of it
            self.kill()
        elif self.zygote.group is None and memory_mb(self._processes()) > limit("tree_mb"):
            self.kill(Outcome.MEMORY)
        elif self.used() > min(self._enough, self.most):
            self.kill(Outcome.TIMEOUT)
        elif self.zygote.level is not Level.NAMESPACES and self._disk_is_full():
            self.kill(Outcome.OUTPUT)
        else:
            return False
        return True

    def _disk_is_full(self) -> bool:
        most = int(limit("scratch_files"))
        megabytes, entries = folder_use(self.scratch, most)
        megabytes += deleted_mb(self._processes())
        return megabytes > limit("scratch_mb") or entries > most

    def _processes(self) -> list[int]:
        if self.zygote.level is Level.OTHER_USER:
            return of_user(self.zygote.uid)
        return _tree(self.box_pid)


class CaseChild:
    """A forked child of the box and the connection to it.

    Attributes:
        signal: the signal that ended it, once it is finished.
    """

    def __init__(self, box: Box, seconds: float, memory_mb: int, bind: tuple[str, ...]):
        self.box, self.bind = box, bind
        self.seconds, self.memory_mb = seconds, memory_mb
        self.signal = 0
        self._before = 0.0
        ours, self._theirs = socket.socketpair()
        self.channel = Channel(ours)

    def start(self) -> None:
        """Have the box fork it.

        Raises:
            Closed, Late: the box is gone or does not answer.
        """
        control = self.box.control
        # what it starts counts too; the kernel counts the child itself, in whole seconds
        self._before = self.box.allow(self.seconds + 2)
        order = {"seconds": self.seconds, "memory_mb": self.memory_mb, "bind": list(self.bind)}
        try:
            control.sock.setblocking(True)
            socket.send_fds(control.sock, [b"!"], [self._theirs.fileno()])
            control.sock.setblocking(False)
            control.send(Kind.CASE, order, time.monotonic() + 10)
        except OSError:
            raise Closed from None
        finally:
            self._theirs.close()

    def used(self) -> float:
        """CPU time that the box has used since this child was started; ask while it lives."""
        return self.box.used() - self._before

    def __enter__(self) -> Channel:
        self.start()
        return self.channel

    def finish(self) -> None:
        """End the child and learn how it ended.  Kills the box if that cannot be learnt."""
        self.channel.close()
        control = self.box.control
        patience = time.monotonic() + 0.5
        for attempt in range(2):
            try:
                kind, fields = control.receive(patience)
                if kind is Kind.ENDED:
                    said = fields.get("signal")
                    self.signal = said if type(said) is int and 0 <= said < 128 else 0
                    return
                break
            except Late:
                if attempt == 0:
                    with contextlib.suppress(Closed, Late):
                        control.send(Kind.KILL, {}, time.monotonic() + 1)
                    patience = time.monotonic() + 3
            except (Closed, WireError, TypeError, ValueError):
                break
        self.box.kill()

    def __exit__(self, *error: object) -> None:
        self.finish()


def scratch_folder(base: Path | None = None) -> tuple[Path, IO[str]]:
    """A fresh folder for boxes, and the lock that says that somebody still uses it.

    Args:
        base: where; the system's place for temporary files if None.
    """
    # under another name until it is locked: a grader that begins just now would sweep it away
    made = Path(tempfile.mkdtemp(prefix=f".{_PREFIX}", dir=base))
    made.chmod(0o711)
    lock = open(made / "lock", "w")  # noqa: SIM115 - the caller closes it
    fcntl.flock(lock, fcntl.LOCK_EX)
    folder = made.with_name(made.name.removeprefix("."))
    made.rename(folder)
    return folder, lock


def sweep_abandoned() -> None:
    """Remove scratch folders of graders that were killed and could not do it themselves."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            if folder.is_symlink() or folder.stat().st_uid != os.geteuid():
                continue  # somebody else's: its lock may be a pipe that nobody ever writes to
        with contextlib.suppress(OSError), open(folder / "lock") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)  # fails while its owner lives
            remove(folder)


def _free_mb(folder: Path) -> float:
    """Megabytes that are free where a folder lies; 0 if it cannot be told."""
    try:
        state = os.statvfs(folder)
    except OSError:
        return 0.0
    return state.f_bfree * state.f_frsize / 2**20


# ---------------------------------------------------------------- processes


def _stat(pid: str) -> tuple[int, int] | None:
    """Parent and owner of a process."""
    try:
        with open(f"/proc/{pid}/stat") as f:
            text = f.read()
        return int(text[text.rindex(")") + 2 :].split()[1]), os.stat(f"/proc/{pid}").st_uid
    except (OSError, ValueError, IndexError):
        return None


def _table() -> dict[int, tuple[int, int]]:
    try:
        names = os.listdir("/proc")
    except OSError:
        return {}
    rows = {int(n): _stat(n) for n in names if n.isdigit()}
    return {pid: row for pid, row in rows.items() if row}


def _tree(root: int) -> list[int]:
    children: dict[int, list[int]] = {}
    for pid, (parent, _) in _table().items():
        children.setdefault(parent, []).append(pid)
    found, todo = [root], [root]
    while todo:
        for child in children.get(todo.pop(), []):
            found.append(child)
            todo.append(child)
    return found


def _cpu_seconds(pids: list[int]) -> float:
    """CPU time of processes and of their children that were waited for."""
    ticks = 0
    for pid in pids:
        try:
            with open(f"/proc/{pid}/stat") as f:
                text = f.read()
            ticks += sum(map(int, text[text.rindex(")") + 2 :].split()[11:15]))
        except (OSError, ValueError):
            continue
    return ticks / os.sysconf("SC_CLK_TCK")


def _kill_tree(root: int) -> None:
    for pid in _tree(root):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(pid, signal.SIGKILL)
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(root, signal.SIGKILL)
