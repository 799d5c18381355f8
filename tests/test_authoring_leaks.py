"""Every kind of secret is found wherever it is planted, and a clean file raises no alarm."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from autograder.authoring.compose import cases, lesson_blocks, lesson_cells
from autograder.authoring.leaks import find_leaks
from autograder.authoring.load import Folder, load_folder

TINY = Path(__file__).parent / "data" / "tiny_course" / "t01_tiny"

#: Kind of secret -> text that holds one.
SECRETS = {
    "hidden case": [
        "factor, offset = rng.uniform(0.5, 3.0), rng.normal()",
        "factor , offset=rng . uniform(0.5,3.0),\n    rng.normal()   # formatted anew",
        "for key, truth in {'zero': True, 'shifted': False, 'double': True}.items():",
        "yield rng.normal(size=size) * 7.25",  # a helper that only hidden cases use
        "SIZES = [(3,), (2, 5), (4, 1, 3)]",
        "[0.25, -8.5, 31.0]]), 1.75, -0.125",  # an input
        "The next one: Random arrays of several ranks.",  # a title
    ],
    "reference": [
        "stretched = np.multiply(np.asarray(x, dtype=float), scale)",
        "linear_maps = {'double': True, 'shifted': False, 'zero': True}",
    ],
    "wrong answer": [
        "    moved_first = np.asarray(x, dtype=float) + shift",
        "Takes every straight line for linear.",
    ],
    "right answer": [
        "out[index] = x[index] * scale + shift",
        "linear_maps = dict(double=np.True_, shifted=np.bool_(False), zero=True)",
    ],
    "rubric": ["It says that shifting first multiplies the shift by the factor as well, so"],
    "hint": ["the shift was scaled as well: which comes first?", "A linear map sends zero to zero"],
    "marker": [
        "# BEGIN SOLUTION",
        "x = 1 # SOLUTION",
        "SOLUTION END",
        "### HIDDEN TESTS",
        "@test_case(points=1, hidden=True)",
    ],
    "file name": ["see solutions/t01_tiny", "q1_1_shift_first", str(TINY)],
}
PLANTS = [(kind, text) for kind, texts in SECRETS.items() for text in texts]


@pytest.fixture(scope="module")
def folder() -> Folder:
    return load_folder(TINY)


def clean_notebook(folder: Folder) -> nbformat.NotebookNode:
    """What a student may see: the lesson, the stubs, the public cases."""
    cells = [c for b in lesson_blocks(folder) for c in lesson_cells(folder, b)]
    cells += [new_code_cell(stub) for stub in folder.assignment.stubs.values()]
    for question in folder.assignment.questions:
        cells += [new_code_cell(c.source) for c in cases(folder, question) if not c.hidden]
    return new_notebook(cells=cells)


def kinds(folder: Folder, *paths: Path) -> set[str]:
    return {leak.kind for leak in find_leaks(folder, paths)}


def as_markdown(clean: nbformat.NotebookNode, text: str) -> bytes:
    clean.cells.append(new_markdown_cell(f"Have a look:\n\n> `{text}`"))
    return nbformat.writes(clean).encode()


def as_code(clean: nbformat.NotebookNode, text: str) -> bytes:
    clean.cells.append(new_code_cell(f"x = 1\n{text}"))
    return nbformat.writes(clean).encode()


def as_comment(clean: nbformat.NotebookNode, text: str) -> bytes:
    clean.cells.append(new_code_cell("x = 1\n" + "".join(f"# {t}\n" for t in text.splitlines())))
    return nbformat.writes(clean).encode()


def as_output(clean: nbformat.NotebookNode, text: str) -> bytes:
    clean.cells.append(new_code_cell("x", outputs=[new_output("stream", text=text)]))
    return nbformat.writes(clean).encode()


def as_metadata(clean: nbformat.NotebookNode, text: str) -> bytes:
    clean.metadata["note"] = {"deep": [1, {"er": text}]}
    return nbformat.writes(clean).encode()


def as_metadata_key(clean: nbformat.NotebookNode, text: str) -> bytes:
    clean.cells[0].metadata[text] = 1
    return nbformat.writes(clean).encode()


PLACES = (as_markdown, as_code, as_comment, as_output, as_metadata, as_metadata_key)


@pytest.mark.parametrize(("kind", "text"), PLANTS)
def test_a_planted_secret_is_found_everywhere(
    folder: Folder, tmp_path: Path, kind: str, text: str
) -> None:
    paths = []
    for plant in PLACES:
        path = tmp_path / f"{plant.__name__}.ipynb"
        path.write_bytes(plant(clean_notebook(folder), text))
        paths.append(path)
    for name in ("README.md", "q1_1.py", "notes.txt"):
        (tmp_path / name).write_text(f"x\n{text}\n", "utf-8")
        paths.append(tmp_path / name)
    (tmp_path / "data.json").write_text(json.dumps({"a": [text, 2]}), "utf-8")
    (tmp_path / "utf16.txt").write_text(text, "utf-16")
    paths += [tmp_path / "data.json", tmp_path / "utf16.txt"]
    package = tmp_path / "t01-student.zip"
    with zipfile.ZipFile(package, "w") as archive:
        for path in paths:
            inner = io.BytesIO()
            with zipfile.ZipFile(inner, "w") as wheel:
                wheel.write(path, path.name)
            archive.writestr(f"{path.stem}.whl", inner.getvalue())
    wanted = {p.name for p in paths} | {f"{package.name}!{p.stem}.whl!{p.name}" for p in paths}
    leaks = find_leaks(folder, [*paths, package])
    assert {leak.path for leak in leaks if leak.kind == kind} == wanted


def test_clean_files_raise_no_alarm(folder: Folder, tmp_path: Path) -> None:
    (tmp_path / "t01_tiny.ipynb").write_text(nbformat.writes(clean_notebook(folder)), "utf-8")
    assert find_leaks(folder, [tmp_path]) == []


def test_trivial_code_raises_no_alarm(folder: Folder, tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text(
        "def f(x):\n    out = np.empty(np.shape(x))\n    return x\n"
        "    for _ in range(20):\n        raise ValueError('no')\n",
        "utf-8",
    )
    assert find_leaks(folder, [path]) == []


def test_published_hints_are_allowed_in_their_table_only(folder: Folder, tmp_path: Path) -> None:
    hint = folder.assignment.wrong[0].hint
    table = f'use_hints({{\n    "00ff00ff00ff00ff": {hint!r},\n}})\n'
    path = tmp_path / "q1_1.py"
    path.write_text(f"def test_x(scale_shift):\n    '''x'''\n    {table}", "utf-8")
    assert find_leaks(folder, [path]) == []
    path.write_text(f"def test_x(scale_shift):\n    '''x'''\n    print({hint!r})\n", "utf-8")
    assert kinds(folder, path) == {"hint"}
    path.write_text(
        "use_hints({'00ff': 'stretched = np.multiply(np.asarray(x, dtype=float), scale)'})\n",
        "utf-8",
    )
    assert kinds(folder, path) == {"reference"}


def test_files_of_the_solution_are_found_by_their_names(folder: Folder, tmp_path: Path) -> None:
    path = tmp_path / "unrolled-1.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("solutions/t01_tiny/__init__.py", "")
    assert kinds(folder, path) == {"file name"}


def test_the_engine_in_a_wheel_may_speak_of_markers(folder: Folder, tmp_path: Path) -> None:
    path = tmp_path / "unrolled-1.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("autograder/authoring/leaks.py", 'MARKERS = ("BEGIN SOLUTION",)')
        archive.writestr("lesson.md", "x")
    assert find_leaks(folder, [path]) == []


def test_a_leak_says_where_and_what(folder: Folder, tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    path.write_text("stretched = np.multiply(np.asarray(x, dtype=float), scale)", "utf-8")
    (leak,) = find_leaks(folder, [path])
    assert leak.path == "README.md"
    assert leak.source == "reference.py:6"
    assert leak.text.startswith("stretched = np . multiply")


def test_an_answer_in_the_folder_is_found_as_a_folder(folder: Folder, tmp_path: Path) -> None:
    (tmp_path / "assignments" / "tests").mkdir(parents=True)
    (tmp_path / "assignments" / "tests" / "q1_1.py").write_bytes(
        (TINY / "tests" / "q1_1.py").read_bytes()
    )
    assert {leak.path for leak in find_leaks(folder, [tmp_path / "assignments"])} == {
        "assignments/tests/q1_1.py"
    }
