"""Every mistake an author can make in a folder is told with file, line, finding and remedy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from conftest import TINY

from autograder.authoring.compose import compose_master
from autograder.authoring.load import find_folder, load_folder
from autograder.errors import AuthorError, UsageError

TOML, REFERENCE, TEST = "assignment.toml", "reference.py", "tests/q1_1.py"


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return Path(
        shutil.copytree(TINY, tmp_path / "t01_tiny", ignore=shutil.ignore_patterns("__pycache__"))
    )


def line_of(path: Path, text: str) -> int:
    return next(i for i, row in enumerate(path.read_text("utf-8").splitlines(), 1) if text in row)


def load_and_compose(folder: Path) -> None:
    compose_master(load_folder(folder))


def refused(folder: Path) -> AuthorError:
    with pytest.raises(AuthorError) as error:
        load_and_compose(folder)
    slip = error.value
    assert slip.exit_code == 3
    assert slip.path.is_relative_to(folder)
    assert slip.found
    assert slip.todo
    assert str(slip.path) in str(slip)
    assert slip.found in str(slip)
    assert slip.todo in str(slip)
    return slip


def test_the_tiny_course_is_read_completely(course: Path) -> None:
    folder = load_folder(course)
    assert [q.name for q in folder.assignment.questions] == ["q1_1", "q1_2"]
    assert folder.assignment.questions[1].requires == ("q1_1",)
    assert folder.assignment.max_score == 6.0
    assert folder.assignment.questions[0].seconds == 2.0
    assert folder.assignment.questions[0].memory_mb == 256
    assert {w.name for w in folder.assignment.wrong} == {
        "q1_1_in_place",
        "q1_1_shift_first",
        "q1_1_zero_allowed",
        "q1_2_affine",
    }
    assert len(folder.assignment.right) == 3
    assert "raise NotImplementedError" in folder.assignment.stubs["scale_shift"]
    assert "np.multiply" not in folder.assignment.stubs["scale_shift"]
    assert folder.assignment.stubs["linear_maps"].endswith("linear_maps = ...")


@pytest.mark.parametrize(
    ("file", "old", "new", "at", "found", "todo"),
    [
        # assignment.toml
        (
            TOML,
            "minutes = 15",
            "minuts = 15",
            "minuts",
            "unknown key 'minuts'",
            "Did you mean 'minutes'?",
        ),
        (
            TOML,
            "points = 4",
            "points = 4\npoint = 4",
            "point = 4",
            "unknown key 'point'",
            "Did you mean 'points'?",
        ),
        (
            TOML,
            "points = 4",
            "points = 4\nwhatsoever = 1",
            "whatsoever",
            "unknown key 'whatsoever'",
            "Known keys",
        ),
        (
            TOML,
            "memory_mb = 256",
            "memory = 256",
            "memory = 256",
            "unknown key 'memory'",
            "memory_mb",
        ),
        (
            TOML,
            'rubric = "',
            'rubrik = "',
            "rubrik",
            "unknown key 'rubrik'",
            "Did you mean 'rubric'?",
        ),
        (TOML, 'id = "t01"', 'id = "t01', 'id = "t01', "not TOML", "Mend"),
        (TOML, 'id = "t01"\n', "", None, "'id'", ""),
        (TOML, 'title = "Scale and shift"\n', "", 'name = "q1_1"', "no 'title'", "Add title"),
        (
            TOML,
            'provides = ["scale_shift"]\n',
            "",
            'name = "q1_1"',
            "no 'provides'",
            "Add provides",
        ),
        (TOML, 'name = "q1_2"', 'name = "seven"', "seven", "'seven'", "look like q5_7"),
        (TOML, 'name = "q1_2"', 'name = "q1_1"', 'name = "q1_1"', "stands there twice", "Rename"),
        (
            TOML,
            'provides = ["linear_maps"]',
            'provides = ["scale_shift"]',
            'name = "q1_2"',
            "provided by q1_1 and by q1_2",
            "one question",
        ),
        (
            TOML,
            'requires = ["q1_1"]',
            'requires = ["q1_9"]',
            'name = "q1_2"',
            "requires 'q1_9'",
            "above it",
        ),
        (
            TOML,
            'requires = ["q1_1"]',
            'requires = ["q1_2"]',
            'name = "q1_2"',
            "requires 'q1_2'",
            "above it",
        ),
        (
            TOML,
            "points = 4",
            "points = 5",
            None,
            "add up to 4 points, assignment.toml says 5",
            "Change one",
        ),
        (
            TOML,
            "[limits]",
            '[gradescope]\nhidden = "sometimes"\n[limits]',
            "sometimes",
            "sometimes",
            "after_published",
        ),
        # reference.py
        (
            REFERENCE,
            "def scale_shift(",
            "def scale_and_shift(",
            "def scale_and_shift",
            "scale_and_shift belongs to no question",
            "inside the function",
        ),
        (
            REFERENCE,
            "linear_maps = {",
            "linear_map = {",
            "linear_map = {",
            "belongs to no question",
            "inside the function",
        ),
        (
            REFERENCE,
            "\nlinear_maps = ",
            "\nprint(1)\nlinear_maps = ",
            "print(1)",
            "a statement belongs to no question",
            "inside the function",
        ),
        (
            REFERENCE,
            "import numpy as np",
            "import numpy as",
            "import numpy as",
            "not Python",
            "Mend",
        ),
        # tests/
        (
            TEST,
            '    """A scale of zero is refused"""\n',
            "",
            "def test_zero",
            "has no docstring",
            "title that students read",
        ),
        (
            TEST,
            "def test_zero(scale_shift)",
            "def test_zero(scale_shift, rng)",
            "def test_zero",
            "public case test_zero asks for rng",
            "hidden=True",
        ),
        (
            TEST,
            "def test_zero(scale_shift)",
            "def test_zero(scale_shift, reference)",
            "def test_zero",
            "asks for reference",
            "hidden=True",
        ),
        (
            TEST,
            "@test_case(points=1)\ndef test_zero",
            "@test_case(points=0)\ndef test_zero",
            "def test_zero",
            "points=0",
            "above 0",
        ),
        (
            TEST,
            "@test_case(points=1)\ndef test_zero",
            "@test_case()\ndef test_zero",
            "def test_zero",
            "points=None",
            "above 0",
        ),
        (
            TEST,
            "@test_case(points=1)\ndef test_zero",
            "@test_case(points=2)\ndef test_zero",
            None,
            "add up to 5 points",
            "Change one",
        ),
        (TEST, 'name = "q1_1"', 'name = "q1_7"', "Cases of q1_1", "name = 'q1_7'", 'name = "q1_1"'),
        (
            TEST,
            "def test_zero(scale_shift):",
            "def test_zero(scale_shift:",
            "def test_zero",
            "not Python",
            "Mend",
        ),
        # lesson.md
        ("lesson.md", "<!-- /question -->", "", "<!-- question q1_1", "not closed", ""),
        (
            "lesson.md",
            "<!-- question q1_1 -->",
            "<!-- questoin q1_1 -->",
            "questoin",
            "no block",
            "",
        ),
        # wrong/
        ("wrong/q1_1_in_place.py", "HINT = ", "TIP = ", None, "no HINT", "HINT ="),
        (
            "wrong/q1_1_in_place.py",
            'HINT = "your function writes into the array of its caller"',
            'HINT = " "',
            None,
            "no HINT",
            "HINT =",
        ),
        (
            "wrong/q1_1_in_place.py",
            "def scale_shift(",
            "def scale_shift((",
            "def scale_shift((",
            "not Python",
            "Mend",
        ),
    ],
)
def test_a_slip_is_told_with_its_place_and_its_remedy(
    course: Path, file: str, old: str, new: str, at: str | None, found: str, todo: str
) -> None:
    path = course / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    slip = refused(course)
    assert found in slip.found
    assert todo in slip.todo
    if at is not None:
        assert slip.path == path
        assert slip.line == line_of(path, at)


def test_a_definition_that_is_missing_is_named(course: Path) -> None:
    text = (course / REFERENCE).read_text("utf-8")
    (course / REFERENCE).write_text(text[: text.index("# For each map")], "utf-8")
    slip = refused(course)
    assert "'linear_maps' of q1_2 is not defined" in slip.found
    assert "Define linear_maps here" in slip.todo


def test_a_reference_function_needs_a_docstring(course: Path) -> None:
    (course / REFERENCE).write_text(
        "def scale_shift(x, scale, shift):\n    return x\n\n\nlinear_maps = {}\n", "utf-8"
    )
    slip = refused(course)
    assert "scale_shift has no docstring" in slip.found
    assert slip.line == 1


@pytest.mark.parametrize("file", [TOML, REFERENCE, "lesson.md"])
def test_a_file_that_is_missing_is_named(course: Path, file: str) -> None:
    (course / file).unlink()
    slip = refused(course)
    assert slip.path == course / file
    assert "missing" in slip.found


def test_a_question_without_a_test_is_named_at_its_line(course: Path) -> None:
    (course / "tests/q1_2.py").unlink()
    slip = refused(course)
    assert (slip.path, slip.line) == (course / TOML, line_of(course / TOML, 'name = "q1_2"'))
    assert "question 'q1_2' has no test" in slip.found
    assert "Write tests/q1_2.py" in slip.todo


@pytest.mark.parametrize("file", ["tests/q9_9.py", "wrong/q9_9_x.py", "right/other.py"])
def test_a_file_of_no_question_is_refused(course: Path, file: str) -> None:
    (course / file).write_text('"""x"""\nHINT = "x"\n', "utf-8")
    slip = refused(course)
    assert slip.path == course / file
    assert "belongs to no question" in slip.found


def test_a_test_file_with_hidden_cases_only_is_refused(course: Path) -> None:
    path = course / "tests/q1_2.py"
    path.write_text(
        path.read_text("utf-8").replace("(points=1)", "(points=1, hidden=True)"), "utf-8"
    )
    assert "no public case" in refused(course).found


def test_no_question_at_all_is_refused(course: Path) -> None:
    (course / TOML).write_text('id = "t01"\ntitle = "Tiny"\n', "utf-8")
    assert "no [[question]]" in refused(course).found


def test_a_folder_is_found_by_id_name_or_path() -> None:
    root = TINY.parent
    for name in ("t01", "T01", "t01_tiny", str(TINY)):
        assert find_folder(name, root).resolve() == TINY.resolve()
    with pytest.raises(UsageError, match="t02"):
        find_folder("t02", root)
