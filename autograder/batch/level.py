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

    Raises:
        IsolationError: if ``require`` is not to be had, with the reasons.
    """
    reasons: list[str] = []
    for level in sorted(Level, key=lambda v: -v.rank):
        if require is not None and level.rank < require.rank:
            break
        try:
            Zygote(level, ("numpy",), secret_paths).close()
        except (BoxError, IsolationError, OSError) as error:
            reasons.append(explain(level, error, secret_paths))
            continue
        return level, reasons
    raise IsolationError("\n  ".join([*reasons, "More about it: autograder doctor"]))
