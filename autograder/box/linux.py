"""The Linux calls that Python 3.11 does not offer, through ctypes.

Runs in the zygote and in its children, before any student code, as the user the grader
runs as.  Every function raises OSError with the call's name; none of them guesses.
man pages: unshare(2), mount(2), mount_setattr(2), pivot_root(2), capset(2), prctl(2).
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct

CLONE_NEWNS = 0x00020000
CLONE_NEWUTS = 0x04000000
CLONE_NEWIPC = 0x08000000
CLONE_NEWUSER = 0x10000000
CLONE_NEWPID = 0x20000000
CLONE_NEWNET = 0x40000000

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC = 1, 2, 4, 8
MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = 32, 4096, 16384, 1 << 18
MNT_DETACH = 2

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_CAPBSET_DROP = 24
PR_SET_NO_NEW_PRIVS = 38
PR_SET_CHILD_SUBREAPER = 36

_MACHINE = platform.machine()
#: Call numbers that glibc has no wrapper for: (x86_64, aarch64).
_NUMBERS = {
    "pivot_root": (155, 41),
    "capset": (126, 91),
    "mount_setattr": (442, 442),
    "setresuid": (117, 147),
    "landlock_create_ruleset": (444, 444),
    "landlock_add_rule": (445, 445),
    "landlock_restrict_self": (446, 446),
}

_libc = ctypes.CDLL(None, use_errno=True)  # on macOS only ever loaded, never called


def call(name: str, *args: int | bytes | ctypes.c_void_p | None) -> int:
    """A system call by name, for those without a libc wrapper.

    Raises:
        OSError: with the call's name, also where this machine type is not known.
    """
    if _MACHINE not in ("x86_64", "aarch64"):
        raise OSError(38, f"{name}: machine {_MACHINE} is not supported")
    number = _NUMBERS[name][0 if _MACHINE == "x86_64" else 1]
    result = _libc.syscall(ctypes.c_long(number), *(_word(a) for a in args))
    return _checked(name, result)


def _word(value: int | bytes | ctypes.c_void_p | None) -> object:
    return ctypes.c_long(value) if isinstance(value, int) else value


def _checked(name: str, result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")
    return result


def unshare(flags: int) -> None:
    """unshare(2)."""
    _checked("unshare", _libc.unshare(flags))


def mount(source: str, target: str, kind: str | None, flags: int = 0, data: str = "") -> None:
    """mount(2)."""
    encoded = kind.encode() if kind else None
    _checked(
        f"mount {target}",
        _libc.mount(
            source.encode(), target.encode(), encoded, ctypes.c_ulong(flags), data.encode() or None
        ),
    )


def bind_read_only(source: str, target: str) -> None:
    """Show ``source`` at ``target``, read-only, with everything mounted below it."""
    mount(source, target, None, MS_BIND | MS_REC)
    # struct mount_attr {attr_set, attr_clr, propagation, userns_fd}; flags RDONLY|NOSUID|NODEV
    attributes = struct.pack("QQQQ", 1 | 2 | 4, 0, 0, 0)
    buffer = ctypes.create_string_buffer(attributes, len(attributes))
    try:
        call(
            "mount_setattr",
            -100,
            target.encode(),
            0x8000,
            ctypes.cast(buffer, ctypes.c_void_p),
            len(attributes),
        )
    except OSError:  # before Linux 5.12: the top mount only
        mount("none", target, None, MS_BIND | MS_REMOUNT | MS_RDONLY | MS_NOSUID | MS_NODEV)


def become_root_of(folder: str) -> None:
    """Make ``folder``, a mount point, the root of this mount namespace and forget the old one."""
    os.chdir(folder)
    call("pivot_root", b".", b".")
    _checked("umount2", _libc.umount2(b".", MNT_DETACH))
    os.chdir("/")


def prctl(option: int, a: int = 0, b: int = 0, c: int = 0, d: int = 0) -> int:
    """prctl(2)."""
    words = [ctypes.c_ulong(x) for x in (a, b, c, d)]
    return _checked(f"prctl {option}", _libc.prctl(ctypes.c_int(option), *words))


def drop_capabilities() -> None:
    """Give up every capability, for ever."""
    for capability in range(64):
        try:
            prctl(PR_CAPBSET_DROP, capability)
        except OSError:
            break  # past the last one, or not allowed to; the sets below are what counts
    header = struct.pack("Ii", 0x20080522, 0)
    nothing = struct.pack("6I", 0, 0, 0, 0, 0, 0)
    head = ctypes.create_string_buffer(header, len(header))
    data = ctypes.create_string_buffer(nothing, len(nothing))
    call("capset", ctypes.cast(head, ctypes.c_void_p), ctypes.cast(data, ctypes.c_void_p))
