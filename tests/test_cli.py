"""The command line: what it says, and with which status it ends."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest
from classroom import COURSE, ROOT, TINY, autograder, notebook, put, tiny, wrong
from click.testing import CliRunner

from autograder.authoring import release
from autograder.authoring.load import load_folder
from autograder.batch import level as levels
from autograder.cli import main
from autograder.errors import IsolationError

COMMANDS = ("build", "verify", "grade", "report", "doctor", "demo", "check")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cli") / "home"


# ---------------------------------------------------------------- words and statuses


def test_help_lists_every_command(home: Path) -> None:
    done = autograder("--help", home=home)
    assert done.returncode == 0
    for command in COMMANDS:
        assert f"  {command}" in done.stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, home: Path) -> None:
    done = autograder(command, "-h", home=home)
    assert done.returncode == 0
    assert done.stdout.startswith("Usage: ")
    assert len(done.stdout.splitlines()) > 4


def test_version(home: Path) -> None:
    done = autograder("--version", home=home)
    assert (done.returncode, done.stdout.split()[0]) == (0, "autograder,")


def test_an_unknown_assignment_ends_with_2_and_names_the_near_ones(
    tmp_path: Path, home: Path
) -> None:
    path = put(tmp_path / "x.ipynb", notebook(tiny()))
    done = autograder(
        "grade", path, "-a", "t02", "-o", tmp_path / "out", "--solutions", COURSE, home=home
    )
    assert done.returncode == 2
    assert "no assignment 't02'" in done.stderr
    assert "t01_tiny" in done.stderr
    assert not (tmp_path / "out").exists()


def test_submissions_that_are_not_there_end_with_2(tmp_path: Path, home: Path) -> None:
    for path in (tmp_path / "nowhere", tmp_path):
        done = autograder("grade", path, "-a", TINY, "-o", tmp_path / "out", home=home)
        assert done.returncode == 2
        assert str(path) in done.stderr
        assert "Traceback" not in done.stderr


def test_an_unknown_option_ends_with_2(home: Path) -> None:
    assert autograder("grade", "x", "-a", "t01", "--fast", home=home).returncode == 2


def test_a_short_secret_ends_with_2(tmp_path: Path, home: Path) -> None:
    path = put(tmp_path / "x.ipynb", notebook(tiny()))
    secret = put(tmp_path / "secret", b"12345")
    done = autograder(
        "grade", path, "-a", TINY, "-o", tmp_path / "out", "--secret", secret, home=home
    )
    assert done.returncode == 2
    assert "shorter than 16 bytes" in done.stderr


def test_report_of_an_empty_folder_ends_with_2(tmp_path: Path, home: Path) -> None:
    done = autograder("report", tmp_path, "-a", TINY, home=home)
    assert done.returncode == 2
    assert "no finished results" in done.stderr


def test_a_fault_of_the_author_ends_with_3_and_names_file_and_line(
    tmp_path: Path, home: Path
) -> None:
    course = Path(shutil.copytree(COURSE, tmp_path / "solutions"))
    toml = course / "t01_tiny" / "assignment.toml"
    lines = toml.read_text("utf-8").replace("minutes = 15", "minuets = 15")
    toml.write_text(lines, "utf-8")
    line = lines.splitlines().index("minuets = 15") + 1
    for command in (["build", "t01"], ["verify", "t01"]):
        done = autograder(*command, "--solutions", course, home=home)
        assert done.returncode == 3
        assert f"assignment.toml:{line}:" in done.stderr
        assert "minuets" in done.stderr
        assert "Traceback" not in done.stderr


def test_a_test_file_that_is_not_python_ends_a_grade_with_3(tmp_path: Path, home: Path) -> None:
    course = Path(shutil.copytree(TINY, tmp_path / "t01_tiny"))
    with open(course / "tests" / "q1_2.py", "a", encoding="utf-8") as file:
        file.write("\ndef broken(:\n")
    path = put(tmp_path / "x.ipynb", notebook(tiny()))
    done = autograder("grade", path, "-a", course, "-o", tmp_path / "out", home=home)
    assert done.returncode == 3
    assert "q1_2.py:" in done.stderr


def test_an_unreadable_notebook_alone_ends_with_1(tmp_path: Path, home: Path) -> None:
    path = put(tmp_path / "x.ipynb", b"{")
    done = autograder(
        "grade", path, "-a", TINY, "-o", tmp_path / "out", "--require", "process", home=home
    )
    assert done.returncode == 1
    assert "x.ipynb" in done.stdout


def test_doctor_names_every_level_and_what_a_grade_will_use(home: Path) -> None:
    done = autograder("doctor", home=home)
    assert done.returncode == 0
    for level in ("namespaces", "other_user", "process"):
        assert level in done.stdout
    assert "autograder grade will use: " in done.stdout
    for line in done.stdout.splitlines():
        if "why not:" in line:
            assert "do:      " in done.stdout
    assert not done.stdout.rstrip().endswith("nothing")


# ---------------------------------------------------------------- build --check


@pytest.mark.slow
def test_build_check_reports_a_changed_byte_and_ends_with_3(tmp_path: Path, home: Path) -> None:
    course = Path(shutil.copytree(COURSE, tmp_path / "solutions"))
    built = autograder("build", "t01", "--solutions", course, home=home)
    assert built.returncode == 0, built.stderr
    made = tmp_path / "assignments" / "t01_tiny"
    assert {p.name for p in (tmp_path / "dist").iterdir()} == {
        "t01-student.zip",
        "t01-gradescope.zip",
        "t01_tiny-build.json",
    }
    before = {p: p.read_bytes() for p in made.rglob("*") if p.is_file()}
    same = autograder("build", "--check", "--solutions", course, home=home)
    assert (same.returncode, same.stdout) == (0, "assignments/ is what solutions/ makes.\n")
    path = made / "tests" / "q1_1.py"
    data = bytearray(path.read_bytes())
    data[-2] ^= 1
    path.write_bytes(data)
    changed = autograder("build", "--check", "--solutions", course, home=home)
    assert changed.returncode == 3
    assert changed.stdout == (
        "assignments/t01_tiny/tests/q1_1.py is not what t01_tiny builds now.\n"
    )
    assert path.read_bytes() == bytes(data), "--check wrote something"
    assert {p: p.read_bytes() for p in before if p != path} == {
        p: b for p, b in before.items() if p != path
    }


# ---------------------------------------------------------------- a student's own check


@pytest.fixture(scope="module")
def desk(
    tmp_path_factory: pytest.TempPathFactory, built: Callable[[Path], release.Release]
) -> Path:
    """The student's zip of the tiny course, unpacked where nothing else of ours is."""
    place = tmp_path_factory.mktemp("desk")
    made = built(TINY)
    with zipfile.ZipFile(made.student_zip) as archive:
        archive.extractall(place / "desk")
    return place / "desk" / "t01_tiny"


def checked(desk: Path, home: Path, **answers: str) -> subprocess.CompletedProcess[str]:
    """``autograder check`` on the released notebook with some answers written in."""
    path = desk / "t01_tiny.ipynb"
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        for question, source in answers.items():
            if cell.id == question.replace("_", "-") + "-answer":
                cell.source = source
    mine = desk / "my answers.ipynb"
    nbformat.write(notebook, mine)
    return autograder("check", mine, home=home, cwd=desk)


def reference(name: str) -> str:
    return tiny().definitions[name].source


def says_what_was_not_run(text: str) -> bool:
    return (
        "Hidden cases run only after you have handed in" in text
        and "all tests passed" not in text.lower()
        and "all cases" not in text.lower()
    )


def test_check_passes_what_is_right_and_says_that_hidden_cases_follow(
    desk: Path, home: Path
) -> None:
    done = checked(desk, home, q1_1=reference("scale_shift"), q1_2=reference("linear_maps"))
    assert done.returncode == 0, done.stderr
    assert "Q1.1: 2 of 2 public cases pass" in done.stdout
    assert "Q1.2: 1 of 1 public case pass" in done.stdout
    assert "3 of 3 public cases pass." in done.stdout
    assert says_what_was_not_run(done.stdout)


def test_check_says_of_stubs_that_they_are_not_written(desk: Path, home: Path) -> None:
    done = checked(desk, home)
    assert done.returncode == 0, done.stderr
    assert "0 of 3 public cases pass." in done.stdout
    assert done.stdout.count("not written yet") >= 3
    assert says_what_was_not_run(done.stdout)


def test_check_gives_the_same_hint_as_the_notebook(desk: Path, home: Path) -> None:
    folder = load_folder(TINY)
    answer = wrong(folder, "q1_1_shift_first")
    hint = next(w.hint for w in folder.assignment.wrong if w.name == "q1_1_shift_first")
    done = checked(desk, home, q1_1=answer, q1_2=reference("linear_maps"))
    assert done.returncode == 0, done.stderr
    assert "Q1.1: 1 of 2 public cases pass" in done.stdout
    assert "The worked example of the lesson: not right yet" in done.stdout
    assert f"Hint: {hint}" in done.stdout
    assert says_what_was_not_run(done.stdout)
    # otter, in the notebook's own process
    from otter.test_files.exception_test import ExceptionTestFile

    space: dict = {}
    exec(f"{folder.setup}\n{answer}", space)
    file = ExceptionTestFile.from_file(str(desk / "tests" / "q1_1.py"))
    file.run(space)
    failed = [r.message for r in file.test_case_results if not r.passed]
    assert len(failed) == 1
    assert f"Hint: {hint}" in failed[0]


def test_check_goes_on_after_a_syntax_error(desk: Path, home: Path) -> None:
    done = checked(
        desk,
        home,
        q1_1="def scale_shift(x, scale, shift:\n    return x",
        q1_2=reference("linear_maps"),
    )
    assert done.returncode == 0, done.stderr
    assert "Q1.2: 1 of 1 public case pass" in done.stdout
    assert "What was noticed in your file:" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


def test_check_without_tests_beside_the_notebook_ends_with_2(tmp_path: Path, home: Path) -> None:
    path = put(tmp_path / "x.ipynb", notebook(tiny()))
    done = autograder("check", path, home=home)
    assert done.returncode == 2
    assert "no public tests" in done.stderr


def test_check_of_a_broken_file_ends_with_1(desk: Path, home: Path) -> None:
    path = put(desk / "broken.ipynb", b"{")
    done = autograder("check", path, home=home)
    assert done.returncode == 1
    assert "broken.ipynb" in done.stderr


def test_the_command_runs_from_the_repository_without_solutions_option(home: Path) -> None:
    done = autograder("build", "a05_convoluton", "--check", home=home, cwd=ROOT)
    assert done.returncode == 2
    assert "a05_convolution" in done.stderr


def test_the_cage_must_keep_the_secret_and_the_submissions_from_a_box_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[Path] = []

    def refuse(wanted: object, paths: tuple[Path, ...], *needs: object) -> None:
        tried.extend(paths)
        raise IsolationError("none here")

    monkeypatch.setattr(levels, "open_zygote", refuse)
    handed = put(tmp_path / "class" / "ann.ipynb", notebook(tiny()))
    secret = put(tmp_path / "secret", b"a secret that is long enough")
    words = ["grade", str(handed.parent), "-a", str(TINY), "-o", str(tmp_path / "out")]
    done = CliRunner().invoke(main, [*words, "--secret", str(secret)])
    assert done.exit_code == 4
    assert tried == [TINY, tmp_path / "out", secret, handed]
