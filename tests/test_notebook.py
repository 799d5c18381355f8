"""The released notebooks, executed as a student's Jupyter does: stubs, then the solution."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import nbclient
import nbformat
import pytest
from classroom import ROOT

from autograder.authoring import leaks
from autograder.authoring.load import Folder, load_folder
from autograder.authoring.release import Release

pytestmark = pytest.mark.slow

FOLDERS = [p.parent for p in sorted((ROOT / "solutions").glob("*/assignment.toml"))]
OTTERS_OWN = ("all test cases passed", "all tests passed", "passed!")
OURS = "These were the public cases"


class Desk:
    """A student's folder, unpacked from the zip; nothing of the repository is in reach."""

    def __init__(self, folder: Folder, path: Path):
        self.folder, self.path = folder, path

    def notebook(self, *, solved: bool) -> nbformat.NotebookNode:
        notebook = nbformat.read(self.path / f"{self.path.name}.ipynb", as_version=4)
        for question in self.folder.assignment.questions if solved else ():
            cell = next(
                c for c in notebook.cells if c.id == question.name.replace("_", "-") + "-answer"
            )
            cell.source = "\n\n\n".join(
                self.folder.definitions[n].source for n in question.provides
            )
        return notebook

    def run(self, notebook: nbformat.NotebookNode, **more: bool) -> nbformat.NotebookNode:
        client = nbclient.NotebookClient(
            notebook,
            timeout=300,
            kernel_name="python3",
            resources={"metadata": {"path": str(self.path)}},
            **more,
        )
        return client.execute()


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda p: p.name)
def desk(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    built: Callable[[Path], Release],
) -> Iterator[Desk]:
    place = tmp_path_factory.mktemp("desk")
    folder = load_folder(request.param)
    made = built(request.param)
    with zipfile.ZipFile(made.student_zip) as archive:
        archive.extractall(place)
    committed = ROOT / "assignments" / request.param.name
    differs = [
        p.name
        for p in made.files
        if not (c := committed / p.relative_to(made.folder)).is_file()
        or c.read_bytes() != p.read_bytes()
    ]
    assert not differs, "run: autograder build"
    assert not leaks.find_leaks(folder, made.paths)
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("PYTHONPATH", raising=False)
        patch.setenv("UNROLLED_REHEARSAL", "1")  # train on a handful of rows
        for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_RUNTIME_DIR", "JUPYTER_DATA_DIR", "IPYTHONDIR"):
            patch.setenv(name, str(place / name))
        yield Desk(folder, place / request.param.name)


@pytest.fixture(scope="module")
def stubs(desk: Desk) -> nbformat.NotebookNode:
    return desk.run(desk.notebook(solved=False), allow_errors=True)


@pytest.fixture(scope="module")
def solved(desk: Desk) -> nbformat.NotebookNode:
    return desk.run(desk.notebook(solved=True))  # raises where a cell does


def output(cell: nbformat.NotebookNode) -> str:
    return "\n".join(o.get("text", "") or str(o.get("data", "")) for o in cell.get("outputs", ()))


def code(notebook: nbformat.NotebookNode) -> list[nbformat.NotebookNode]:
    return [c for c in notebook.cells if c.cell_type == "code"]


def checks(notebook: nbformat.NotebookNode) -> list[nbformat.NotebookNode]:
    return [c for c in code(notebook) if c.source.startswith("grader.check(")]


def no_wording_promises_too_much(notebook: nbformat.NotebookNode) -> None:
    for cell in code(notebook):
        text = output(cell)
        if any(word in text.lower() for word in OTTERS_OWN):
            assert OURS in text, cell.source


def test_with_stubs_the_notebook_runs_to_its_end(stubs: nbformat.NotebookNode) -> None:
    assert all(c.execution_count for c in code(stubs))
    for cell in code(stubs):
        for out in cell.outputs:
            if out.output_type == "error":
                assert out.ename in ("NotImplementedError", "NotWritten"), (cell.source, out.evalue)


def test_with_stubs_every_check_fails_and_says_what_is_missing(
    desk: Desk, stubs: nbformat.NotebookNode
) -> None:
    found = checks(stubs)
    assert len(found) == len(desk.folder.assignment.questions)
    for cell in found:
        text = output(cell)
        assert "❌" in text, cell.source
        assert "not written yet" in text or "still ..." in text, text


def test_with_the_solution_nothing_raises_and_every_check_passes(
    desk: Desk, solved: nbformat.NotebookNode
) -> None:
    found = checks(solved)
    assert len(found) == len(desk.folder.assignment.questions)
    assert not [c.source for c in found if "❌" in output(c)]
    assert all("passed" in output(c) for c in found)


def test_no_output_says_that_all_tests_passed_without_saying_which(
    stubs: nbformat.NotebookNode, solved: nbformat.NotebookNode
) -> None:
    no_wording_promises_too_much(stubs)
    no_wording_promises_too_much(solved)


def test_the_export_cell_writes_a_zip_with_the_notebook(
    desk: Desk, solved: nbformat.NotebookNode
) -> None:
    made = [p for p in desk.path.glob("*.zip") if p.stem.startswith(desk.path.name)]
    assert made
    with zipfile.ZipFile(made[0]) as archive:
        assert f"{desk.path.name}.ipynb" in archive.namelist()
