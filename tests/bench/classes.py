"""Classes to measure with: the same right answers as submissions for each of the rivals."""

from __future__ import annotations

import csv
import json
import random
import re
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any

import nbformat

from autograder.authoring.compose import compose_master
from autograder.authoring.democlass import filled, reference_answer
from autograder.authoring.load import load_folder
from autograder.authoring.release import ANSWER_TAG
from autograder.digests import cell_digest

ROOT = Path(__file__).resolve().parents[2]

Notebook = dict[str, Any]

#: The part of a test cell that stands for otter: nbgrader wants its tests in cells.
_SHIM = '''\
import types as _types

import numpy as np


def _cases(source, reference):
    """Run all cases of a question on the functions of this notebook."""
    found = []
    space = {"test_case": lambda **_: lambda f: found.append(f) or f}
    exec(compile(source, "cases", "exec"), space)
    given = {"reference": reference, "rng": np.random.default_rng(1)}
    for case in found:
        names = case.__code__.co_varnames[: case.__code__.co_argcount]
        case(**{n: given[n] if n in given else globals()[n] for n in names})


_space = {}
exec(compile(%r, "reference", "exec"), _space)
_reference = _types.SimpleNamespace(**_space)
'''


_GIVEN = '''\
import types as _types

import numpy as _np

_space = {}
exec(compile(%r, "reference", "exec"), _space)
reference = _types.SimpleNamespace(**_space)
rng = _np.random.default_rng(1)
'''


class Class:
    """Submissions of one assignment, all right and no two quite alike.

    Args:
        solution: the folder in solutions/.
        work: where things are put.
        number: how many submissions.
        imports: a line for the first cell, that brings in Keras where the course does not ask
            for it; it is allowed then.
    """

    def __init__(self, solution: Path, work: Path, number: int, imports: str = ""):
        self.work, self.name, self.imports = work, solution.name, imports
        self.solution = _with_keras(solution, work) if imports else solution
        solution = self.solution
        self.loaded = load_folder(solution)
        self.keras = "keras" in self.loaded.assignment.allowed_imports
        whole = self.loaded.assignment.capstone
        #: what can be had without a model file
        self.points = self.loaded.assignment.max_score - (whole.points if whole else 0)
        self.folder = work / "class"
        self.folder.mkdir()
        rng = random.Random(1)
        self.notebooks = []
        for place in range(number):
            notebook = filled(self.loaded, self._blank, self._answers(rng))
            first = _code(notebook)[0]
            first["source"] = f"{imports}{''.join(first['source'])}"
            path = self.folder / f"student{place:05d}.ipynb"
            path.write_text(json.dumps(notebook), "utf-8")
            self.notebooks.append(path)

    @cached_property
    def _blank(self) -> Notebook:
        path = ROOT / "assignments" / self.name / f"{self.name}.ipynb"
        found: Notebook = json.loads(path.read_text("utf-8"))
        return found

    def _answers(self, rng: random.Random) -> dict[str, str]:
        """The reference's, with one question answered in another of the right ways on file.

        In one only: a right answer may build on what the right answer to an earlier question takes.
        """
        questions = self.loaded.assignment.questions
        answers = {q.name: reference_answer(self.loaded, q) for q in questions}
        other = rng.choice([r for r in self.loaded.assignment.right if r.question in answers])
        answers[other.question] += f"\n\n\n{other.source}"
        return answers

    def sample(self, number: int) -> list[Path]:
        """Some of the submissions, evenly spread."""
        step = max(1, len(self.notebooks) // number)
        return self.notebooks[::step][:number]

    # -- ours

    def everybody_is_right(self, grades: Path) -> None:
        """Make sure that what was measured was grading."""
        with open(grades, encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        bad = [r["submission"] for r in rows if float(r["score"] or 0) < self.points - 1e-6]
        if bad or len(rows) != len(self.notebooks):
            raise SystemExit(f"{len(rows)} of {len(self.notebooks)} graded, not right: {bad[:5]}")

    # -- the floor

    def cells(self, notebooks: list[Path], *, answers_only: bool = False) -> Path:
        """The code cells of notebooks without those that talk to otter, as JSON."""
        out = self.work / f"{self.name}-cells.json"
        given = set(self._blank["metadata"]["unrolled"]["given"]) if answers_only else set()
        found = []
        for path in notebooks:
            sources = ["".join(c["source"]) for c in _code(json.loads(path.read_text("utf-8")))]
            kept = [s for s in sources if not _is_otters(s) and cell_digest(s) not in given]
            found.append(kept)
        out.write_text(json.dumps(found), "utf-8")
        return out

    # -- otter

    @cached_property
    def otter_zip(self) -> Path:
        """The autograder zip that Otter Assign itself makes of the same master."""
        place = self.work / f"{self.name}-otter"
        place.mkdir()
        nbformat.write(compose_master(self.loaded), place / f"{self.name}.ipynb")
        words = [sys.executable, "-m", "otter", "assign", f"{self.name}.ipynb", "out"]
        subprocess.run([*words, "--no-run-tests"], cwd=place, check=True, capture_output=True)
        return next((place / "out" / "autograder").glob("*.zip"))

    def for_otter(self, notebook: Path, to: Path) -> Path:
        """The notebook with what hidden cases ask for beside the student's names.

        Otter finds it in the notebook only, and would let those cases fail, and so do less.
        """
        document = json.loads(notebook.read_text("utf-8"))
        cell = {
            "cell_type": "code",
            "id": "given",
            "metadata": {},
            "execution_count": None,
            "outputs": [],
            "source": _GIVEN % self.loaded.assignment.reference,
        }
        document["cells"].insert(0, cell)
        to.write_text(json.dumps(document), "utf-8")
        return to

    # -- nbgrader

    def nbgrader_course(
        self,
        python: Path,
        work: Path,
        environment: dict[str, str],
        run: Callable[..., Any],
        sample: list[Path],
    ) -> Path:
        """A course with the same answers and cases, ready for ``nbgrader autograde``."""
        course = work / f"{self.name}-nbgrader"
        if course.exists():
            return course
        source = course / "source" / self.name
        source.mkdir(parents=True)
        (course / "nbgrader_config.py").write_text(
            textwrap.dedent(
                f"""\
                c = get_config()
                c.CourseDirectory.course_id = "bench"
                c.CourseDirectory.root = {str(course)!r}
                c.ExecutePreprocessor.timeout = 600
                """
            )
        )
        master = self._nbgrader(self._blank)
        (source / f"{self.name}.ipynb").write_text(json.dumps(master))
        words = [python, "-m", "nbgrader", "generate_assignment", self.name]
        run(words, course, environment)
        for path in sample:
            place = course / "submitted" / path.stem / self.name
            place.mkdir(parents=True)
            handed = self._nbgrader(json.loads(path.read_text("utf-8")))
            (place / f"{self.name}.ipynb").write_text(json.dumps(handed))
        return course

    def _nbgrader(self, notebook: Notebook) -> Notebook:
        """The notebook with nbgrader's marks, and a cell with all cases after each answer."""
        questions = iter(self.loaded.assignment.questions)
        cells: list[dict[str, Any]] = []
        for cell in notebook["cells"]:
            source = "".join(cell["source"])
            if cell["cell_type"] == "code" and _is_otters(source):
                continue
            answer = cell["cell_type"] == "code" and ANSWER_TAG in cell["metadata"].get("tags", [])
            cells.append(cell | {"metadata": {}})
            if not answer:
                continue
            question = next(questions)
            cells[-1]["metadata"] = {"nbgrader": _marks(f"answer_{question.name}", solution=True)}
            cells.append(self._test_cell(question, first=not any(_is_test(c) for c in cells)))
        metadata = {
            "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}
        }
        return notebook | {"cells": cells, "metadata": metadata}

    def _test_cell(self, question: Any, *, first: bool) -> dict[str, Any]:
        assignment = self.loaded.assignment
        cases = assignment.tests[question.name].replace(
            "from otter.test_files import test_case\n", ""
        )
        head = _SHIM % assignment.reference if first else ""
        return {
            "cell_type": "code",
            "id": f"test-{question.name}".replace("_", "-"),
            "execution_count": None,
            "outputs": [],
            "source": f"{head}_cases({cases!r}, _reference)",
            "metadata": {
                "nbgrader": _marks(f"test_{question.name}", points=question.points),
            },
        }

    def nbgrader_is_right(self, python: Path, course: Path, number: int) -> None:
        """Make sure that what was measured was grading."""
        out = course / "grades.csv"
        words = [python, "-m", "nbgrader", "export", "--to", out]
        subprocess.run(words, cwd=course, check=True, capture_output=True)
        with open(out, encoding="utf-8", newline="") as file:
            rows = [r for r in csv.DictReader(file) if r["assignment"] == self.name]
        graded = [r for r in rows if float(r["score"]) >= self.points - 1e-6]
        if len(graded) != number:
            raise SystemExit(f"nbgrader: {len(graded)} of {number} have full marks: {rows[:3]}")


def _with_keras(solution: Path, work: Path) -> Path:
    """A copy of an assignment, with its release, in which Keras may be imported."""
    copy = work / "course" / "solutions" / solution.name
    shutil.copytree(solution, copy)
    released = ROOT / "assignments" / solution.name
    shutil.copytree(released, work / "course" / "assignments" / solution.name)
    toml = copy / "assignment.toml"
    text, count = re.subn(
        r"(?m)^allowed_imports = .*$",
        'allowed_imports = ["numpy", "matplotlib", "student_lib", "keras", "tensorflow"]',
        toml.read_text("utf-8"),
    )
    if count != 1:
        raise SystemExit(f"{toml}: no single line allowed_imports = …")
    toml.write_text(text, "utf-8")
    return copy


def _code(notebook: Notebook) -> list[dict[str, Any]]:
    return [c for c in notebook["cells"] if c["cell_type"] == "code"]


def _is_otters(source: str) -> bool:
    return any(line.startswith(("import otter", "grader.")) for line in source.splitlines())


def _is_test(cell: dict[str, Any]) -> bool:
    return bool(cell["metadata"].get("nbgrader", {}).get("grade"))


def _marks(name: str, *, points: float | None = None, solution: bool = False) -> dict[str, Any]:
    found = {
        "schema_version": 3,
        "grade_id": name,
        "cell_type": "code",
        "solution": solution,
        "grade": points is not None,
        "locked": points is not None,
        "task": False,
    }
    return found if points is None else {**found, "points": points}
