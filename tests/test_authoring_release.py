"""The release, made by the real Otter Assign: bytes, notebook, zips, refusals."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import time
import tomllib
import zipfile
from importlib.util import find_spec
from pathlib import Path

import nbclient
import nbformat
import pytest

from autograder.authoring import release
from autograder.authoring.bundle import DATA, KERAS, REQUIREMENTS, bundle_files, write_bundle
from autograder.authoring.leaks import find_leaks
from autograder.authoring.load import Folder, load_folder
from autograder.digests import cell_digest
from autograder.errors import AuthorError

TINY = Path(__file__).parent / "data" / "tiny_course" / "t01_tiny"
HINTS = {"q1_1": {"0123456789abcdef": "the shift was scaled as well: which comes first?"}}


@pytest.fixture(scope="module")
def folder() -> Folder:
    return load_folder(TINY)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("release")


@pytest.fixture(scope="module")
def built(folder: Folder, place: Path) -> release.Release:
    return release.build(folder, place / "assignments", place / "dist", HINTS)


@pytest.fixture(scope="module")
def notebook(built: release.Release) -> nbformat.NotebookNode:
    return nbformat.read(built.notebook, as_version=4)


def answer_cells(notebook: nbformat.NotebookNode) -> list[nbformat.NotebookNode]:
    return [c for c in notebook.cells if "otter_answer_cell" in c.metadata.get("tags", [])]


def run(notebook: nbformat.NotebookNode, folder: Path, **kwargs: bool) -> nbformat.NotebookNode:
    """Execute a notebook the way a student does, in a kernel of its own."""
    client = nbclient.NotebookClient(
        notebook,
        timeout=120,
        kernel_name="python3",
        resources={"metadata": {"path": str(folder)}},
        **kwargs,
    )
    return client.execute()


def output_of(cell: nbformat.NotebookNode) -> str:
    return "\n".join(
        o.get("text", "") or str(o.get("data", o.get("evalue", ""))) for o in cell.outputs
    )


# ---------------------------------------------------------------- what is in it


def test_one_answer_cell_a_question_with_exactly_the_stub(
    folder: Folder, notebook: nbformat.NotebookNode
) -> None:
    stubs = folder.assignment.stubs
    assert [(c.cell_type, c.id) for c in answer_cells(notebook)] == [
        ("code", "q1-1-answer"),
        ("code", "q1-2-answer"),
        ("markdown", "w1-answer"),
    ]
    assert [c.source for c in answer_cells(notebook)[:2]] == [
        stubs["scale_shift"],
        stubs["linear_maps"],
    ]


def test_the_metadata_says_only_what_is_needed(
    built: release.Release, notebook: nbformat.NotebookNode
) -> None:
    assert set(notebook.metadata) == {"kernelspec", "language_info", "unrolled"}
    assert notebook.metadata.language_info == {"name": "python"}
    assert notebook.metadata.unrolled == {
        "assignment": "t01",
        "version": "1",
        "given": list(built.given),
    }
    assert all(not c.get("outputs") and not c.get("execution_count") for c in notebook.cells)


def test_given_cells_are_the_ones_a_grader_may_skip(
    built: release.Release, notebook: nbformat.NotebookNode
) -> None:
    given = [
        c.source.splitlines()[0]
        for c in notebook.cells
        if c.cell_type == "code" and cell_digest(c.source) in built.given
    ]
    assert given == [
        "import otter",
        'grader.check("q1_1")',
        "# plot",
        'grader.check("q1_2")',
        "grader.check_all()",
        "grader.export(pdf=False)",
    ]


def test_the_tests_are_the_public_ones(built: release.Release) -> None:
    text = (built.folder / "tests" / "q1_1.py").read_text("utf-8")
    assert text.count("@test_case(") == 2
    assert "# 1 * 3 + 10" in text  # the author's own lines, not ast.unparse's
    assert "test_random" not in text
    assert "SIZES" not in text
    assert "reference" not in text
    assert HINTS["q1_1"]["0123456789abcdef"] in text


def test_the_readme_counts_the_cases(built: release.Release) -> None:
    text = (built.folder / "README.md").read_text("utf-8")
    assert "| Q1.1 | Scale and shift | 4 | 2 | 2 |" in text
    assert "Planned time: about 15 minutes. Points: 7." in text
    assert "Colab" in text
    assert "JupyterLab" in text


def test_a_clean_release_leaks_nothing(folder: Folder, built: release.Release) -> None:
    assert find_leaks(folder, built.paths) == []


def test_no_path_of_this_machine_is_shipped(built: release.Release) -> None:
    for path in built.paths:
        assert str(Path(__file__).parents[1]).encode() not in path.read_bytes()


# ---------------------------------------------------------------- bytes


def test_a_second_build_elsewhere_gives_the_same_bytes(
    folder: Folder,
    built: release.Release,
    place: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("JUPYTER_CONFIG_DIR", str(tmp_path / "nowhere"))
    monkeypatch.chdir(tmp_path)
    old = os.umask(0o077)
    try:
        time.sleep(2.1)  # a zip's times have a grain of two seconds
        again = release.build(folder, tmp_path / "assignments", tmp_path / "dist", HINTS)
    finally:
        os.umask(old)
    assert again.given == built.given
    for ours, theirs in zip(built.paths, again.paths, strict=True):
        assert ours.name == theirs.name
        assert ours.read_bytes() == theirs.read_bytes()


def test_check_names_every_file_that_would_change(
    folder: Folder, built: release.Release, tmp_path: Path
) -> None:
    root = tmp_path / "assignments"
    copy = Path(shutil.copytree(built.folder, root / built.folder.name))
    (copy / "README.md").write_text("changed", "utf-8")
    (copy / "tests" / "q1_2.py").unlink()
    (copy / "tests" / "q9_9.py").write_text("stale", "utf-8")
    assert release.check(folder, root, HINTS) == [
        "assignments/t01_tiny/README.md is not what t01_tiny builds now.",
        "assignments/t01_tiny/tests/q1_2.py is missing.",
        "assignments/t01_tiny/tests/q9_9.py would be deleted: nothing builds it.",
    ]


def test_zips_hold_fixed_times_and_modes(
    folder: Folder, built: release.Release, tmp_path: Path
) -> None:
    bundle = tmp_path / "t01-gradescope.zip"
    write_bundle(folder, built, bundle)
    for path in (bundle, built.student_zip):
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
        assert [e.filename for e in entries] == sorted(e.filename for e in entries)
        assert {e.date_time for e in entries} == {(1980, 1, 1, 0, 0, 0)}
        assert {stat.S_IMODE(e.external_attr >> 16) for e in entries} <= {0o644, 0o755}
        executable = {e.filename for e in entries if (e.external_attr >> 16) & 0o111}
        assert executable == ({"setup.sh", "run_autograder"} if path is bundle else set())


# ---------------------------------------------------------------- the Gradescope zip


def test_the_bundle_holds_what_the_grader_reads(folder: Folder, built: release.Release) -> None:
    files = bundle_files(folder, built)
    assert bundle_files(folder, built).keys() == files.keys()
    assert {
        "setup.sh",
        "run_autograder",
        "requirements.txt",
        "autograder/model.py",
        "student_lib/checks.py",
        "course/t01_tiny/assignment.toml",
        "course/t01_tiny/wrong/q1_2_affine.py",
        "course/t01_tiny/release.json",
    } <= set(files)
    assert not any("/right/" in name or "__pycache__" in name for name in files)
    assert "secret" not in files
    assert bundle_files(folder, built, "s3")["secret"] == b"s3"


def test_the_requirements_are_those_of_the_project() -> None:
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))
    assert list(REQUIREMENTS) == project["project"]["dependencies"]
    of_data = [name for needed in DATA.values() for name in needed]
    assert [*KERAS, *of_data] == project["project"]["optional-dependencies"]["keras"]


def test_the_bundled_course_loads(folder: Folder, built: release.Release, tmp_path: Path) -> None:
    for name, data in bundle_files(folder, built).items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    there = load_folder(tmp_path / "course" / "t01_tiny")
    assert there.assignment.tests == folder.assignment.tests
    assert len(there.assignment.wrong) == len(folder.assignment.wrong)


@pytest.mark.skipif(sys.platform != "linux", reason="Gradescope's machines run Linux")
def test_setup_shuts_the_source_and_results_exist_before_grading(
    folder: Folder, built: release.Release, tmp_path: Path
) -> None:
    bundle = tmp_path / "t01-gradescope.zip"
    write_bundle(folder, built, bundle)
    root = tmp_path / "autograder"
    source = root / "source"
    (root / "submission").mkdir(parents=True)
    subprocess.run([sys.executable, "-m", "zipfile", "-e", bundle, source], check=True)
    shutil.copy(source / "run_autograder", root / "run_autograder")
    environment = os.environ | {"UNROLLED_PYTHON": sys.executable}
    if all(find_spec(module) for module in REQUIREMENTS.values()):
        subprocess.run(["bash", source / "setup.sh"], check=True, env=environment)
        assert len((source / "secret").read_text()) == 64
        for path in [source, *source.rglob("*")]:
            assert not stat.S_IMODE(path.stat().st_mode) & 0o077, path
        first = (source / "secret").read_text()
        subprocess.run(["bash", source / "setup.sh"], check=True, env=environment)
        assert (source / "secret").read_text() == first
    # an engine that dies at once: what is left must still be a result
    (source / "interpreter").write_text("/bin/false\n")
    subprocess.run(["bash", root / "run_autograder"], check=False)
    result = json.loads((root / "results" / "results.json").read_text("utf-8"))
    assert result["score"] == 0
    assert "Not graded yet" in result["output"]


# ---------------------------------------------------------------- under plain otter


@pytest.fixture
def desk(built: release.Release, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The student's zip, unpacked, where nothing of the repository is in reach."""
    with zipfile.ZipFile(built.student_zip) as archive:
        archive.extractall(tmp_path)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_RUNTIME_DIR", "JUPYTER_DATA_DIR", "IPYTHONDIR"):
        monkeypatch.setenv(name, str(tmp_path / name))
    return tmp_path / "t01_tiny"


def test_the_notebook_runs_to_its_end_with_stubs(
    desk: Path, notebook: nbformat.NotebookNode
) -> None:
    done = run(nbformat.from_dict(notebook), desk, allow_errors=True)
    assert all(c.execution_count for c in done.cells if c.cell_type == "code")
    checks = [output_of(c) for c in done.cells if c.source.startswith("grader.check(")]
    assert all("not written yet" in text or "still ..." in text for text in checks)
    assert not any("All test cases passed" in text for text in checks)
    assert list(desk.glob("t01_tiny_*.zip")), "grader.export wrote nothing"


def test_the_notebook_passes_with_the_solution(
    folder: Folder, desk: Path, built: release.Release
) -> None:
    notebook = nbformat.read(built.notebook, as_version=4)
    answers = {"q1-1-answer": "scale_shift", "q1-2-answer": "linear_maps"}
    for cell in notebook.cells:
        if cell.id in answers:
            cell.source = folder.definitions[answers[cell.id]].source
    done = run(notebook, desk)
    checks = [output_of(c) for c in done.cells if c.source.startswith("grader.check")]
    assert len(checks) == 3
    assert "2 hidden cases of Q1.1 run when you hand in" in checks[0]
    assert "1 hidden case of Q1.2 runs when you hand in" in checks[1]
    assert all("❌" not in text for text in checks)
    # otter's own line never stands alone
    for text in checks:
        assert "passed" not in text or "These were the public cases" in text


# ---------------------------------------------------------------- refusals


def test_a_solution_without_full_marks_is_refused(tmp_path: Path) -> None:
    course = Path(shutil.copytree(TINY, tmp_path / "t01_tiny"))
    path = course / "reference.py"
    path.write_text(path.read_text("utf-8").replace('"shifted": False', '"shifted": True'), "utf-8")
    with pytest.raises(AuthorError) as error:
        release.build(load_folder(course), tmp_path / "assignments", tmp_path / "dist")
    assert error.value.path == course / "tests" / "q1_2.py"
    assert error.value.line == 17
    assert "q1_2 fails test_answers" in error.value.found
    assert not (tmp_path / "assignments").exists()
    assert not (tmp_path / "dist").exists()


def test_a_cell_of_the_lesson_that_raises_is_refused(tmp_path: Path) -> None:
    course = Path(shutil.copytree(TINY, tmp_path / "t01_tiny"))
    path = course / "lesson.md"
    path.write_text(path.read_text("utf-8").replace("plt.show()", "plt.show(1 / 0)"), "utf-8")
    with pytest.raises(AuthorError) as error:
        release.build(load_folder(course), tmp_path / "assignments", tmp_path / "dist")
    assert error.value.path == path
    assert "ZeroDivisionError" in error.value.found


def test_a_figure_that_cannot_be_drawn_is_refused(tmp_path: Path) -> None:
    course = Path(shutil.copytree(TINY, tmp_path / "t01_tiny"))
    path = course / "lesson.md"
    broken = (
        "figure, axis = plt.subplots(); plt.close(figure)\n"
        "axis.xaxis.set_major_formatter(lambda x, _: 1 / 0)\n"
        "figure"
    )
    path.write_text(path.read_text("utf-8").replace("plt.show()", broken), "utf-8")
    with pytest.raises(AuthorError) as error:
        release.build(load_folder(course), tmp_path / "assignments", tmp_path / "dist")
    assert error.value.path == path
    assert "ZeroDivisionError" in error.value.found
