"""The master notebook: what is in it, and what an author is told who slipped."""

from __future__ import annotations

import ast
import inspect
import shutil
from pathlib import Path
from types import FunctionType, SimpleNamespace

import numpy as np
import pytest

from autograder.authoring.compose import cases, compose_master, lesson_blocks, lesson_cells
from autograder.authoring.load import Folder, load_folder
from autograder.digests import cell_digest
from autograder.errors import AuthorError

TINY = Path(__file__).parent / "data" / "tiny_course" / "t01_tiny"


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A copy of the tiny assignment that a test may damage."""
    return Path(shutil.copytree(TINY, tmp_path / "t01_tiny"))


def edit(path: Path, old: str, new: str) -> Folder:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return load_folder(path.parent if path.parent.name != "tests" else path.parent.parent)


def sources(folder: Folder) -> str:
    return "\n".join(cell.source for cell in compose_master(folder).cells)


def test_a_digest_ignores_only_white_space_at_ends() -> None:
    assert cell_digest("a = 1  \r\nb = 2\n\n") == cell_digest("a = 1\nb = 2")
    assert cell_digest("a = 1\n\nb = 2") != cell_digest("a = 1\nb = 2")
    assert cell_digest("  a = 1") != cell_digest("a = 1")
    assert len(cell_digest("")) == 16


def test_the_master_is_the_same_every_time() -> None:
    folder = load_folder(TINY)
    assert compose_master(folder) == compose_master(folder)


def test_the_setup_cell_comes_first_and_imports_nothing_slow() -> None:
    first = next(c for c in compose_master(load_folder(TINY)).cells if c.cell_type == "code")
    modules = {
        a.name
        for n in ast.walk(ast.parse(first.source))
        if isinstance(n, ast.Import)
        for a in n.names
    }
    assert modules == {"numpy", "matplotlib.pyplot", "student_lib"}
    assert "%pip install unrolled otter-grader" in first.source


def test_every_case_stands_for_itself() -> None:
    folder = load_folder(TINY)
    reference: dict[str, object] = {}
    exec(folder.assignment.reference or "", reference)
    names = reference | {"reference": SimpleNamespace(**reference), "rng": np.random.default_rng(3)}
    for question in folder.assignment.questions:
        for case in cases(folder, question, {"00": "hint"}):
            alone: dict[str, object] = {}
            exec(case.source, alone)
            function = alone[case.name]
            assert isinstance(function, FunctionType)
            function(**{name: names[name] for name in inspect.signature(function).parameters})


def test_a_case_takes_only_what_it_needs() -> None:
    folder = load_folder(TINY)
    example, zero, random, untouched = cases(folder, folder.assignment.question("q1_1"))
    assert "EXAMPLE = " in example.source
    assert "SIZES" not in example.source
    assert "check_pure" not in zero.source
    # a helper, and the constant that only the helper needs
    assert random.source.index("SIZES = ") < random.source.index("def arrays_of_all_sizes")
    assert "EXAMPLE" not in untouched.source
    assert [c.hidden for c in (example, zero, random, untouched)] == [False, False, True, True]
    assert random.title == "Random arrays of several ranks"


def test_a_text_of_several_lines_survives_being_copied(course: Path) -> None:
    path = course / "tests" / "q1_1.py"
    folder = edit(path, "EXAMPLE = ", 'TEXT = """one\n  two\n"""\nEXAMPLE = ')
    folder = edit(path, "    # 1 * 3", "    assert TEXT == 'one\\n  two\\n'\n    # 1 * 3")
    case = cases(folder, folder.assignment.question("q1_1"))[0]
    namespace: dict[str, object] = {}
    exec(case.source, namespace)
    namespace["test_example"](lambda x, scale, shift: x * scale + shift)  # type: ignore[operator]


def test_a_constant_that_is_filled_in_later_comes_complete(course: Path) -> None:
    path = course / "tests" / "q1_1.py"
    folder = edit(
        path,
        "SIZES = ",
        "EXAMPLE[1] = 5.0\nfor k in range(3):\n    if k == 1:\n        EXAMPLE[k] -= 3.0\nSIZES = ",
    )
    case = cases(folder, folder.assignment.question("q1_1"))[0]
    namespace: dict[str, object] = {}
    exec(case.source, namespace)
    namespace["test_example"](lambda x, scale, shift: x * scale + shift)  # type: ignore[operator]


def test_hints_are_announced_by_public_cases_only() -> None:
    folder = load_folder(TINY)
    found = cases(folder, folder.assignment.question("q1_1"), {"00ff": 'it\'s "so"'})
    assert ["use_hints" in c.source for c in found] == [True, True, False, False]
    assert "it\\'s" in found[0].source or "it's" in found[0].source


def test_no_sentence_says_that_all_was_tested() -> None:
    master = compose_master(load_folder(TINY))
    shown = [c.source for c in master.cells if c.cell_type == "markdown"]
    assert not any("all test" in text.lower() for text in shown)
    for name in ("q1_1", "q1_2"):
        note = next(t for t in shown if f'grader.check("{name}")' in t)
        assert "hidden case" in note
        assert "when you hand in" in note


def test_headings_fences_and_plots_become_cells() -> None:
    folder = load_folder(TINY)
    text = [c for b in lesson_blocks(folder) if b.kind == "text" for c in lesson_cells(folder, b)]
    assert sum(c.source.startswith("## ") for c in text) == 3
    code = [c.source for c in text if c.cell_type == "code"]
    assert [c.splitlines()[0] for c in code] == [
        "# plot",
        "samples = np.array([[1.0, -2.0], [0.5, 4.0]])",
    ]


def test_a_heading_inside_a_fence_is_no_heading(course: Path) -> None:
    folder = edit(course / "lesson.md", "## 2. What", "```text\n# no\n```\n## 2. What")
    blocks = lesson_blocks(folder)
    assert any("```text\n# no\n```" in b.text for b in blocks)
    assert any(b.text.startswith("## 2. What") for b in blocks)


@pytest.mark.parametrize(
    ("old", "new", "line", "found"),
    [
        ("<!-- /question -->", "", 8, "not closed"),
        ("<!-- /written -->", "", 42, "never closed"),
        ("<!-- /question -->", "<!-- /written -->", 10, "closes no open block"),
        ("Two functions", "<!-- /question -->\nTwo functions", 1, "closes no open block"),
        ("<!-- question q1_1 -->", "<!-- question q1_7 -->", 8, "'q1_7'"),
        ("<!-- question q1_1 -->", "<!-- question -->", 8, "''"),
        ("<!-- question q1_1 -->", "<!-- questoin q1_1 -->", 8, "no block"),
        ("Two functions", "<!-- remember to cut this -->\nTwo functions", 1, "no block"),
        ("<!-- question q1_2 -->", "<!-- question q1_1 -->", 30, "line 8 already"),
        ("```python\n# plot", "```bash\n# plot", 14, "bash"),
        ("plt.show()\n```", "plt.show()", 14, "not closed before"),
        ('"o-")', '"o-"))', 17, "not Python"),
        ("zero      x -> 0\n```\n<!-- /question -->\n", "zero      x -> 0\n", 33, "never closed"),
        ("Here is what", "# BEGIN SOLUTION\nHere is what", 12, "BEGIN SOLUTION"),
    ],
)
def test_a_slip_in_the_lesson_is_refused_with_its_line(
    course: Path, old: str, new: str, line: int, found: str
) -> None:
    folder = edit(course / "lesson.md", old, new)
    with pytest.raises(AuthorError) as error:
        compose_master(folder)
    assert found in error.value.found
    assert error.value.path.name == "lesson.md"
    assert error.value.todo
    assert error.value.line == line


def test_a_question_that_is_placed_nowhere_is_refused(course: Path) -> None:
    text = (course / "lesson.md").read_text("utf-8")
    start, end = text.index("<!-- written"), text.index("<!-- /written -->")
    (course / "lesson.md").write_text(text[:start] + text[end + 17 :], "utf-8")
    with pytest.raises(AuthorError, match=r"w1 of assignment\.toml is placed nowhere"):
        compose_master(load_folder(course))


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("EXAMPLE = ", "print('hello')\nEXAMPLE = ", "defines nothing"),
        (
            "@test_case(points=1)\ndef test_zero",
            '@test_case(points=1, name="x")\ndef test_zero',
            "name=…",
        ),
        ("def test_zero(scale_shift)", "def test_zero(scale_shift=None)", "plain"),
        ("def test_zero", "def test_example", "twice"),
        (
            "            factor, offset",
            "            SIZES = [1]\n            factor, offset",
            "SIZES",
        ),
    ],
)
def test_a_case_that_cannot_be_copied_is_refused(
    course: Path, old: str, new: str, found: str
) -> None:
    folder = edit(course / "tests" / "q1_1.py", old, new)
    with pytest.raises(AuthorError) as error:
        compose_master(folder)
    assert found in error.value.found
    assert error.value.line


def test_the_rubric_and_the_solution_stand_in_solution_blocks_only() -> None:
    cells = compose_master(load_folder(TINY)).cells
    inside = False
    for cell in cells:
        if cell.cell_type == "raw":
            inside = cell.source in ("# BEGIN SOLUTION", "# BEGIN TESTS") or (
                inside and not cell.source.startswith("# END")
            )
        elif not inside:
            assert "multiplies the shift by the factor" not in cell.source
            assert "stretched" not in cell.source
