"""Every mistake an author can make in a capstone's table is told with its line and remedy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from autograder.authoring.load import load_folder
from autograder.errors import AuthorError
from autograder.judge.capstone import load_task
from autograder.model import Threshold

FOLDER = Path(__file__).parent / "data" / "capstone_course" / "t02_net"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    skip = shutil.ignore_patterns("__pycache__")
    return Path(shutil.copytree(FOLDER, tmp_path / "t02_net", ignore=skip))


def change(folder: Path, old: str, new: str, file: str = "assignment.toml") -> None:
    path = folder / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_the_table_is_read_completely() -> None:
    rule = load_folder(FOLDER).assignment.capstone
    assert rule is not None
    assert (rule.question, rule.points, rule.way) == ("q2_2", 10.0, "weights")
    assert (rule.build, rule.train, rule.data) == ("build_net", "train", "sides")
    assert (rule.seconds, rule.max_parameters, rule.max_layers) == (40.0, 50, 4)
    assert rule.thresholds == (
        Threshold("accuracy", full=0.9, half=0.7),
        Threshold("untrained", at_most=0.98),
    )


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('question = "q2_2"', 'question = "q9_9"', "belongs to 'q9_9', which is no question"),
        ("points = 10\nway", "points = 11\nway", "points = 11 of the 11 of q2_2"),
        ('way = "weights"', 'way = "guess"', "way = 'guess'"),
        ('build = "build_net"', 'build = "make"', "build = 'make' is provided by no question"),
        ('train = "train"', 'train = "fit"', "train = 'fit' is provided by no question"),
        ('train = "train"\n', "", "[capstone] has no 'train'"),
        ('data = "sides"', 'data = "digits"', "no thresholds for data = 'digits'"),
        ("seconds = 40", "second = 40", "unknown key 'second' in [capstone]"),
        ("half = 0.7", "hlaf = 0.7", "unknown key 'hlaf' in [accuracy]"),
        (", half = 0.7", "", "the threshold accuracy is {'full': 0.9}"),
        ("half = 0.7", "half = 0.9", "the threshold accuracy is"),
        (
            "accuracy = { full = 0.9, half = 0.7 }",
            "accuracy = 0.9",
            "the threshold accuracy is 0.9",
        ),
        ("accuracy = { full = 0.9, half = 0.7 }\n", "", "has no measure with full and half marks"),
    ],
)
def test_a_slip_in_the_table_is_refused_with_its_place(
    folder: Path, old: str, new: str, says: str
) -> None:
    change(folder, old, new)
    with pytest.raises(AuthorError) as caught:
        load_folder(folder)
    assert says in caught.value.found
    assert caught.value.path.name == "assignment.toml"
    assert caught.value.line
    assert caught.value.todo


def test_cases_that_do_not_add_up_beside_the_measured_points_are_refused(folder: Path) -> None:
    change(folder, "points=1", "points=2", "tests/q2_2.py")
    with pytest.raises(
        AuthorError, match=r"2 points, assignment\.toml says 1 beside the 10 of the"
    ):
        load_folder(folder)


def test_a_capstone_that_is_nowhere_is_named_with_those_that_are(folder: Path) -> None:
    (folder / "capstone.py").unlink()
    rule = load_folder(folder).assignment.capstone
    assert rule is not None
    with pytest.raises(AuthorError, match=r"'sides' is not known\n.*rings, digits_canvas, mnist"):
        load_task(rule, folder)


def test_a_capstone_file_that_raises_is_named(folder: Path) -> None:
    (folder / "capstone.py").write_text("1 / 0\n")
    rule = load_folder(folder).assignment.capstone
    assert rule is not None
    with pytest.raises(AuthorError, match="ZeroDivisionError"):
        load_task(rule, folder)
