"""Limits of the judge's own work on what a student returned.  Trusted side, hostile values.

A box is limited from the outside; but a value of a few megabytes that came out of it can ask
for far more when a test computes with it: ``got - expected`` broadcasts, a loop runs over its
entries, and a function lent to the box is called with arguments of the student's choice.
"""

from __future__ import annotations

import contextlib
import os
import resource
import sys
from collections.abc import Iterator

from autograder.limits import limit

#: Kept open: to close it takes longer than many a case does.
_STATM = (
    os.open("/proc/self/statm", os.O_RDONLY | os.O_CLOEXEC) if sys.platform == "linux" else None
)


@contextlib.contextmanager
def memory_limit() -> Iterator[None]:
    """Raise MemoryError where this process would grow by more than ``judge_mb``."""
    before = resource.getrlimit(resource.RLIMIT_AS)
    size = _address_space()
    if size is None:
        yield
        return
    most = size + (int(limit("judge_mb")) << 20)
    if before[0] != resource.RLIM_INFINITY:
        most = min(most, before[0])
    resource.setrlimit(resource.RLIMIT_AS, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


def _address_space() -> int | None:
    """Bytes of address space this process uses now; None where the system does not say."""
    if _STATM is None:
        return None
    try:
        return int(os.pread(_STATM, 64, 0).split()[0]) * resource.getpagesize()
    except (OSError, ValueError, IndexError):
        return None
