"""Which level of isolation this machine gives.  Trusted; runs no student code."""

from __future__ import annotations

from pathlib import Path

from autograder.box.doctor import explain
from autograder.box.host import Zygote
from autograder.errors import BoxError, IsolationError
from autograder.model import Level


def choose_level(require: Level | None, secret_paths: tuple[Path, ...]) -> tuple[Level, list[str]]:
    """The strongest level this machine gives, and why stronger ones are not to be had.

    Args:
        require: the weakest level that will do; None takes what there is.
        secret_paths: what a box must not be able to read.

    Raises:
        IsolationError: if ``require`` is not to be had, with the reasons.
    """
    zygote, reasons = open_zygote(require, secret_paths)
    zygote.close()
    return zygote.level, reasons


def open_zygote(
    require: Level | None,
    secret_paths: tuple[Path, ...],
    allowed: tuple[str, ...] = ("numpy",),
    training_seconds: float = 0.0,
) -> tuple[Zygote, list[str]]:
    """A zygote at that level, for whoever goes on with it.

    Args:
        require, secret_paths: as for ``choose_level``.
        allowed, training_seconds: as for ``Zygote``.

    Raises:
        IsolationError: as ``choose_level`` does.
    """
    reasons: list[str] = []
    for level in sorted(Level, key=lambda v: -v.rank):
        if require is not None and level.rank < require.rank:
            break
        try:
            zygote = Zygote(level, allowed, secret_paths, training_seconds=training_seconds)
        except (BoxError, IsolationError, OSError) as error:
            reasons.append(explain(level, error, secret_paths))
            continue
        return zygote, reasons
    raise IsolationError("\n  ".join([*reasons, "More about it: autograder doctor"]))
