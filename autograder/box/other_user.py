"""Level ``other_user``: another uid, and what the kernel offers without namespaces.

For Gradescope's container: root inside, few capabilities, no namespaces.  ``prepare``
runs once in the zygote as root; ``enter`` in a forked child, in an order that matters:
own session, scratch folder, Landlock (opens paths, so while still root), limits, the
other uid (after which nothing can be undone), seccomp last.

The other uid is what keeps the grader's files apart: they must not be readable to
others, and the self-test of the cage (``host.Zygote``) tries to read them.
"""

from __future__ import annotations

import os
from typing import Any

from autograder.box import landlock, linux, process, seccomp
from autograder.box.view import DEVICES


def prepare(settings: dict[str, Any]) -> None:
    """Refuse where this process may not become another user."""
    if os.geteuid() != 0:
        raise OSError(1, "only root can become another user")


def enter(settings: dict[str, Any]) -> None:
    """Become the box's own user, for ever."""
    os.setsid()
    process.scratch(settings)
    if settings["landlock"]:
        # its own entry of /proc says how much address space is used; limits are set above that
        own = f"/proc/{os.getpid()}"
        landlock.restrict([*settings["readable"], own], [settings["scratch"]], DEVICES)
    process.limits(settings)
    become(settings["uid"])
    if settings["seccomp"]:
        seccomp.confine()


def become(uid: int) -> None:
    """Drop every group, then the uid; capabilities go with it."""
    os.setgroups([])
    os.setresgid(uid, uid, uid)
    os.setresuid(uid, uid, uid)
    linux.prctl(linux.PR_SET_NO_NEW_PRIVS, 1)
    linux.prctl(linux.PR_SET_DUMPABLE, 0)
    linux.prctl(linux.PR_SET_PDEATHSIG, 9)
