"""An assignment with a trained model from release to grade, as student and staff handle it."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from classroom import ROOT, autograder, cells, read_json
from conftest import notebook as notebook_of

from autograder.authoring.load import load_folder

pytestmark = pytest.mark.slow

COURSE = ROOT / "tests" / "data" / "capstone_course"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the release, its zips, and a good and a poor model file."""
    folder = tmp_path_factory.mktemp("capstone")
    done = autograder(
        "build",
        "t02",
        "--solutions",
        COURSE,
        "--assignments",
        folder / "assignments",
        "--dist",
        folder / "dist",
        home=folder / "home",
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    script = ROOT / "tests" / "data" / "make_models.py"
    subprocess.run([sys.executable, script, folder], check=True, capture_output=True, timeout=300)
    return folder


def test_the_release_holds_the_rules_and_no_answer(place: Path) -> None:
    released = place / "assignments" / "t02_net"
    rules = read_json(released / "capstone.json")
    assert rules["marks"]["accuracy"] == {"full": 0.9, "half": 0.7}
    assert rules["data"] == "sides"
    about = read_json(released / "t02_net.ipynb")["metadata"]["unrolled"]
    assert "keras" in about["allowed_imports"]
    assert about["limits"]["q2_1"] == {"seconds": 20.0, "memory_mb": 2000}
    text = (released / "README.md").read_text("utf-8")
    assert 'pip install "unrolled[keras]" otter-grader' in text
    assert "| accuracy | 0.9 | 0.7 |" in text
    last = read_json(released / "t02_net.ipynb")["cells"][-1]["source"]
    assert "".join(last).startswith("# export")
    assert "model.keras is not here yet" in "".join(last)


def test_the_gradescope_zip_brings_tensorflow_and_the_measure(place: Path) -> None:
    with zipfile.ZipFile(place / "dist" / "t02-gradescope.zip") as archive:
        assert "\ntensorflow==2." in archive.read("requirements.txt").decode()
        assert "rich, tensorflow'" in archive.read("setup.sh").decode()
        assert "course/t02_net/capstone.py" in archive.namelist()


def test_a_class_of_zips_and_folders_is_graded_with_its_models(place: Path) -> None:
    solved = notebook_of(*cells(load_folder(COURSE / "t02_net")))
    handed = place / "handed"
    handed.mkdir()
    with zipfile.ZipFile(handed / "ann.zip", "w") as archive:
        archive.writestr("t02_net.ipynb", solved)
        archive.write(place / "good.keras", "model.keras")
    (handed / "bob").mkdir()
    (handed / "bob" / "work.ipynb").write_bytes(solved)
    (handed / "bob" / "model.keras").write_bytes((place / "poor.keras").read_bytes())
    with zipfile.ZipFile(handed / "cy.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("t02_net.ipynb", solved)
        with archive.open("model.keras", "w", force_zip64=True) as file:
            for _ in range(160):
                file.write(bytes(2**20))  # far more than a submission may have
    done = autograder(
        "grade",
        handed,
        "-a",
        COURSE / "t02_net",
        "-o",
        place / "graded",
        "-j",
        "1",
        home=place / "home",
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    head, *rows = (place / "graded" / "grades.csv").read_text().splitlines()
    found = {r.split(",")[0]: dict(zip(head.split(","), r.split(","), strict=True)) for r in rows}
    assert {name: row["score"] for name, row in found.items()} == {
        "ann": "13",
        "bob": "3",
        "cy": "3",
    }
    assert found["ann"]["measured_accuracy"] == "1"
    assert found["cy"]["measured_accuracy"] == ""
    results = read_json(place / "graded" / "results" / "cy" / "results.json")
    (row,) = [t for t in results["tests"] if "measured" in t["tags"]]
    assert "larger than 32 MB" in row["output"]
    report = (place / "graded" / "report.html").read_text("utf-8")
    assert "Trained models" in report


def test_a_students_check_measures_the_model_beside_the_notebook(place: Path) -> None:
    desk = place / "desk"
    with zipfile.ZipFile(place / "dist" / "t02-student.zip") as archive:
        archive.extractall(desk)
    desk /= "t02_net"
    # a course's own measure lies in solutions/; at home the rules name one of the library
    rules = read_json(desk / "capstone.json") | {"data": "rings"}
    (desk / "capstone.json").write_text(json.dumps(rules))
    path = desk / "t02_net.ipynb"
    document = read_json(path)
    sources = cells(load_folder(COURSE / "t02_net"))
    document["cells"] = json.loads(notebook_of(*sources))["cells"]
    path.write_text(json.dumps(document))
    without = autograder("check", path, home=place / "home", timeout=300)
    assert without.returncode == 0, without.stdout + without.stderr
    assert "trained model" not in without.stdout
    (desk / "model.keras").write_bytes((place / "good.keras").read_bytes())
    done = autograder("check", path, home=place / "home", timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "The trained model on the public draw" in done.stdout


def test_a_hidden_set_is_made_with_the_secret_and_used(place: Path, tmp_path: Path) -> None:
    import shutil

    course = tmp_path / "solutions" / "t02_net"
    shutil.copytree(COURSE / "t02_net", course)
    secret = tmp_path / "secret"
    secret.write_text("a course secret for the hidden set")
    words = ("data", "prepare", "t02", "--solutions", course.parent, "--secret", secret)
    done = autograder(*words, home=place / "home")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "For staff only." in done.stdout
    first = (course / "hidden" / "sides.npz").read_bytes()
    autograder(*words, home=place / "home")
    assert (course / "hidden" / "sides.npz").read_bytes() == first
    secret.write_text("another secret, as long as that one")
    autograder(*words, home=place / "home")
    assert (course / "hidden" / "sides.npz").read_bytes() != first
