"""Replace a file as a whole or not at all.  Trusted side; no student code runs here.

A reader, and a grader that is killed at any moment, find either the old file or the new
one, never a part of it.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path


def replace_file(path: Path | str, data: bytes | Iterable[bytes]) -> None:
    """Write ``data``, whole or in pieces, to ``path`` atomically.

    The temporary file lies in the same folder, is new (never an existing file or link)
    and is flushed to the disk before it takes the name.

    Raises:
        OSError: if the folder cannot be written; ``path`` is then as it was.
    """
    path = Path(path)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.{secrets.token_hex(4)}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    handle = os.open(temporary, flags, 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines([data] if isinstance(data, bytes) else data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(path.parent)


def remove_leftovers(folder: Path) -> None:
    """Remove the temporary files of writers that were killed.  Nobody else may be writing there."""
    for path in folder.glob(".*.tmp"):
        with suppress(OSError):
            path.unlink()


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable, where folders can be opened at all."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
