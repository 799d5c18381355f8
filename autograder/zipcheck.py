"""Reads zips that may be built to fill the memory.  Reads bytes, runs nothing.

Python's zipfile reads a zip's table of contents as a whole before any entry can be counted, so its
size is looked at first.  And of bzip2 and LZMA it unpacks all that it has read at once, however
little is asked for: a kilobyte may be gigabytes.  So these are unpacked here, step by step.
Hostile here: every byte.
"""

from __future__ import annotations

import bz2
import copy
import lzma
import os
import re
import struct
import zipfile
import zlib
from typing import IO

_CHUNK = 64 * 1024


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


def read_entry(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    """The bytes of an entry; of one with more than ``most`` bytes no more than ``most + 1``.

    Raises:
        zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, EOFError, ValueError, RuntimeError,
        NotImplementedError: if it is damaged, locked, or packed in a way that nobody reads.
    """
    if info.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        with archive.open(info) as file:
            return file.read(most + 1)
    packed = copy.copy(info)
    packed.compress_type, packed.file_size = zipfile.ZIP_STORED, info.compress_size
    del packed.CRC  # it is that of the unpacked bytes
    wanted = min(info.file_size, most + 1)
    data = bytearray()
    with archive.open(packed) as file:
        unpacker = _unpacker(info, file, most)
        while len(data) < wanted and not unpacker.eof:
            chunk = file.read(_CHUNK) if unpacker.needs_input else b""
            if unpacker.needs_input and not chunk:
                break
            data += unpacker.decompress(chunk, wanted - len(data))
    if len(data) < wanted or (len(data) == info.file_size and zlib.crc32(data) != info.CRC):
        raise zipfile.BadZipFile("an entry is not what the table says")
    return bytes(data)


def _unpacker(
    info: zipfile.ZipInfo, file: IO[bytes], most: int
) -> bz2.BZ2Decompressor | lzma.LZMADecompressor:
    if info.compress_type == zipfile.ZIP_BZIP2:
        return bz2.BZ2Decompressor()
    if info.compress_type != zipfile.ZIP_LZMA:
        raise NotImplementedError("that compression method is not supported")
    _, size = struct.unpack("<HH", file.read(4).ljust(4, b"\0"))
    setting, dictionary = struct.unpack("<BL", file.read(size)[:5].ljust(5, b"\0"))
    # no more is looked back upon than has been unpacked
    return lzma.LZMADecompressor(
        lzma.FORMAT_RAW,
        filters=[
            {
                "id": lzma.FILTER_LZMA1,
                "dict_size": max(4096, min(dictionary, most)),
                "lc": setting % 9,
                "lp": setting // 9 % 5,
                "pb": setting // 45,
            }
        ],
    )
