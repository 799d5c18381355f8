"""Numpy only means numpy only: the box has nothing else, and the student is told what it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import IMPORTS, MAPS, SCALE, Grade, Graded, notebook

from autograder.authoring.load import load_folder
from autograder.box.host import Zygote
from autograder.judge import forbidden
from autograder.judge.forbidden import advice, told
from autograder.judge.intake import read_submission
from autograder.judge.session import Judge
from autograder.model import Assignment, Cell, Outcome

ALLOWED = ("numpy", "matplotlib", "student_lib")


def uses(*cells: str) -> list[tuple[str, str, str, str]]:
    found = forbidden.uses([Cell(c, f"cell {n}") for n, c in enumerate(cells, 1)], ALLOWED)
    return [(u.library, u.what, u.where, u.answer) for u in found]


@pytest.mark.parametrize(
    ("cell", "what"),
    [
        ("import tensorflow as tf\ny = tf.nn.max_pool2d(x)", "tf.nn.max_pool2d"),
        ("import scipy.signal\ny = scipy.signal.convolve2d(x, w)", "scipy.signal.convolve2d"),
        ("from scipy.signal import convolve2d as c\ny = c(x, w)", "c"),
        ("from keras import layers\ny = layers.Dense(3)(x)", "layers.Dense"),
        ("tf = __import__('tensorflow')\ny = tf.tanh(x)", "tf.tanh"),
        ("import importlib\nt = importlib.import_module('torch.nn')\ny = t.ReLU()(x)", "t.ReLU"),
    ],
)
def test_a_call_of_a_library_that_is_not_allowed_is_named(cell: str, what: str) -> None:
    calls = [(w, where) for _, w, where, _ in uses(cell) if w]
    assert (what, f"cell 1, line {cell.count(chr(10)) + 1}") in calls


def test_a_library_imported_in_one_cell_and_used_in_an_answer_of_another() -> None:
    found = uses("import tensorflow as tf", "\n\ndef relu(x):\n    return tf.nn.relu(x).numpy()")
    assert found == [
        ("tensorflow", "", "cell 1, line 1", ""),
        ("tensorflow", "tf.nn.relu", "cell 2, line 4", "relu"),
    ]


@pytest.mark.parametrize(
    "cell",
    [
        "import numpy as np\nnp.maximum(0, 1)",
        "import math, itertools, functools\nmath.exp(1)",
        "import matplotlib.pyplot as plt\nplt.plot([1])",
        "from student_lib.plots import perceptrons\nperceptrons.line()",
        "import otter\nfrom IPython.display import display\nfrom google.colab import files",
        "from tqdm.notebook import tqdm",
        "from . import neighbour",
        "tf = 3\ntf.bit_length()",
        "def f(:",
        "x" + "(" * 5000,
    ],
)
def test_what_is_allowed_or_no_python_is_not_named(cell: str) -> None:
    assert uses(cell) == []


def test_the_sentence_names_the_call_the_place_and_what_is_allowed() -> None:
    cells = [Cell("import tensorflow as tf\ndef pool(x):\n    return tf.nn.max_pool(x)", "cell 3")]
    found = forbidden.uses(cells, ALLOWED)
    assert told(found, "a06", ALLOWED) == (
        "A06 allows numpy, matplotlib, student_lib and Python's standard library, so tensorflow "
        "cannot be used where your work is graded: tf.nn.max_pool (cell 3, line 3)."
    )
    assert advice(found, ["pool"], ALLOWED) == (
        "`pool` uses tf.nn.max_pool (cell 3, line 3), which is not allowed here. Write it with "
        "numpy, matplotlib, student_lib."
    )
    assert advice(found, ["other"], ALLOWED) == ""


def test_a_hundred_calls_make_no_hundred_lines() -> None:
    cells = [Cell("import torch\n" + "torch.relu(x)\n" * 100, "cell 1")]
    said = told(forbidden.uses(cells, ALLOWED), "a06", ALLOWED)
    assert said.count("torch.relu") == 5
    assert said.endswith(" ….")


# ---------------------------------------------------------------- in the box


def test_tensorflow_pooling_earns_nothing_in_a06_and_the_call_is_named(zygote: Zygote) -> None:
    folder = load_folder(Path(__file__).parents[1] / "solutions" / "a06_pooling")
    question = next(q for q in folder.assignment.questions if "pool2d" in q.provides)
    answer = (
        "def pool2d(X, size, stride=None, mode='max'):\n"
        "    return tf.nn.max_pool2d(X[None, :, :, None], size, stride or size, 'VALID')[0, :, :, 0]"
    )
    cells = notebook("import numpy as np", "import tensorflow as tf", answer)
    handed = read_submission({"a06.ipynb": cells}, folder.assignment, "one", "one")
    got = Graded(Judge(folder.assignment, zygote, b"s").grade(handed, [question.name]))
    assert got.score == 0
    assert "tf.nn.max_pool2d (cell 3, line 2)" in got.notices
    assert {c.outcome for c in got.cases} <= {Outcome.RAISED, Outcome.WRONG}
    assert all("`pool2d` uses tf.nn.max_pool2d" in c.hint for c in got.cases)


def test_an_answer_in_the_cell_that_imports_it_is_told_where_it_stands_and_why(
    grade: Grade,
) -> None:
    cell = "import torch\ndef scale_shift(x, scale, shift):\n    return torch.mul(x, scale) + shift"
    got = grade(IMPORTS, cell, MAPS)
    case = got.case("q1_1 - 1")
    assert case.outcome is Outcome.MISSING
    assert case.message == (
        "scale_shift stands in cell 2, but that cell stopped with an error before it was defined."
    )
    assert case.hint.startswith("`scale_shift` uses torch.mul (cell 2, line 3)")


def test_a_module_that_was_handed_in_may_be_imported(tiny: Assignment, zygote: Zygote) -> None:
    files = {
        "t01.ipynb": notebook(IMPORTS, "from mine import scale_shift", MAPS),
        "mine.py": f"{IMPORTS}\n{SCALE}".encode(),
    }
    got = Graded(Judge(tiny, zygote, b"s").grade(read_submission(files, tiny, "one", "one")))
    assert (got.score, got.report.notices) == (tiny.max_score, ())


@pytest.mark.parametrize("name", ["numpy.py", "json.py", "fractions.py"])
def test_a_module_that_was_handed_in_hides_no_real_one(
    tiny: Assignment, zygote: Zygote, name: str
) -> None:
    imports = f"import {name.removesuffix('.py')}\n{IMPORTS}"
    files = {"t01.ipynb": notebook(imports, SCALE, MAPS), name: b"raise ValueError('mine')"}
    got = Graded(Judge(tiny, zygote, b"s").grade(read_submission(files, tiny, "one", "one")))
    assert (got.score, got.report.notices) == (tiny.max_score, ())
