"""The zip that staff upload to Gradescope: engine, course and secrets in one file.

Runs on the author's machine.  The zip holds reference answers and hidden cases, so it
is for staff only; on Gradescope ``setup.sh`` shuts its folder to every other user
before any submission is there.  Its bytes depend on nothing but what goes into it.
It installs the versions of ``requirements.lock``, whose files are known by their hashes:
an image that is built anew in the middle of a term grades as the first one did.
"""

from __future__ import annotations

from pathlib import Path

from autograder.authoring.files import package_files
from autograder.authoring.load import Folder
from autograder.authoring.lock import pinned, read_lock
from autograder.authoring.release import Release, release_json, write_zip
from autograder.errors import GraderError
from autograder.model import Assignment

#: What grading needs beside the standard library, and the module ``setup.sh`` looks for.  The
#: same list as ``dependencies`` of pyproject.toml; a test compares the two.
REQUIREMENTS = {
    "click>=8.1,<9": "click",
    "jinja2>=3.1,<4": "jinja2",
    "matplotlib>=3.8,<4": "matplotlib",
    "msgpack>=1.0,<2": "msgpack",
    "numpy>=1.26,<3": "numpy",
    "pyyaml>=6.0,<7": "yaml",
    "rich>=13,<16": "rich",
}
#: The same for assignments about models, and for the data of some capstones.
KERAS = {"tensorflow>=2.18,<3": "tensorflow"}
DATA = {
    "digits_canvas": {"scikit-learn>=1.4,<2": "sklearn"},
    "sunspots": {"statsmodels>=0.14,<1": "statsmodels"},
}
#: Parts of an assignment's folder that the grader reads; right/ is for the author only.
COURSE_FILES = ("assignment.toml", "reference.py", "lesson.md")
COURSE_FOLDERS = ("tests", "wrong")


def requirements(assignment: Assignment) -> dict[str, str]:
    """What grading an assignment needs: requirement -> module that setup.sh looks for."""
    found = dict(REQUIREMENTS)
    if "keras" in assignment.allowed_imports:
        found |= KERAS
    if assignment.capstone is not None:
        found |= DATA.get(assignment.capstone.data, {})
    return found


def requirements_txt(needed: dict[str, str]) -> str:
    """What ``setup.sh`` installs: the pins of some requirements and of all that these need.

    The options make pip refuse a file whose hash is not listed, and run no package's own
    build script.
    """
    pins = pinned(needed, read_lock())
    return "\n".join(["--require-hashes", "--only-binary :all:", *(p.text for p in pins), ""])


def setup_sh(modules: list[str]) -> str:
    """The script that prepares Gradescope's machine; it ends by importing some modules."""
    return _SETUP.replace("@MODULES@", ", ".join(modules))


_SETUP = r"""#!/usr/bin/env bash
# Prepares Gradescope's machine, once, as root, before any submission is there.
# UNROLLED_PYTHON names an interpreter that has everything already; otherwise a
# virtual environment is made beside this folder.
set -euo pipefail
umask 022

source_folder="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(dirname "$source_folder")"
modules='@MODULES@'

new_enough() {
    "$1" -c 'import ensurepip, sys, venv
sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' >/dev/null 2>&1
}

find_python() {
    local candidate
    for candidate in python3.13 python3.12 python3.11 python3; do
        if command -v "$candidate" >/dev/null 2>&1 && new_enough "$candidate"; then
            command -v "$candidate"
            return 0
        fi
    done
    return 1
}

if [ -n "${UNROLLED_PYTHON:-}" ]; then
    python="$UNROLLED_PYTHON"
else
    if ! base="$(find_python)"; then
        export DEBIAN_FRONTEND=noninteractive
        apt-get update
        # each on its own: which of them exist depends on the release of Ubuntu
        apt-get install -y python3 python3-venv
        find_python >/dev/null || apt-get install -y python3.12 python3.12-venv ||
            apt-get install -y python3.11 python3.11-venv
        base="$(find_python)" || {
            echo "unrolled needs Python 3.11 to 3.13; choose Ubuntu 22.04 or newer." >&2
            exit 1
        }
    fi
    [ -x "$root/venv/bin/python" ] || "$base" -m venv "$root/venv"
    python="$root/venv/bin/python"
    # these versions and no others, whatever the image brings; nothing to do if they are there
    "$python" -m pip install --no-input --disable-pip-version-check \
        -r "$source_folder/requirements.txt"
fi
"$python" -c "import $modules"
printf '%s\n' "$python" > "$source_folder/interpreter"

# The seed of every hidden random case.  A zip may bring its own.
if [ ! -s "$source_folder/secret" ]; then
    (umask 077 && head -c 32 /dev/urandom | od -An -v -tx1 | tr -d ' \n' > "$source_folder/secret")
fi
# Reference answers, hidden cases and the secret: for root alone.
chmod -R go-rwx "$source_folder"
"""

_RUN = r"""#!/usr/bin/env bash
# Grades one submission.  Gradescope copies this file beside source/ and calls it as root.
# Whatever happens from here on, there is a valid results.json.
set -u

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
if [ "$(basename "$here")" = source ]; then root="$(dirname "$here")"; else root="$here"; fi

mkdir -p "$root/results"
cat > "$root/results/.results.json.part" <<'END'
@NOT_GRADED@
END
mv -f "$root/results/.results.json.part" "$root/results/results.json"

# Other submissions of the same student are named in it.
chmod go-rwx "$root/submission_metadata.json" 2>/dev/null || true

cd "$root/source" || exit 0
python="$(cat interpreter 2>/dev/null || echo "$root/venv/bin/python")"
exec "$python" -m autograder grade "$root/submission" -a 'course/@FOLDER@' -o "$root/out" \
    --gradescope "$root" --require other_user -j 1
"""

_NOT_GRADED = """{
  "score": 0.0,
  "output": "Not graded yet: the grader did not come to its end. The 0 is not a grade, and the \
fault is not in your submission. Staff: run the autograder again and read its log.",
  "visibility": "visible",
  "stdout_visibility": "hidden",
  "tests": []
}"""


def write_bundle(folder: Folder, release: Release, path: Path, secret: str | None = None) -> str:
    """Write ``dist/<id>-gradescope.zip``; return the digest of its bytes.

    Args:
        folder: from ``load_folder``.
        release: of the same folder, from ``build``.
        path: of the zip.
        secret: the course secret; without it every Gradescope image makes its own.

    Raises:
        GraderError: if the release belongs to another assignment.
    """
    if release.assignment != folder.assignment.id:
        raise GraderError(
            f"the release of {release.assignment} is not one of {folder.assignment.id}"
        )
    files = bundle_files(folder, release, secret)
    return write_zip(path, files, {"setup.sh", "run_autograder"})


def bundle_files(folder: Folder, release: Release, secret: str | None = None) -> dict[str, bytes]:
    """What goes into the zip: name -> bytes."""
    name = folder.path.name
    needed = requirements(folder.assignment)
    files = {
        "setup.sh": setup_sh(list(needed.values())).encode("utf-8"),
        "run_autograder": _RUN.replace("@FOLDER@", name)
        .replace("@NOT_GRADED@", _NOT_GRADED)
        .encode("utf-8"),
        "requirements.txt": requirements_txt(needed).encode("utf-8"),
    }
    files |= package_files("autograder")
    files |= package_files("student_lib")
    course = f"course/{name}/"
    for file in COURSE_FILES:
        files[course + file] = (folder.path / file).read_bytes()
    for part in COURSE_FOLDERS:
        for source in sorted((folder.path / part).glob("*.py")):
            files[f"{course}{part}/{source.name}"] = source.read_bytes()
    rule = folder.assignment.capstone
    if rule is not None:  # an author's own measure, and the hidden set if one was prepared
        for name in ("capstone.py", f"hidden/{rule.data}.npz"):
            if (folder.path / name).is_file():
                files[course + name] = (folder.path / name).read_bytes()
    files[course + "release.json"] = release_json(release, folder.assignment.version)
    if secret is not None:
        files["secret"] = secret.encode("utf-8")
    return files
