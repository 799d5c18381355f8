"""Reads ``requirements.lock``: which versions, with which hashes, and who needs what.

Runs on the author's machine.  The lock is the repository's own file, made by ``make lock``;
the comments in it ("via") say for every package who asked for it, and that is how the part
that a grader needs is cut out without asking any registry.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import GraderError

#: Beside the packages, in a clone; a wheel does not bring it.
LOCK = Path(__file__).resolve().parents[2] / "requirements.lock"
#: Who asks for the direct dependencies, as the comments name it.
US = "unrolled"

_HEAD = re.compile(r"(?P<name>[A-Za-z0-9][A-Za-z0-9._-]*)==(?P<version>[^\s;]+)")


@dataclass(frozen=True)
class Pin:
    """One version of one package; a package has several where they differ by Python.

    Attributes:
        name: normalised, ``types-pyyaml``.
        version: exact.
        text: the requirement with its marker and hashes, as pip reads it.
        hashes: how many files may be installed.
        wanted_by: normalised names of who needs it.
    """

    name: str
    version: str
    text: str
    hashes: int
    wanted_by: frozenset[str]


def normalised(name: str) -> str:
    """``types_PyYAML`` -> ``types-pyyaml``."""
    return re.sub(r"[-_.]+", "-", name).lower()


def name_of(requirement: str) -> str:
    """The normalised package of a requirement, ``numpy>=1.26,<3`` -> ``numpy``."""
    found = re.match(r"[A-Za-z0-9][A-Za-z0-9._-]*", requirement)
    if found is None:
        raise GraderError(f"{requirement!r} is no requirement: it begins with no package name.")
    return normalised(found.group())


def read_lock(path: Path = LOCK) -> list[Pin]:
    """Every pin of the lock.

    Raises:
        GraderError: if there is no lock, or if a pin has no hash or a form that is not known.
    """
    try:
        lines = path.read_text("utf-8").splitlines()
    except FileNotFoundError:
        raise GraderError(
            f"{path.name} is not in {path.parent}. What a grader installs is pinned there: "
            "run autograder from a clone of the repository, installed with make install."
        ) from None
    blocks: list[list[str]] = []
    for line in lines:
        if line and not line.startswith((" ", "#")):
            blocks.append([])
        if line.strip() and blocks:
            blocks[-1].append(line)
    return [_pin(block, path) for block in blocks]


def _pin(block: list[str], path: Path) -> Pin:
    text = [line for line in block if not line.lstrip().startswith("#")]
    head = _HEAD.match(text[0])
    hashes = sum("--hash=sha256:" in line for line in text)
    if head is None or not hashes:
        raise GraderError(
            f"{path}: {text[0]!r} is not name==version with hashes. Make the file anew: make lock"
        )
    notes = [line.lstrip(" #") for line in block if line.lstrip().startswith("#")]
    wanted_by = {n.removeprefix("via").split("(")[0].strip() for n in notes} - {""}
    return Pin(
        normalised(head["name"]),
        head["version"],
        "\n".join(text),
        hashes,
        frozenset(map(normalised, wanted_by)),
    )


def pinned(requirements: Iterable[str], pins: Iterable[Pin]) -> list[Pin]:
    """The pins of some direct dependencies and of all that these need, in the lock's order.

    Raises:
        GraderError: if a requirement is not in the lock as a dependency of ours.
    """
    pins = list(pins)
    direct = {pin.name for pin in pins if US in pin.wanted_by}
    chosen = {name_of(requirement) for requirement in requirements}
    if missing := sorted(chosen - direct):
        raise GraderError(f"requirements.lock does not pin {missing[0]}. Make it anew: make lock")
    while more := {p.name for p in pins if p.wanted_by & chosen} - chosen:
        chosen |= more
    return [pin for pin in pins if pin.name in chosen]
