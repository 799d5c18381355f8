"""Level ``process``: a separate process with limits, and nothing else between.

For a student's self-check on a laptop.  Runs in a forked child of the zygote as the user
who started the check.  Student code can read what that user can read: no grade that
matters may be made at this level.
"""

from __future__ import annotations

import contextlib
import os
import resource
import sys
import tempfile
from typing import Any

from autograder.box import linux
from autograder.box.guest.serve import address_space


def prepare(settings: dict[str, Any]) -> None:
    """Nothing to do once per zygote."""


def enter(settings: dict[str, Any]) -> None:
    """Confine this process: own session, scratch folder, limits."""
    with contextlib.suppress(PermissionError):
        os.setsid()
    if sys.platform == "linux":
        linux.prctl(linux.PR_SET_PDEATHSIG, 9)
    scratch(settings)
    limits(settings)


def scratch(settings: dict[str, Any]) -> None:
    """Make the scratch folder the working folder, home and place for temporary files."""
    os.chdir(settings["scratch"])
    for name in ("HOME", "TMPDIR", "MPLCONFIGDIR", "XDG_CACHE_HOME"):
        os.environ[name] = settings["scratch"]
    tempfile.tempdir = None  # the zygote may have looked it up already


def limits(settings: dict[str, Any]) -> None:
    """The limits of ``limits.py`` that the kernel keeps for us."""

    def cap(which: int, value: int) -> None:
        hard = resource.getrlimit(which)[1]
        if hard != resource.RLIM_INFINITY:
            value = min(value, hard)
        resource.setrlimit(which, (value, value))

    cap(resource.RLIMIT_CORE, 0)
    cap(resource.RLIMIT_NOFILE, int(settings["open_files"]))
    cap(resource.RLIMIT_FSIZE, int(settings["file_mb"]) << 20)
    cap(resource.RLIMIT_CPU, int(settings["cpu_seconds"]))
    if settings["bind_processes"]:
        cap(resource.RLIMIT_NPROC, int(settings["processes"]))
    with contextlib.suppress(ValueError, OSError):  # macOS refuses
        cap(resource.RLIMIT_AS, address_space() + (int(settings["memory_mb"]) << 20))
