"""Refuses a zip whose table of contents alone would fill the memory.  Reads bytes, runs nothing.

Python's zipfile reads that table as a whole before any entry can be counted, so its size is
looked at first.  Hostile here: every byte.
"""

from __future__ import annotations

import os
import re
import struct
from typing import IO


def directory_too_large(file: IO[bytes], most: int) -> bool:
    """Whether any place that might tell the size of the table names more than ``most`` bytes.

    Every place where zipfile might find that size is looked at, so none can be hidden from us.
    Leaves the file at its start.

    Args:
        file: an open zip, or anything else.
        most: bytes the table may have.
    """
    size = file.seek(0, os.SEEK_END)
    start = max(0, size - 65535 - 22 - 20 - 56)
    file.seek(start)
    tail = file.read()
    sizes: list[int] = []
    for found in re.finditer(rb"PK\x05\x06", tail):
        sizes += struct.unpack_from("<L", tail[found.start() : found.start() + 16].ljust(16), 12)
    for found in re.finditer(rb"PK\x06\x07", tail):
        place = struct.unpack_from("<Q", tail[found.start() : found.start() + 16].ljust(16), 8)[0]
        for at in (place, start + found.start() - 56):
            if 0 <= at <= size - 56:
                file.seek(at)
                record = file.read(56)
                if record.startswith(b"PK\x06\x06"):
                    sizes += struct.unpack_from("<Q", record, 40)
    file.seek(0)
    return any(most < value <= size for value in sizes)
