"""What of a notebook is run where a trained model is graded: what the answers need."""

from __future__ import annotations

import ast
import textwrap

import pytest

from autograder.judge.slicing import needed
from autograder.model import Cell


def kept(*sources: str, provided: tuple[str, ...] = ("answer",)) -> str:
    """What stays of some cells, as ``ast.unparse`` writes it."""
    cells = [Cell(textwrap.dedent(s), f"cell {i}") for i, s in enumerate(sources, 1)]
    return "\n".join(ast.unparse(ast.parse(c.source)) for c in needed(cells, provided))


def test_imports_and_the_answers_stay_and_training_goes() -> None:
    assert kept(
        "import keras",
        "def answer(n):\n    return keras.Input((n,))",
        "model = answer(3)\nmodel.fit(1, 2)\nprint(model)",
    ) == ("import keras\ndef answer(n):\n    return keras.Input((n,))")


def test_what_an_answer_leans_on_stays_at_any_distance() -> None:
    assert kept(
        "WIDTH = 3; DEPTH = 4",
        "def inner():\n    return WIDTH",
        "def answer():\n    def deep():\n        return inner()\n    return deep()",
    ) == (
        "WIDTH = 3\npass\ndef inner():\n    return WIDTH\ndef answer():\n\n    def deep():\n"
        "        return inner()\n    return deep()"
    )


def test_a_parameter_of_the_same_name_needs_no_global() -> None:
    assert "fit" not in kept(
        "def answer(model):\n    return model", "model = 1\nmodel.fit(3)\nfor model in []: pass"
    )


@pytest.mark.parametrize(
    "change",
    ["table['a'] = 1", "table.update(a=1)", "table |= {1: 2}", "table.rows[0].x = 3"],
    ids=["item", "method", "in place", "attribute"],
)
def test_a_change_of_what_is_needed_stays(change: str) -> None:
    assert change.split("[")[0].split(".")[0] in kept("table = {}", change, "answer = table")
    assert len(kept("table = {}", change, "answer = table").splitlines()) == 3


def test_calls_on_modules_are_no_changes() -> None:
    assert "seed" not in kept("import numpy as np", "np.random.seed(3)", "answer = np.ones(3)")


def test_line_numbers_stay_what_the_student_sees() -> None:
    (cell,) = needed([Cell("print(1)\n\n\ndef answer():\n    return 1\n", "cell 1")], ["answer"])
    assert ast.parse(cell.source).body[0].lineno == 4


def test_several_statements_on_a_line_are_parted_rightly() -> None:
    assert kept("a = f(1); ä = 2; print('é', a); b = 3", "answer = (ä, b)") == (
        "pass\nä = 2\npass\nb = 3\nanswer = (ä, b)"
    )


def test_a_definition_below_if_or_try_stays() -> None:
    assert "answer = 2" in kept("try:\n    answer = 1\nexcept Exception:\n    answer = 2")


def test_a_star_import_and_what_cannot_be_read_stay() -> None:
    assert kept("from math import *", "answer = pi") == "from math import *\nanswer = pi"
