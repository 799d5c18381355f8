"""A control group for the boxes of a zygote: limits of the kernel for all their processes together.

Trusted, runs in the judge, which puts every box into the group before it is told to run
anything; whatever the box starts is born there.  Where the machine lends us no group (a
container without cgroups, an ordinary user without delegation) there is none, and rlimits with
the watch of ``host.Box`` hold the same numbers: per process, and with a glance every 0.3 s.

man page: cgroups(7).  Version 2 is one tree of folders; version 1, on older machines, is one for
each of memory, pids and cpuacct.
"""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import time
from dataclasses import dataclass, field
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")
_OWN = Path("/proc/self/cgroup")
_CONTROLLERS = ("memory", "pids", "cpuacct")


@dataclass(frozen=True)
class Group:
    """The folders of one group; a single one where memory, pids and time share it.

    Attributes:
        memory, pids, time: where each of them is limited or counted.
        unified: version 2.
    """

    memory: Path
    pids: Path
    time: Path
    unified: bool
    _open: dict[str, int] = field(default_factory=dict, compare=False, repr=False)

    @property
    def folders(self) -> tuple[Path, ...]:
        """Each folder once."""
        return tuple(dict.fromkeys((self.memory, self.pids, self.time)))

    def join(self, pid: int) -> None:
        """Put a process in; its children are born there.  Harmless if it has just died.

        Raises:
            OSError: if the kernel refuses.
        """
        for folder in self.folders:
            try:
                (folder / "cgroup.procs").write_text(str(pid))
            except ProcessLookupError:
                return

    def seconds(self) -> float:
        """CPU time of all that ever ran in the group."""
        if not self.unified:
            return int(self._said(self.time, "cpuacct.usage")) / 1e9
        return self._row(self.time, "cpu.stat", "usage_usec") / 1e6

    def out_of_memory(self) -> int:
        """How many processes the kernel has ended because the group was over its memory."""
        file = "memory.events" if self.unified else "memory.oom_control"
        return self._row(self.memory, file, "oom_kill")

    def _said(self, folder: Path, file: str) -> bytes:
        """What is in a file now.  It is asked after every case, and so is kept open."""
        if file not in self._open:
            self._open[file] = os.open(folder / file, os.O_RDONLY | os.O_CLOEXEC)
        return os.pread(self._open[file], 4096, 0)

    def _row(self, folder: Path, file: str, key: str) -> int:
        words = self._said(folder, file).split()
        if key.encode() not in words:
            raise OSError(errno.ENODATA, f"no {key} there", str(folder / file))
        return int(words[words.index(key.encode()) + 1])

    def processes(self) -> list[int]:
        """Who is in the group."""
        try:
            return [int(pid) for pid in (self.pids / "cgroup.procs").read_text().split()]
        except OSError:
            return []

    def kill(self) -> None:
        """End every process in the group, also those that are just being born."""
        if self.unified:
            with contextlib.suppress(OSError):
                (self.pids / "cgroup.kill").write_text("1")
                return
        for _ in range(50):
            found = self.processes()
            for pid in found:
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.kill(pid, signal.SIGKILL)
            if not found:
                return
            time.sleep(0.002)

    def close(self) -> None:
        """End what is left and remove the group."""
        while self._open:
            os.close(self._open.popitem()[1])
        self.kill()
        for folder in self.folders:
            for _ in range(50):  # the dead need a moment to leave
                try:
                    folder.rmdir()
                except FileNotFoundError:
                    break
                except OSError:
                    time.sleep(0.01)
                else:
                    break


def make_group(name: str, memory_mb: float, processes: int) -> Group | None:
    """A group with limits, or None where this machine lends none.

    Args:
        name: of its folder; one that is left from a grader that was killed is taken over.
        memory_mb: of all its processes together, with what they write to memory file systems.
        processes: processes and threads.
    """
    for made in (_version_2, _version_1):
        group = made(name)
        if group is None:
            continue
        try:
            group.kill()
            _limit(group, int(memory_mb) << 20, processes)
            group.out_of_memory(), group.seconds()
        except OSError:
            group.close()
            continue
        return group
    return None


def _limit(group: Group, memory: int, processes: int) -> None:
    (group.pids / "pids.max").write_text(str(processes))
    if group.unified:
        (group.memory / "memory.max").write_text(str(memory))
        with contextlib.suppress(OSError):  # a kernel without swap has no such file
            (group.memory / "memory.swap.max").write_text("0")
        return
    (group.memory / "memory.limit_in_bytes").write_text(str(memory))
    with contextlib.suppress(OSError):
        (group.memory / "memory.memsw.limit_in_bytes").write_text(str(memory))


def _version_2(name: str) -> Group | None:
    mounts = [place for place, kind, _ in _mounted() if kind == "cgroup2"]
    for mount in mounts:
        own = mount / _own_path("").lstrip("/")
        # the group beside our own, a group inside it, one at the top
        for parent in dict.fromkeys((own.parent if own != mount else own, own, mount)):
            if not {"memory", "pids"} <= {*_words(parent / "cgroup.subtree_control")}:
                continue
            folder = _made(parent / name)
            if folder is not None:
                return Group(folder, folder, folder, True)
    return None


def _version_1(name: str) -> Group | None:
    mounts = {
        controller: place
        for place, kind, options in _mounted()
        if kind == "cgroup"
        for controller in _CONTROLLERS
        if controller in options
    }
    found: list[Path | None] = []
    for controller in _CONTROLLERS:
        if controller not in mounts:
            return None
        own = mounts[controller] / _own_path(controller).lstrip("/")
        found.append(_made((own if own.is_dir() else mounts[controller]) / name))
    memory, pids, time_ = found
    if memory and pids and time_:
        return Group(memory, pids, time_, False)
    for folder in found:
        with contextlib.suppress(OSError):
            if folder:
                folder.rmdir()
    return None


def _made(folder: Path) -> Path | None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError:
        return None
    return folder if os.access(folder / "cgroup.procs", os.W_OK) else None


def _mounted() -> list[tuple[Path, str, list[str]]]:
    """Mount point, kind and options of every file system that is mounted here."""
    found = []
    with contextlib.suppress(OSError):
        for line in _MOUNTS.read_text().splitlines():
            before, _, after = line.partition(" - ")
            kind, _source, options = after.split(" ", 2)
            found.append((Path(before.split()[4]), kind, options.split(",")))
    return found


def _own_path(controller: str) -> str:
    """The group this process is in, as a path below the mount point."""
    with contextlib.suppress(OSError):
        for line in _OWN.read_text().splitlines():
            _number, controllers, path = line.split(":", 2)
            if controller in controllers.split(","):
                return path
    return "/"


def _words(path: Path) -> list[str]:
    try:
        return path.read_text().split()
    except OSError:
        return []
