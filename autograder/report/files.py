"""Replace a file as a whole or not at all.  Trusted side; no student code runs here.

A reader, and a grader that is killed at any moment, find either the old file or the new
one, never a part of it.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable, Mapping
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
    replace_files(path.parent, {path.name: data})


def replace_files(folder: Path, *batches: Mapping[str, bytes | Iterable[bytes]]) -> None:
    """Write some files of a folder, each atomically.

    After a power cut, too, no file of a batch is there as long as one of an earlier batch is not.
    To wait for the disk is what writing costs, so that is done as seldom as this allows.

    Args:
        folder: an existing one.
        batches: file name -> contents, in the order in which they are to take their names.

    Raises:
        OSError: if the folder cannot be written; a file is then as it was, or the new one.
    """
    ready: list[dict[Path, Path]] = []
    try:
        for files in batches:
            ready.append({})
            for name, data in files.items():
                temporary = folder / f".{name}.{os.getpid()}.{secrets.token_hex(4)}.tmp"
                ready[-1][temporary] = folder / name
                _write(temporary, data)
        for batch in ready:
            for temporary, path in batch.items():
                os.replace(temporary, path)
            _sync_folder(folder)
    except BaseException:
        for temporary in (t for batch in ready for t in batch):
            with suppress(OSError):
                temporary.unlink()
        raise


def _write(path: Path, data: bytes | Iterable[bytes]) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    with os.fdopen(os.open(path, flags, 0o666), "wb") as file:
        file.writelines([data] if isinstance(data, bytes) else data)
        file.flush()
        os.fsync(file.fileno())


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
