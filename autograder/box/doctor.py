"""Which level this machine offers, what is missing, and the line to type.

Runs in the operator's process; tries every level for real, with the self-test of the cage.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from autograder.box.host import Zygote
from autograder.errors import UnrolledError
from autograder.model import Level

MEANS = {
    Level.NAMESPACES: "own file system, processes and network; for grades that matter",
    Level.OTHER_USER: "another user, no sockets, no programs; for Gradescope",
    Level.PROCESS: "a separate process with limits; for a self-check only",
}


@dataclass(frozen=True)
class Finding:
    """What trying one level showed."""

    level: Level
    available: bool
    means: str
    reason: str = ""
    remedy: str = ""


def examine() -> Iterator[Finding]:
    """Try every level, strongest first."""
    for level in sorted(Level, key=lambda v: -v.rank):
        try:
            Zygote(level, ("numpy", "student_lib")).close()
        except UnrolledError as error:
            yield Finding(level, False, MEANS[level], str(error), _remedy(level, str(error)))
        else:
            yield Finding(level, True, MEANS[level])


def _remedy(level: Level, reason: str) -> str:
    if sys.platform != "linux":
        return "grade on Linux, or in a Linux virtual machine"
    if level is Level.OTHER_USER:
        return "run it as root (in a container made for grading, not on your own machine)"
    if os.geteuid() == 0:
        return "start the container with --cap-add SYS_ADMIN --security-opt apparmor=unconfined"
    if _setting("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") == "1":
        return "sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0"
    if _setting("/proc/sys/kernel/unprivileged_userns_clone") == "0":
        return "sudo sysctl kernel.unprivileged_userns_clone=1"
    if _setting("/proc/sys/user/max_user_namespaces") == "0":
        return "sudo sysctl user.max_user_namespaces=10000"
    return f"see docs/threats.md, section 2 (found: {reason})"


def _setting(path: str) -> str:
    try:
        with open(path) as f:
            return f.read().strip()
    except OSError:
        return ""
