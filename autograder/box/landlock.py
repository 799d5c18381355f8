"""Landlock: which files this process and its children may touch, whoever they are.

Runs in a child of the zygote before student code; needs no privilege beyond
no_new_privs.  Linux 5.13 and later.  man page: landlock(7).
"""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Iterable

from autograder.box import linux

_READ = 0b1101  # execute, read_file, read_dir
_READ_FILE = 0b0101
_ALL_V1 = (1 << 13) - 1


def version() -> int:
    """The version of the kernel's Landlock interface, 0 if there is none."""
    try:
        return linux.call("landlock_create_ruleset", None, 0, 1)
    except OSError:
        return 0


def restrict(read: Iterable[str], write: Iterable[str], devices: Iterable[str]) -> None:
    """From now on nothing but these may be opened.

    Args:
        read: files and folders that may be read, with all below them.
        write: folders in which everything is allowed.
        devices: files that may be read and written.

    Raises:
        OSError: where the kernel has no Landlock.
    """
    abi = version()
    if not abi:
        raise OSError(38, "landlock: not offered by this kernel")
    handled = _ALL_V1 | (1 << 13 if abi >= 2 else 0) | (1 << 14 if abi >= 3 else 0)
    scoped = 0b11 if abi >= 6 else 0  # abstract unix sockets, signals
    net = 0b11 if abi >= 4 else 0  # TCP bind and connect
    attributes = struct.pack("QQQ", handled, net, scoped)
    size = 24 if abi >= 6 else 16 if abi >= 4 else 8
    ruleset = linux.call("landlock_create_ruleset", _pointer(attributes), size, 0)
    try:
        for path in read:
            _allow(ruleset, path, _READ & handled, _READ_FILE & handled)
        for path in write:
            _allow(ruleset, path, handled & ~1, handled & 0b110)
        for path in devices:
            _allow(ruleset, path, 0b110, 0b110 & handled)
        linux.prctl(linux.PR_SET_NO_NEW_PRIVS, 1)
        linux.call("landlock_restrict_self", ruleset, 0)
    finally:
        os.close(ruleset)


def _allow(ruleset: int, path: str, folder_rights: int, file_rights: int) -> None:
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    try:
        rights = folder_rights if os.path.isdir(path) else file_rights
        rule = struct.pack("=Qi", rights, descriptor)
        linux.call("landlock_add_rule", ruleset, 1, _pointer(rule), 0)
    finally:
        os.close(descriptor)


_kept: list[ctypes.Array[ctypes.c_char]] = []


def _pointer(data: bytes) -> ctypes.c_void_p:
    buffer = ctypes.create_string_buffer(data, len(data))
    _kept[:] = [*_kept[-3:], buffer]  # alive for as long as the call
    return ctypes.cast(buffer, ctypes.c_void_p)
