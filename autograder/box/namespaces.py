"""Level ``namespaces``: a file system, processes and a network of its own.

``prepare`` runs once in the zygote: it builds a read-only root of the paths in the view
and makes it the zygote's own, so the grader's files are gone before the first box.
``enter`` runs in a forked child for every box, in an order that matters:

    unshare pid, mount, net, ipc, uts     so that the next fork is pid 1 of the box
    fork; the parent stays outside, only to wait
    fresh /tmp, /dev/shm and /proc        while we may still mount
    limits; the box's own uid, no capabilities
    seccomp                               last: it refuses most of the above

As root the box becomes a uid of its own.  Without root everything happens in a user
namespace in which that uid is ours; then RLIMIT_NPROC counts inside it.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any

from autograder.box import linux, other_user, process, seccomp
from autograder.box.view import DEVICES

_EACH = linux.CLONE_NEWNS | linux.CLONE_NEWPID | linux.CLONE_NEWIPC | linux.CLONE_NEWUTS
INSIDE_UID = 1000


def prepare(settings: dict[str, Any]) -> None:
    """Give this process a root that holds the view and nothing else."""
    uid, gid = os.getuid(), os.getgid()
    if uid != 0:
        linux.unshare(linux.CLONE_NEWUSER | linux.CLONE_NEWNS)
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{INSIDE_UID} {uid} 1")
        Path("/proc/self/gid_map").write_text(f"{INSIDE_UID} {gid} 1")
    else:
        linux.unshare(linux.CLONE_NEWNS)
    linux.mount("none", "/", None, linux.MS_REC | linux.MS_PRIVATE)
    root = settings["root"]
    linux.mount("unrolled", root, "tmpfs", linux.MS_NOSUID | linux.MS_NODEV, "mode=755,size=4m")
    for path in settings["visible"]:
        _show(root, path)
    for path in settings["masked"]:
        if os.path.isdir(root + path):
            linux.mount(
                "unrolled",
                root + path,
                "tmpfs",
                linux.MS_NOSUID | linux.MS_NODEV,
                "mode=755,size=4m",
            )
    for path in settings["packages"]:
        _show(root, path)
    os.makedirs(root + "/dev/shm", exist_ok=True)
    for path in DEVICES:
        Path(root + path).touch()
        linux.mount(path, root + path, None, linux.MS_BIND)
    for path in (_scratch(settings), "/tmp", "/proc"):
        os.makedirs(root + path, exist_ok=True)
    # An unprivileged mount of a fresh /proc is only allowed where an old one can be seen.
    linux.mount("/proc", root + "/proc", None, linux.MS_BIND | linux.MS_REC)
    linux.become_root_of(root)


def _scratch(settings: dict[str, Any]) -> str:
    """Where the box may write: /tmp, unless the interpreter or a package lies below it."""
    shown = [*settings["visible"], *settings["packages"]]
    return "/scratch" if any(Path(p).is_relative_to("/tmp") for p in shown) else "/tmp"


def _show(root: str, path: str) -> None:
    if os.path.islink(path):
        _link(root, path)
        path = os.path.realpath(path)
        if not os.path.exists(path) or os.path.exists(root + path):
            return
    target = root + path
    if os.path.isdir(path):
        os.makedirs(target, exist_ok=True)
    else:
        os.makedirs(os.path.dirname(target), exist_ok=True)
        Path(target).touch()
    linux.bind_read_only(path, target)


def _link(root: str, path: str) -> None:
    os.makedirs(os.path.dirname(root + path), exist_ok=True)
    with contextlib.suppress(FileExistsError, OSError):
        os.symlink(os.readlink(path), root + path)


def enter(settings: dict[str, Any]) -> int:
    """Leave everything behind.  Returns only in the box; the process outside ends here."""
    linux.unshare(_EACH | linux.CLONE_NEWNET)
    report = settings["report"]
    box = os.fork()
    if box:
        linux.prctl(linux.PR_SET_PDEATHSIG, 9)
        os.write(report, box.to_bytes(4, "little"))
        os.closerange(0, 4096)
        _, status = os.waitpid(box, 0)
        os._exit(os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status))
    linux.prctl(linux.PR_SET_PDEATHSIG, 9)
    flags = linux.MS_NOSUID | linux.MS_NODEV
    uid = settings["uid"]
    owner = f"uid={uid},gid={uid}," if os.getuid() == 0 else ""
    size = int(settings["scratch_mb"])
    scratch = _scratch(settings)
    inodes = int(settings["scratch_files"]) + 1  # one is the folder itself
    room = f"{owner}mode=700,size={size}m,nr_inodes={inodes}"
    linux.mount("unrolled", scratch, "tmpfs", flags, room)
    linux.mount("unrolled", "/dev/shm", "tmpfs", flags, f"{owner}mode=700,size=16m,nr_inodes=1k")
    try:
        linux.mount("unrolled", "/proc", "proc", flags | linux.MS_NOEXEC)
    except OSError:
        # A container that hides parts of /proc refuses; then there is none at all.
        linux.mount("unrolled", "/proc", "tmpfs", flags, "mode=555,size=4k")
    settings = {**settings, "scratch": scratch}
    process.scratch(settings)
    process.limits(settings)
    if os.getuid() == 0:
        other_user.become(uid)
    linux.drop_capabilities()
    linux.prctl(linux.PR_SET_NO_NEW_PRIVS, 1)
    linux.prctl(linux.PR_SET_PDEATHSIG, 9)  # becoming another user has cleared it
    if settings["seccomp"]:
        seccomp.confine()
    return 0
