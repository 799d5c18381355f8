"""The name of a cell that was handed out: a digest of its source.

The build computes it when it releases a notebook, and the judge computes it again on
what came back, to tell a cell the student left as it was.  Imports nothing of ours and
runs nothing.  A student who forges a digest gains nothing: the cell is only skipped.
"""

from __future__ import annotations

import hashlib


def cell_digest(source: str) -> str:
    """The first 16 hex digits of the SHA-256 of a cell's source.

    White space at the end of lines and of the cell does not count, and neither does the
    kind of line ending: editors and platforms change both without being asked.

    Args:
        source: text of a code cell.
    """
    lines = [line.rstrip() for line in source.splitlines()]
    return hashlib.sha256("\n".join(lines).rstrip().encode("utf-8")).hexdigest()[:16]
