"""Ends what a hostile box may have left: processes that flee, folders that resist.

Runs in the judge with its rights, and is told numbers and paths by the judge alone.

A program that walks through /proc and kills what it finds loses against one that forks faster than
it walks.  ``kill(-1)`` cannot lose: the kernel signals all processes of a user at once, and what
has a deadly signal waiting may not fork.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import signal
import time
from pathlib import Path

from autograder.box import linux

#: A user that no process belongs to.  See ``_signal_all``.
_NOBODYS_UID = 60_999
_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)


def kill_user(uid: int) -> None:
    """Kill every process of a user that belongs to no person.  Needs root."""
    assert uid > _NOBODYS_UID  # noqa: S101 - never somebody's own
    for _ in range(50):
        if not any(is_alive(pid) for pid in of_user(uid)):
            return
        with contextlib.suppress(ProcessLookupError):
            _signal_all(uid)
        time.sleep(0.002)


def _signal_all(uid: int) -> None:
    """SIGKILL to all processes of a user in one call.

    This thread, and no other, becomes that user for the call.  The kernel lets a signal through
    where the sender's real or effective user is the receiver's real or saved one: as real user we
    take one that nobody is, so that root's processes are spared, and keep root as the saved one,
    so that none of those who are to end can signal us meanwhile, and we can go back.
    """
    linux.call("setresuid", _NOBODYS_UID, uid, 0)
    try:
        os.kill(-1, signal.SIGKILL)
    finally:
        linux.call("setresuid", 0, 0, 0)


def of_user(uid: int) -> list[int]:
    """Processes of a user, dead ones that nobody has buried too."""
    try:
        pids = [int(n) for n in os.listdir("/proc") if n.isdigit()]
    except OSError:
        return []
    return [pid for pid in pids if real_uid(pid) == uid]


def real_uid(pid: int) -> int | None:
    """The user of a process; None if it is gone."""
    # /proc/PID belongs to root where the process is not dumpable, so ask the status file
    try:
        with open(f"/proc/{pid}/status") as f:
            for line in f:
                if line.startswith("Uid:"):
                    return int(line.split()[1])
    except (OSError, ValueError):
        pass
    return None


def is_alive(pid: int) -> bool:
    """Whether any thread of a process still runs: its first one may have ended before the rest."""
    try:
        with open(f"/proc/{pid}/stat") as f:
            text = f.read()
        words = text[text.rindex(")") + 2 :].split()
        return words[0] not in "ZX" or int(words[17]) > 1
    except (OSError, ValueError, IndexError):
        return False


def remove(folder: Path) -> None:
    """Remove a folder with all below it, however deep, long or locked it is.

    Folders inside are moved up to the top one after the other, so neither the length of a path nor
    this program's stack or descriptors set a limit.  Follows no link.  Harmless where there is
    nothing; what cannot be removed stays.
    """
    with contextlib.suppress(OSError):
        top = _opened(str(folder), None)
        try:
            while _emptied(top, top):
                pass
        finally:
            os.close(top)
        os.rmdir(folder)


def _opened(name: str, inside: int | None) -> int:
    try:
        return os.open(name, _FOLDER, dir_fd=inside)
    except PermissionError:  # where we are not root: its owner, who locked it
        os.chmod(name, 0o700, dir_fd=inside)
        return os.open(name, _FOLDER, dir_fd=inside)


def _emptied(folder: int, top: int) -> bool:
    """Remove files and empty folders, move other folders to the top.  True if that did anything."""
    done = False
    if os.geteuid() != 0:
        with contextlib.suppress(PermissionError):
            os.fchmod(folder, 0o700)
    with os.scandir(folder) as scan:
        for entry in scan:
            with contextlib.suppress(OSError):
                if not entry.is_dir(follow_symlinks=False):
                    os.unlink(entry.name, dir_fd=folder)
                elif folder != top:
                    os.rename(entry.name, secrets.token_hex(16), src_dir_fd=folder, dst_dir_fd=top)
                else:
                    inner = _opened(entry.name, folder)
                    try:
                        while _emptied(inner, top):
                            pass
                    finally:
                        os.close(inner)
                    os.rmdir(entry.name, dir_fd=folder)
                done = True
    return done


def sweep(uid: int) -> None:
    """Remove what a box's user left in the folders that everybody may write to."""
    for top in ("/tmp", "/var/tmp", "/dev/shm", "/run/lock", "/dev/mqueue", "/var/crash"):
        with contextlib.suppress(OSError), os.scandir(top) as scan:
            for entry in scan:
                with contextlib.suppress(OSError):
                    if entry.stat(follow_symlinks=False).st_uid == uid:
                        if entry.is_dir(follow_symlinks=False):
                            remove(Path(entry.path))
                        else:
                            os.unlink(entry.path)
