"""Test files are read without otter; an author who slipped reads what to do."""

from __future__ import annotations

import sys

import pytest

from autograder.errors import AuthorError
from autograder.judge.testfile import load_cases

HEAD = 'from otter.test_files import test_case\nOK_FORMAT = False\nname = "q1_1"\n'


def test_cases_come_in_order_with_their_settings() -> None:
    cases = load_cases(
        HEAD
        + '''
@test_case(points=2)
def test_b(f):
    """Title of b.

    More for staff.
    """

@test_case(points=0.5, hidden=True)
def test_a(f, reference, rng):
    """Title of a"""
''',
        "tests/q1_1.py",
    )
    assert [(c.name, c.title, c.points, c.hidden, c.parameters) for c in cases] == [
        ("q1_1 - 1", "Title of b", 2.0, False, ("f",)),
        ("q1_1 - 2", "Title of a", 0.5, True, ("f", "reference", "rng")),
    ]


def test_a_case_may_have_its_own_name_and_lack_a_docstring() -> None:
    (case,) = load_cases(
        HEAD + '@test_case(name="mine", points=1)\ndef test_some_thing(f): ...\n', "q"
    )
    assert (case.name, case.title) == ("mine", "test some thing")


def test_otter_is_never_imported() -> None:
    before = "otter" in sys.modules
    load_cases(HEAD + "@test_case(points=1)\ndef test_a(f): ...\n", "q")
    assert ("otter" in sys.modules) is before


@pytest.mark.parametrize(
    ("source", "line", "found", "todo"),
    [
        (HEAD + "def broken(:\n", 4, "not Python", "Mend the line"),
        (HEAD + "1 / 0\n", None, "running the file raised ZeroDivisionError", "only define"),
        (HEAD + "import no_such_module\n", None, "ModuleNotFoundError", "only define"),
        (HEAD, None, "no @test_case", "at least one public case"),
    ],
)
def test_a_slip_names_the_file_the_line_and_the_remedy(
    source: str, line: int | None, found: str, todo: str
) -> None:
    with pytest.raises(AuthorError) as error:
        load_cases(source, "tests/q1_1.py")
    assert str(error.value.path) == "tests/q1_1.py"
    assert error.value.line == line
    assert found in error.value.found
    assert todo in error.value.todo
    assert error.value.exit_code == 3
