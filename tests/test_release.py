"""The wheel is public: the engine and student_lib, and nothing of the course."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from classroom import COURSE, ROOT

from autograder.authoring.leaks import find_leaks
from autograder.authoring.load import load_folder

#: What any two Python files may share: a ``with`` that silences everything, an ``except`` of
#: builtin errors only, a loop over 0, 1, 2.  The engine may use them although an answer does.
IDIOM = re.compile(
    r"[:)]? ?(with contextlib \. suppress \( exception \)|with np \. errstate \( all = ignore \)"
    r"|except \( (\w+error[ ,]*)+\)|in \( 0 , 1 , 2 \) :|measured = true|: 1 , lstm : 4 , gru : 3"
    r"|if isinstance \( error , notimplementederror \))"
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy, so that no build/ is left behind, as `pip install` does it."""
    pytest.importorskip("setuptools")
    place = tmp_path_factory.mktemp("wheel")
    copy = place / "source"
    leave = shutil.ignore_patterns(
        ".venv", ".git", "dist", "build", "*.egg-info", "__pycache__", ".*_cache", "demo"
    )
    shutil.copytree(ROOT, copy, ignore=leave)
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "wheel",
            "--no-deps",
            "--no-build-isolation",
            "--quiet",
            "-w",
            str(place / "out"),
            str(copy),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (path,) = (place / "out").glob("unrolled-*.whl")
    return path


@pytest.fixture(scope="module")
def names(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def test_the_wheel_holds_the_engine_the_library_and_the_templates(names: list[str]) -> None:
    for package in ("autograder", "student_lib"):
        for path in (ROOT / package).rglob("*.py"):
            if "__pycache__" not in path.parts:
                assert path.relative_to(ROOT).as_posix() in names
    templates = [p for p in (ROOT / "autograder" / "report").rglob("templates/*") if p.is_file()]
    for path in templates:
        assert path.relative_to(ROOT).as_posix() in names


def test_the_wheel_holds_nothing_else(names: list[str]) -> None:
    assert {n.split("/")[0].split("-")[0] for n in names} == {
        "autograder",
        "student_lib",
        "unrolled",
    }
    assert not [n for n in names if "solutions" in n or "assignment.toml" in n]


def test_the_wheel_leaks_no_answer_and_no_hidden_case(wheel: Path) -> None:
    courses = [*COURSE.glob("*/assignment.toml"), *(ROOT / "solutions").glob("*/assignment.toml")]
    found = [
        leak for toml in sorted(courses) for leak in find_leaks(load_folder(toml.parent), [wheel])
    ]
    assert [leak for leak in found if not IDIOM.match(leak.text)] == []
