"""A class of made-up submissions, laid out as a Gradescope export.  Runs no code.

Honest notebooks are made of the author's reference, right, wrong and stub answers; a
dozen are damaged the way students damage notebooks.  Always the same class: the only
randomness is a generator with a fixed seed.
"""

from __future__ import annotations

import copy
import json
import random
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from autograder.authoring.compose import answer_stub
from autograder.authoring.load import Folder
from autograder.errors import UsageError
from autograder.model import Question

_FIRST = (
    "Ada Alan Grace Edsger Barbara Claude Donald Frances John Katherine Ken Leslie Margaret "
    "Niklaus Radia Tony Vint Whitfield Yoshua Geoffrey"
).split()
_LAST = (
    "Abara Bianchi Chen Dubois Eriksen Fischer Gupta Haddad Ivanova Jensen Kowalska Lindqvist "
    "Moreau Nakamura Okafor Petrov Quispe Rossi Silva Tanaka"
).split()

Notebook = dict[str, Any]


def make_class(folder: Folder, released: Path, to: Path, number: int) -> Path:
    """Write the class and return its folder.

    Args:
        folder: the assignment.
        released: the student's notebook that ``autograder build`` made.
        to: an older class there is replaced.
        number: how many submissions, at least 16.

    Raises:
        UsageError: if the release is missing or the number is too small.
    """
    if not released.is_file():
        raise UsageError(f"{released} is missing. Run: autograder build {folder.assignment.id}")
    if number < 16:
        raise UsageError("a demo class has at least 16 submissions.")
    blank = json.loads(released.read_text("utf-8"))
    rng = random.Random(20)
    shutil.rmtree(to, ignore_errors=True)
    metadata: dict[str, Any] = {}
    makers = _damaged(folder, blank)
    for place in range(number):
        name = f"submission_{31000 + 17 * place}"
        target = to / name
        target.mkdir(parents=True)
        student = f"{_FIRST[place % 20]} {_LAST[(place * 7 + place // 20) % 20]}"
        kind = place - (number - len(makers))
        if kind >= 0:
            makers[kind](target)
        else:
            (target / released.name).write_bytes(_bytes(_honest(folder, blank, rng, place)))
        metadata[name] = {
            ":submitters": [
                {":name": student, ":sid": f"{4000 + place}", ":email": f"s{place}@example.edu"}
            ],
            ":created_at": f"2026-10-{1 + place % 28:02d} 12:00:00 +0000",
            ":score": 0.0,
            ":status": "unprocessed",
        }
    (to / "submission_metadata.yml").write_text(
        yaml.safe_dump(metadata, sort_keys=True, allow_unicode=True), "utf-8"
    )
    return to


def filled(folder: Folder, blank: Notebook, answers: dict[str, str]) -> Notebook:
    """The notebook with some answers in place of their stubs.

    Args:
        folder: the assignment.
        blank: the released notebook, as parsed JSON.
        answers: question name -> source of its answer cell.

    Raises:
        UsageError: if a stub is not in the notebook: the release is out of date.
    """
    notebook = copy.deepcopy(blank)
    for name, source in answers.items():
        cell = _answer_cell(folder, notebook, folder.assignment.question(name))
        cell["source"] = source
    return notebook


def reference_answer(folder: Folder, question: Question) -> str:
    """The reference's answer cell of a question."""
    return "\n\n\n".join(folder.definitions[name].source for name in question.provides)


def _answer_cell(folder: Folder, notebook: Notebook, question: Question) -> dict[str, Any]:
    stub = answer_stub(folder, question).strip()
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code" and _source(cell).strip() == stub:
            return cell
    raise UsageError(
        f"the released notebook has no stub of {question.name}. Run: autograder build "
        f"{folder.assignment.id}"
    )


def _source(cell: dict[str, Any]) -> str:
    source = cell["source"]
    return source if isinstance(source, str) else "".join(source)


def _bytes(notebook: Notebook) -> bytes:
    return json.dumps(notebook, indent=1).encode("utf-8")


def _honest(folder: Folder, blank: Notebook, rng: random.Random, place: int) -> Notebook:
    """A student who answers some questions right, some in another way, some wrong, some not."""
    assignment = folder.assignment
    if place == 0:
        return blank
    skill = 1.0 if place == 1 else rng.uniform(0.35, 1.0)
    answers: dict[str, str] = {}
    for question in assignment.questions:
        reference = reference_answer(folder, question)
        rights = [r.source for r in assignment.right if r.question == question.name]
        wrongs = [w.source for w in assignment.wrong if w.question == question.name]
        luck = rng.random()
        if luck < skill or not wrongs:
            source = rng.choice([reference, *rights])
        elif luck < skill + 0.5 * (1 - skill) + 0.15:
            source = _without_hint(rng.choice(wrongs))
        else:
            continue  # left as it was
        # an answer on file may define one name of two
        answers[question.name] = source if source == reference else f"{reference}\n\n\n{source}"
    return filled(folder, blank, answers)


def _without_hint(source: str) -> str:
    """A wrong answer as a student would have it: without the file's docstring and HINT."""
    import ast

    lines = source.split("\n")
    for node in ast.parse(source).body:
        docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        note = isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in (
            "HINT",
            "SHARES",
        )
        if docstring or note:
            for i in range(node.lineno - 1, node.end_lineno or node.lineno):
                lines[i] = ""
    return "\n".join(lines).strip("\n")


def _damaged(folder: Folder, blank: Notebook) -> list[Callable[[Path], None]]:
    """A dozen ways to hand in a damaged notebook."""
    questions = folder.assignment.questions
    full = filled(folder, blank, {q.name: reference_answer(folder, q) for q in questions})
    first, second = questions[0], questions[1]

    def write(name: str, notebook: Notebook | bytes) -> Callable[[Path], None]:
        data = notebook if isinstance(notebook, bytes) else _bytes(notebook)

        def make(target: Path) -> None:
            (target / name).write_bytes(data)

        return make

    def changed(change: Callable[[list[dict[str, Any]]], None]) -> Notebook:
        notebook = copy.deepcopy(full)
        change(notebook["cells"])
        return notebook

    def cell_of(cells: list[dict[str, Any]], question: Question) -> dict[str, Any]:
        wanted = reference_answer(folder, question)
        return next(c for c in cells if _source(c) == wanted)

    def split(cells: list[dict[str, Any]]) -> None:
        cell = cell_of(cells, first)
        lines = _source(cell).split("\n")
        cell["source"] = "\n".join(lines[:-1])
        cells.insert(cells.index(cell) + 1, {**cell, "id": "split", "source": lines[-1]})

    def copied(cells: list[dict[str, Any]]) -> None:
        cell = cell_of(cells, first)
        stub = {**cell, "id": "copied", "source": answer_stub(folder, first)}
        cells.insert(cells.index(cell) + 2, stub)

    def as_text(cells: list[dict[str, Any]]) -> None:
        cell = cell_of(cells, first)
        source = _source(cell)
        cell.clear()
        cell.update(cell_type="markdown", metadata={}, id="text", source=source)

    def broken(cells: list[dict[str, Any]]) -> None:
        cell_of(cells, first)["source"] = f"{_source(cell_of(cells, first))}\n\ndef oops(:\n    x"

    def shell(cells: list[dict[str, Any]]) -> None:
        cell = cell_of(cells, second)
        cell["source"] = f"%matplotlib inline\n!pip install something\n{_source(cell)}"

    def loop(cells: list[dict[str, Any]]) -> None:
        cells.insert(
            0,
            {
                "cell_type": "code",
                "metadata": {},
                "id": "loop",
                "outputs": [],
                "execution_count": None,
                "source": "import os\nos._exit(3)",
            },
        )

    old = {
        "nbformat": 3,
        "nbformat_minor": 0,
        "metadata": {"name": ""},
        "worksheets": [
            {
                "metadata": {},
                "cells": [
                    {
                        "cell_type": "code",
                        "language": "python",
                        "metadata": {},
                        "outputs": [],
                        "input": _source(c),
                    }
                    for c in full["cells"]
                    if c["cell_type"] == "code"
                ],
            }
        ],
    }
    other = {**copy.deepcopy(blank), "cells": [], "metadata": {"unrolled": {"assignment": "a99"}}}
    script = "\n\n\n".join([folder.setup, *(reference_answer(folder, q) for q in questions)])

    def zipped(target: Path) -> None:
        with zipfile.ZipFile(target / "homework.zip", "w") as archive:
            info = zipfile.ZipInfo("hw/My Notebook (2).ipynb", (1980, 1, 1, 0, 0, 0))
            archive.writestr(info, _bytes(full))

    return [
        write("My Notebook (1).ipynb", full),
        write("split.ipynb", changed(split)),
        write("copied.ipynb", changed(copied)),
        write("reordered.ipynb", changed(lambda cells: cells.reverse())),
        write("text.ipynb", changed(as_text)),
        write("broken.ipynb", changed(broken)),
        write("shell.ipynb", changed(shell)),
        write("exits.ipynb", changed(loop)),
        write("old.ipynb", _bytes(old)),
        write("answers.py", script.encode("utf-8")),
        write("other.ipynb", other),
        write("cut.ipynb", _bytes(full)[: len(_bytes(full)) // 2]),
        zipped,
    ]
