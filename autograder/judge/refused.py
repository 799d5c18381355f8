"""What a student's exception says about a limit of the box.  Trusted side, pure functions.

A program that hits a limit of the kernel learns it as an errno and no more: "[Errno 24] Too many
open files".  Here that becomes a sentence with the limit in it and what to do.  Name and text of
the exception are the student's word, since anybody can raise ``OSError(24, "…")``; so the sentence
is a hint beside the exception and decides nothing.  It is fixed text, fit for a hidden case.
"""

from __future__ import annotations

import errno
import re
from dataclasses import replace

from autograder.judge.runner import Verdict
from autograder.limits import limit

_ERRNO = re.compile(r"\[Errno (-?\d+)\]")
#: numpy's own words where a file could not be written to its end.
_CUT_SHORT = re.compile(r"\d+ requested and \d+ written")
#: Beside the end of a process that has aborted, where Keras is allowed.
ABORTED = (
    f" TensorFlow aborts where it gets no further memory, or no thread: "
    f"{limit('keras_processes'):g} processes and threads may run at a time."
)
_NO_NAMES = re.compile(r"name resolution|Name or service not known|nodename nor servname")


def sentence(kind: str, text: str, keras: bool = False) -> str:
    """The limit behind an exception and what to do about it; "" if no limit is known to be.

    Args:
        kind: the exception's class, e.g. ``"BlockingIOError"``.
        text: its text, e.g. ``"[Errno 11] Resource temporarily unavailable"``.
        keras: whether Keras is allowed, which needs more threads.
    """
    found = _ERRNO.search(text[:500])
    number = int(found[1]) if found else 0
    if number == errno.EMFILE:
        return (
            f"At most {limit('open_files'):g} files may be open at a time here: open each in a "
            "`with` block, which closes it."
        )
    if number == errno.EFBIG:
        return f"One file may have {limit('file_mb'):g} MB here: write less, or nothing."
    if number == errno.ENOSPC:
        return (
            f"All files together may have {limit('scratch_mb'):g} MB here, and there may be "
            f"{limit('scratch_files'):g} of them: remove those that are not needed any more, or "
            "keep the data in memory."
        )
    if _CUT_SHORT.search(text[:500]):
        return (
            f"One file may have {limit('file_mb'):g} MB here, and all files together "
            f"{limit('scratch_mb'):g} MB: write less, or nothing."
        )
    if number == errno.EAGAIN or "can't start new thread" in text[:500]:
        most = limit("keras_processes" if keras else "processes")
        return (
            f"At most {most:g} processes and threads may run at a time here: start fewer, and "
            "wait for their end, or do without."
        )
    if number == errno.EPERM or _NO_NAMES.search(text[:500]):
        return "Answers may not open network connections or start programs here."
    if number == errno.ENOMEM or kind in ("MemoryError", "_ArrayMemoryError"):
        return (
            f"The notebook with all that it keeps may use {limit('tree_mb'):g} MB of memory here."
        )
    return ""


def explained(verdict: Verdict, keras: bool = False) -> Verdict:
    """A RAISED verdict with the sentence, where there is one."""
    kind, _, text = verdict.detail.partition(": ")
    said = sentence(kind, text, keras)
    if not said:
        return verdict
    return replace(
        verdict, message=f"{verdict.message} {said}", detail=f"{verdict.detail.rstrip('.')}. {said}"
    )
