"""What of the file system a box may see: the interpreter and the allowed packages.

Runs in the judge (to compute the list) as the user the grader runs as; the list is
given to the zygote, which enforces it.  An allow list: a package that no assignment may
import is not there, and neither are the grader, the tests, or other students.
"""

from __future__ import annotations

import importlib.metadata
import re
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

#: Small files that numpy, matplotlib or the C library read.
SYSTEM_FILES = (
    "/etc/ld.so.cache",
    "/etc/ld.so.conf",
    "/etc/localtime",
    "/etc/fonts",
    "/etc/mime.types",
    "/etc/alternatives",
    "/etc/ssl/openssl.cnf",
)
SYSTEM_FOLDERS = (
    "/usr/lib",
    "/usr/lib64",
    "/lib",
    "/lib64",
    "/usr/share/fonts",
    "/usr/share/zoneinfo",
    "/usr/local/lib",
)
DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom")
#: Folders inside a visible folder that hold packages nobody allowed.
_PACKAGE_FOLDERS = ("site-packages", "dist-packages")


@dataclass(frozen=True)
class View:
    """Paths of this machine.

    Attributes:
        visible: files and folders to show, read-only.
        masked: folders below visible ones that must look empty.
        packages: files and folders of allowed packages, some of them below masked folders.
        search: ``sys.path`` of the box.
    """

    visible: tuple[str, ...]
    masked: tuple[str, ...]
    packages: tuple[str, ...]
    search: tuple[str, ...]

    def readable(self) -> list[str]:
        """The same view as a list of paths that may be read, for kernels that cannot mask."""
        paths = [part for root in self.visible for part in _without(Path(root), self.masked)]
        return [*paths, *self.packages]


def view_for(allowed: Iterable[str], ours: Iterable[Path]) -> View:
    """The view for an assignment.

    Args:
        allowed: top-level modules that may be imported beside the standard library.
        ours: folders of our own public code.
    """
    visible: list[str] = [p for p in (*SYSTEM_FOLDERS, *SYSTEM_FILES) if Path(p).exists()]
    standard = [sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")]
    base = Path(sys.base_prefix)
    for folder in (*standard, str(base / "lib"), str(base / "bin")):
        if folder and Path(folder).exists() and not _inside(folder, visible):
            visible.append(folder)
    for entry in Path(sys.prefix).glob("bin/python*"):
        visible.append(str(entry))
    config = Path(sys.prefix) / "pyvenv.cfg"
    if config.exists():
        visible.append(str(config))
    masked = sorted(
        {str(p) for root in visible if Path(root).is_dir() for p in _package_folders(Path(root))}
    )
    if any(module in ("tensorflow", "keras") for module in allowed):
        # TensorFlow aborts where it cannot read them.  They hold no packages, and looking for some
        # there fails whenever a process ends meanwhile.
        visible += ["/sys", "/proc"]
    search = [p for p in sys.path if p]
    packages = [*(str(p) for p in _packages(allowed)), *(str(p) for p in ours)]
    return View(tuple(dict.fromkeys(visible)), tuple(masked), tuple(packages), tuple(search))


def _without(root: Path, masked: tuple[str, ...]) -> list[str]:
    inside = [m for m in masked if Path(m).is_relative_to(root)]
    if str(root) in masked:
        return []
    if not inside:
        return [str(root)]
    return [part for child in sorted(root.iterdir()) for part in _without(child, masked)]


def _inside(path: str, roots: Iterable[str]) -> bool:
    return any(Path(path).is_relative_to(r) for r in roots)


def _package_folders(root: Path) -> list[Path]:
    found = [root / name for name in _PACKAGE_FOLDERS]
    for level in ("*", "*/*"):
        for name in _PACKAGE_FOLDERS:
            found += root.glob(f"{level}/{name}")
    return [p for p in found if p.is_dir()]


def _owners(module: str) -> list[str]:
    """The distributions that a top-level module belongs to."""
    if module == "student_lib":
        return []  # ours, and shown anyway
    try:
        importlib.metadata.distribution(module)
    except importlib.metadata.PackageNotFoundError:
        # e.g. sklearn; looking through all that is installed takes a while
        return list(importlib.metadata.packages_distributions().get(module, ()))
    return [module]


def _tops(distribution: importlib.metadata.Distribution) -> set[str]:
    """First parts of the paths of a distribution's files."""
    record = distribution.read_text("RECORD")
    if record is None:
        return {file.parts[0] for file in distribution.files or ()}
    # thousands of lines, of which a handful differ in what counts here
    return {line.partition("/")[0].partition(",")[0].strip('"') for line in record.splitlines()}


def _packages(allowed: Iterable[str]) -> list[Path]:
    """Files and folders of the distributions behind the allowed modules and what they need."""
    todo = [owner for module in allowed for owner in _owners(module)]
    done: set[str] = set()
    found: set[Path] = set()
    while todo:
        name = todo.pop().lower().replace("_", "-")
        if name in done or name == "unrolled":
            continue
        done.add(name)
        try:
            distribution = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue
        for top in _tops(distribution):
            if top not in ("..", "__pycache__") and not top.endswith((".dist-info", ".pth")):
                found.add(Path(str(distribution.locate_file(top))))
        for requirement in distribution.requires or ():
            if "extra ==" in requirement:
                continue
            needed = re.match(r"[A-Za-z0-9._-]+", requirement)
            if needed:
                todo.append(needed[0])
    return sorted(p for p in found if p.exists())
