"""Which files a folder holds, and digests of them: for releases and the record of a build."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from autograder.errors import GraderError


def package_folder(package: str) -> Path:
    """Where a package of ours lies.

    Raises:
        GraderError: if it is not installed.
    """
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise GraderError(f"the package {package} is not installed in this environment")
    return Path(next(iter(spec.submodule_search_locations))).resolve()


def package_files(package: str) -> dict[str, bytes]:
    """``student_lib/checks.py`` -> bytes for every file of a package, compiled ones left out."""
    root = package_folder(package)
    return {
        f"{package}/{p.relative_to(root).as_posix()}": p.read_bytes() for p in files_below(root)
    }


def files_below(root: Path) -> Iterator[Path]:
    """Files in a folder, sorted; what editors, Python and Jupyter leave behind is left out."""
    for path in sorted(root.rglob("*")):
        parts = path.relative_to(root).parts
        if any(p.startswith(".") or p == "__pycache__" for p in parts) or path.suffix == ".pyc":
            continue
        if path.is_file() and not path.is_symlink():
            yield path


def digest(data: bytes) -> str:
    """What stands for a file's bytes in a record."""
    return hashlib.sha256(data).hexdigest()
