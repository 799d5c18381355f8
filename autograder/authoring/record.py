"""What a build was made from and what it wrote, so that the next one can leave it as it is.

Runs on the author's machine.  The record lies beside the zips, is never handed out and proves
nothing: ``build --check`` does not look at it.  It is believed only where every input is what
it was and every output on the disk is, byte for byte, what was written; whatever is missing,
more, unreadable or of another form means that the assignment is built.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from autograder.authoring.files import digest, files_below, package_files, package_folder
from autograder.authoring.lock import LOCK

#: Counts up whenever a record of the same form would mean something else.
FORMAT = 1

#: What it is -> its digest.
Digests = dict[str, str]


@dataclass(frozen=True)
class Record:
    """One build.

    Attributes:
        assignment: ``a05``.
        inputs: everything that goes into it.
        outputs: everything that it wrote.
    """

    assignment: str
    inputs: Digests
    outputs: Digests


def surroundings() -> Digests:
    """What goes into every build beside the assignment's folder.

    All of the engine, since all of it is in the Gradescope zip, and every installed package:
    which of them a notebook or otter uses is not worth a guess.
    """
    ours = {name: package_files(name) for name in ("autograder", "student_lib")}
    packages = sorted(
        entry
        for place in sys.path
        if os.path.isdir(place)
        for entry in os.listdir(place)
        if entry.endswith((".dist-info", ".egg-info"))
    )
    return {
        "format": str(FORMAT),
        "python": f"{sys.version} {sys.platform} {platform.machine()}",
        "packages": digest("\n".join(packages).encode()),
        "place": str(package_folder("student_lib").parent),
        "requirements.lock": digest(LOCK.read_bytes()) if LOCK.is_file() else "",
        **{name: _digest_of(files) for name, files in ours.items()},
    }


def inputs(folder: Path, around: Digests) -> Digests | None:
    """Digests of all that goes into the build of a folder of ``solutions/``.

    None where that cannot be said: a link to a folder is followed by the build and not here.
    """
    found = {**around, "folder": str(folder)}
    try:
        for where, names, files in os.walk(folder, onerror=_raise):
            names[:] = [name for name in names if name != "__pycache__"]
            if any(Path(where, name).is_symlink() for name in names):
                return None
            for path in (Path(where, name) for name in files):
                found[f"folder/{path.relative_to(folder)}"] = digest(path.read_bytes())
    except OSError:
        return None
    return found


def outputs(assignment: str, released: Path, dist: Path) -> Digests | None:
    """Digests of a release and of its two zips; None where one of them cannot be read."""
    zips = [dist / f"{assignment}-{kind}.zip" for kind in ("student", "gradescope")]
    try:
        found = {
            f"assignments/{path.relative_to(released)}": digest(path.read_bytes())
            for path in files_below(released)
        }
        return found | {f"dist/{path.name}": digest(path.read_bytes()) for path in zips}
    except OSError:
        return None


def path_of(folder: Path, dist: Path) -> Path:
    """Where the record of a folder of ``solutions/`` lies."""
    return dist / f"{folder.name}-build.json"


def read(path: Path) -> Record | None:
    """The record at a path; None if there is none, or none that can be read."""
    try:
        found = Record(**json.loads(path.read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    whole = isinstance(found.inputs, dict) and isinstance(found.outputs, dict)
    return found if whole and isinstance(found.assignment, str) else None


def write(path: Path, record: Record) -> None:
    """Put a record in place of the one before."""
    part = path.with_suffix(".part")
    part.write_text(json.dumps(asdict(record), indent=1, sort_keys=True) + "\n", "utf-8")
    os.replace(part, path)


def unchanged(folder: Path, assignments: Path, dist: Path, around: Digests) -> Record | None:
    """The record of a folder if a build now would write what already lies there."""
    record = read(path_of(folder, dist))
    if record is None or record.inputs != inputs(folder, around):
        return None
    written = outputs(record.assignment, assignments / folder.name, dist)
    return record if written is not None and written == record.outputs else None


def _raise(error: OSError) -> None:
    raise error


def _digest_of(files: dict[str, bytes]) -> str:
    rows = [f"{digest(data)} {name}" for name, data in sorted(files.items())]
    return digest("\n".join(rows).encode())
