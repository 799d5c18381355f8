"""What the processes of a box hold: memory that the kernel shows, and what it hides.

Runs in the judge, beside hostile processes that run on; believes nothing but ``/proc`` and what a
folder really holds.  Three ways to hide are looked through: a process whose first thread has ended
looks dead but is not; shared memory stays when its pages are dropped from every table; a file that
is deleted while it is open keeps its blocks.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterable
from pathlib import Path

#: Files and folders that a box may have; level ``namespaces`` has its tmpfs count them.
MOST_ENTRIES = 20_000
#: Folders below folders that are looked into.  What may be handed in goes no deeper, and every
#: level costs a descriptor here.
_DEEPEST = 200
#: What an entry of a folder takes on the disk at least, with its inode and its name.
_ENTRY = 1024


def memory_mb(pids: Iterable[int]) -> float:
    """Anonymous and shared memory of processes together; pages they share count once.

    Shared memory without a name counts with its whole size, whether it was touched or not.  Where
    a container's root may not look so closely into another user's processes (it needs
    CAP_SYS_PTRACE), pages that they share count for each.
    """
    own = mapped = 0
    unnamed: dict[tuple[str, str], int] = {}
    for pid in pids:
        try:
            rows = _rows(pid, "smaps_rollup")
            own += rows.get("Pss_Anon", 0) + rows.get("SwapPss", 0)
            mapped += rows.get("Pss_Shmem", 0)
            for place, size in _shared_without_name(pid).items():
                unnamed[place] = max(unnamed.get(place, 0), size)
        except PermissionError:
            with contextlib.suppress(OSError, ValueError, IndexError):
                rows = _rows(pid, "status")
                own += rows.get("RssAnon", 0) + rows.get("VmSwap", 0)
                mapped += rows.get("RssShmem", 0)
        except (OSError, ValueError, IndexError):
            continue
    return own / 1024 + max(mapped / 1024, sum(unnamed.values()) / 2**20)


def _tasks(pid: int) -> list[str]:
    """Folders of the threads of a process: where the first has ended, another one tells."""
    return [f"/proc/{pid}", *(f"/proc/{pid}/task/{n}" for n in os.listdir(f"/proc/{pid}/task"))]


def _read(pid: int, table: str) -> list[str]:
    try:
        with open(f"/proc/{pid}/{table}") as f:
            return f.readlines()
    except ProcessLookupError:  # its first thread has ended
        for folder in _tasks(pid)[1:]:
            with contextlib.suppress(ProcessLookupError), open(f"{folder}/{table}") as f:
                return f.readlines()
        raise


def _rows(pid: int, table: str) -> dict[str, int]:
    """The rows of a table that are sizes, in KB."""
    found = {}
    for line in _read(pid, table):
        words = line.split()
        if len(words) == 3 and words[2] == "kB":
            found[words[0].rstrip(":")] = int(words[1])
    return found


def _shared_without_name(pid: int) -> dict[tuple[str, str], int]:
    """(device, inode) -> bytes mapped of memory, or of a deleted file, that others may map too."""
    found: dict[tuple[str, str], int] = {}
    for line in _read(pid, "maps"):
        words = line.split(maxsplit=5)
        if len(words) == 6 and words[1][3] == "s" and words[5].rstrip().endswith("(deleted)"):
            first, last = (int(n, 16) for n in words[0].split("-"))
            place = (words[3], words[4])
            found[place] = found.get(place, 0) + last - first
    return found


def folder_use(folder: Path, most: int) -> tuple[float, int]:
    """Megabytes and number of entries in a folder; stops counting above ``most`` entries.

    A folder nested deeper than anything honest counts as more than ``most`` entries.
    """
    size = number = 0
    try:
        top = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except OSError:
        return 0.0, 0
    open_now = [top]
    scans = [os.scandir(top)]
    try:
        while scans:
            entry = next(scans[-1], None)
            if entry is None:
                scans.pop().close()
                os.close(open_now.pop())
                continue
            number += 1
            if number > most:
                break
            with contextlib.suppress(OSError):
                status = os.stat(entry.name, dir_fd=open_now[-1], follow_symlinks=False)
                size += max(status.st_blocks * 512, _ENTRY)
                if stat.S_ISDIR(status.st_mode):
                    if len(scans) > _DEEPEST:
                        number = most + 1
                        break
                    flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW
                    inner = os.open(entry.name, flags, dir_fd=open_now[-1])
                    open_now.append(inner)
                    scans.append(os.scandir(inner))
    except OSError:
        pass  # a folder that vanished while it was read
    finally:
        for scan in scans:
            scan.close()
        for descriptor in open_now:
            os.close(descriptor)
    return size / 2**20, number


def deleted_mb(pids: Iterable[int]) -> float:
    """Megabytes of files that have no name any more but are still open in a process."""
    found: dict[tuple[int, int], int] = {}
    for pid in pids:
        folder = f"/proc/{pid}/fd"
        with contextlib.suppress(OSError):
            if not os.listdir(folder):  # empty where the first thread has ended
                folder = next((f"{t}/fd" for t in _tasks(pid) if _has_entries(f"{t}/fd")), folder)
            for name in os.listdir(folder):
                with contextlib.suppress(OSError):
                    status = os.stat(f"{folder}/{name}")
                    if stat.S_ISREG(status.st_mode) and status.st_nlink == 0:
                        found[status.st_dev, status.st_ino] = status.st_blocks * 512
    return sum(found.values()) / 2**20


def _has_entries(folder: str) -> bool:
    try:
        return bool(os.listdir(folder))
    except OSError:
        return False
