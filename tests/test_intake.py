"""Answers are found by the names they define, and what was odd is told in one sentence."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from conftest import IMPORTS, MAPS, SCALE, SOLUTION, notebook

from autograder.digests import cell_digest
from autograder.errors import SubmissionError
from autograder.judge.intake import read_submission
from autograder.limits import LIMITS, Limit
from autograder.model import Assignment, Submission

Read = Callable[..., Submission]
STUB = (
    'def scale_shift(x, scale, shift):\n    """Doc."""\n    # YOUR CODE HERE\n'
    '    raise NotImplementedError("Q1.1 scale_shift is not written yet")\n'
)
OTHER = "def scale_shift(x, scale, shift):\n    return x\n"


@pytest.fixture
def read(tiny: Assignment) -> Read:
    def run(*cells: Any, files: dict[str, bytes] | None = None, **more: Any) -> Submission:
        if files is None:
            files = {"t01_tiny.ipynb": notebook(*cells)}
        return read_submission(files, replace(tiny, **more), "one", "One")

    return run


def defined(found: Submission) -> set[str]:
    """Names of the tiny course that the cells define."""
    names = set()
    for cell in found.cells:
        for node in ast.walk(ast.parse(cell.source)):
            if isinstance(node, ast.FunctionDef):
                names.add(node.name)
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                names.add(node.id)
    return names & {"scale_shift", "linear_maps"}


BOTH = {"scale_shift", "linear_maps"}


def sentence(found: Submission) -> str:
    """The only notice there is."""
    (only,) = found.notices
    assert only.endswith((".", "?"))
    return only


def refused(read: Read, *cells: Any, **more: Any) -> str:
    with pytest.raises(SubmissionError) as error:
        read(*cells, **more)
    assert error.value.exit_code == 1
    return str(error.value)


# ---------------------------------------------------------------- nothing odd


def test_an_ordinary_notebook_is_read_without_a_word(read: Read) -> None:
    found = read(*SOLUTION, ("markdown", "# Text"))
    assert found.notices == ()
    assert [c.where for c in found.cells] == ["cell 1", "cell 2", "cell 3"]
    assert len(found.sha256) == 64


def test_the_digest_is_of_all_that_was_handed_in(read: Read) -> None:
    one = read(*SOLUTION).sha256
    assert one == read(*SOLUTION).sha256
    assert one != read(*SOLUTION, "x = 1").sha256
    files = {"t01_tiny.ipynb": notebook(*SOLUTION)}
    assert one != read(files=files | {"data.csv": b"1"}).sha256
    assert one != read(files={"other.ipynb": files["t01_tiny.ipynb"]}).sha256


def test_nothing_is_executed(read: Read, tmp_path: Any) -> None:
    read(f"open({str(tmp_path / 'ran')!r}, 'w')", *SOLUTION)
    assert list(tmp_path.iterdir()) == []


def test_other_files_come_along(read: Read) -> None:
    found = read(files={"a/n.ipynb": notebook(*SOLUTION), "a/data.csv": b"1,2"})
    assert found.files == {"a/data.csv": b"1,2"}
    assert found.notices == ()


@pytest.mark.parametrize("cells", [SOLUTION[::-1], (SOLUTION[1], SOLUTION[0], SOLUTION[2])])
def test_reordered_cells_are_all_there(read: Read, cells: tuple[str, ...]) -> None:
    assert defined(read(*cells)) == BOTH


def test_given_cells_are_left_out_as_long_as_they_are_as_given(read: Read) -> None:
    plot = "# plot\nplt.show()"
    given = frozenset({cell_digest(plot)})
    assert len(read(*SOLUTION, plot + "  \n", given=given).cells) == 3
    assert len(read(*SOLUTION, plot + "\nx = 1", given=given).cells) == 4


def test_a_written_answer_is_the_text_after_its_heading(read: Read) -> None:
    found = read(*SOLUTION, ("markdown", "**W1.** Why?"), ("markdown", "Because of the order."))
    assert "Because of the order." in found.written["w1"]


# ---------------------------------------------------------------- which file


@pytest.mark.parametrize("name", ["My homework (1).ipynb", "x/y/FINAL.IPYNB", "héllo.ipynb"])
def test_a_renamed_notebook_is_graded(read: Read, name: str) -> None:
    found = read(files={name: notebook(*SOLUTION)})
    assert defined(found) == BOTH
    assert found.notices == ()


def test_a_notebook_under_another_ending_is_graded(read: Read) -> None:
    found = read(files={"answers.txt": notebook(*SOLUTION)})
    assert defined(found) == BOTH
    assert sentence(found) == "answers.txt does not end in .ipynb; it was read as a notebook."


def test_a_script_is_graded(read: Read) -> None:
    found = read(files={"t01.py": "\n\n".join(SOLUTION).encode()})
    assert defined(found) == BOTH
    assert sentence(found) == "t01.py is a Python file; its definitions were graded."


def test_a_script_with_a_syntax_error_keeps_its_whole_definitions(read: Read) -> None:
    text = f"{IMPORTS}\n{SCALE}\ndef broken(:\n    pass\n\n{MAPS}"
    found = read(files={"t01.py": text.encode()})
    assert defined(found) == BOTH
    assert any("left out" in n for n in found.notices)


def test_of_two_notebooks_the_one_with_more_answers_counts(read: Read) -> None:
    found = read(files={"a.ipynb": notebook(IMPORTS), "b.ipynb": notebook(*SOLUTION)})
    assert defined(found) == BOTH
    assert sentence(found) == (
        "More than one notebook was handed in; b.ipynb was graded, a.ipynb was not."
    )


def test_a_notebook_goes_before_a_script(read: Read) -> None:
    found = read(files={"a.py": "\n".join(SOLUTION).encode(), "b.ipynb": notebook(*SOLUTION)})
    assert found.notices == ()
    assert len(found.cells) == 3


# ---------------------------------------------------------------- damaged cells


def test_a_function_cut_in_two_cells_is_joined(read: Read) -> None:
    head, tail = SCALE[: SCALE.index("    return")], SCALE[SCALE.index("    return") :]
    found = read(IMPORTS, head, tail, MAPS)
    assert defined(found) == BOTH
    assert sentence(found) == "Cell 3 continues cell 2; they were joined."
    assert "return" in found.cells[1].source


@pytest.mark.parametrize(
    ("head", "tail"),
    [
        ("def scale_shift(x,", "                scale, shift):\n    return x"),
        ("def scale_shift(x, scale, shift):", "    return x"),
        ("def scale_shift(x, scale, shift):\n    if scale == 0:", "        raise ValueError"),
    ],
)
def test_two_halves_that_are_python_only_together_are_joined(
    read: Read, head: str, tail: str
) -> None:
    found = read(IMPORTS, head, tail, MAPS)
    assert defined(found) == BOTH
    assert sentence(found) == "Cell 3 continues cell 2; they were joined."


def test_an_empty_copy_after_the_answer_does_not_count(read: Read) -> None:
    found = read(*SOLUTION, STUB, stubs={"scale_shift": STUB, "linear_maps": "linear_maps = ..."})
    assert sentence(found) == (
        "scale_shift is defined in more than one cell; the one in cell 2 "
        "was graded, not the empty copy."
    )
    assert not any("NotImplementedError" in c.source for c in found.cells)


def test_an_empty_copy_of_a_value_does_not_count(read: Read, tiny: Assignment) -> None:
    found = read(*SOLUTION, tiny.stubs["linear_maps"])
    assert "linear_maps is defined in more than one cell; the one in cell 3" in sentence(found)


def test_of_two_answers_the_last_one_counts(read: Read) -> None:
    found = read(IMPORTS, OTHER, SCALE, MAPS)
    assert sentence(found) == (
        "scale_shift is defined in more than one cell; the last one, in cell 3, was graded."
    )


def test_a_deleted_answer_is_named(read: Read) -> None:
    found = read(IMPORTS, SCALE)
    assert sentence(found) == "Not defined anywhere: linear_maps."


@pytest.mark.parametrize(
    "cell",
    [
        ("markdown", MAPS),
        ("raw", MAPS),
        ("markdown", f"My answer:\n\n```python\n{MAPS}```\n\nDone."),
        ("markdown", f"```\n{MAPS}```"),
        ("raw", f"``` py\n{MAPS}```".replace("``` py", "```py")),
    ],
)
def test_an_answer_in_a_text_cell_is_graded_as_code(read: Read, cell: tuple[str, str]) -> None:
    found = read(IMPORTS, SCALE, cell)
    assert defined(found) == BOTH
    assert sentence(found) == (
        "linear_maps stood in cell 3, which is a text cell; it was graded as code."
    )


def test_prose_and_copies_in_text_cells_stay_text(read: Read) -> None:
    found = read(
        *SOLUTION,
        ("markdown", "x = 1"),
        ("markdown", "linear_maps = 3"),
        ("markdown", "linear_maps is a dict"),
    )
    assert found.notices == ()
    assert len(found.cells) == 3


def test_a_syntax_error_costs_only_its_own_function(read: Read) -> None:
    found = read(IMPORTS, f"def scale_shift(x, scale, shift)\n    return x\n\n{MAPS}")
    assert defined(found) == {"linear_maps"}
    assert "Cell 2, line 1: expected ':'; the rest of the cell was graded." in found.notices
    assert "Not defined anywhere: scale_shift." in found.notices
    assert found.cells[1].source.index("linear_maps") > 2  # line numbers are kept


def test_a_cell_without_a_whole_definition_is_left_out(read: Read) -> None:
    found = read(*SOLUTION, "for for for")
    assert "Cell 4, line 1: invalid syntax; the cell was left out." in found.notices


@pytest.mark.parametrize(
    "line",
    [
        "%matplotlib inline",
        "!pip install torch",
        "%%time",
        "%%capture out",
        "?np.zeros",
        "np.zeros?",
        "x = !ls",
        "files = %who_ls",
        "    ",
        "%load_ext autoreload",
    ],
)
def test_a_line_of_notebook_magic_does_not_cost_the_cell(read: Read, line: str) -> None:
    found = read(IMPORTS, f"{line}\n{SCALE}", MAPS)
    assert defined(found) == BOTH
    if line.strip():
        assert sentence(found) == "Cell 2 has notebook or shell commands; they were not run."
        lines = found.cells[1].source.split("\n")
        assert lines.index("def scale_shift(x, scale, shift):") == 1, "line numbers are kept"


def test_a_magic_inside_a_block_leaves_the_block_whole(read: Read) -> None:
    found = read(*SOLUTION, "for i in range(2):\n    !echo {i}\n    %time x = 1\n")
    assert sentence(found) == "Cell 4 has notebook or shell commands; they were not run."


@pytest.mark.parametrize(
    "cell",
    [
        "%%bash\nrm -rf ~",
        "%%writefile a.py\nx = 1",
        "%%html\n<b>",
        "%%script perl\nprint 1",
        "%%javascript\nalert(1)",
    ],
)
def test_a_cell_in_another_language_is_left_out(read: Read, cell: str) -> None:
    found = read(*SOLUTION, cell)
    first = cell.split()[0]
    assert len(found.cells) == 3
    assert sentence(found) == f"Cell 4 is no Python ({first}); it was left out."


def test_a_huge_cell_is_left_out(read: Read) -> None:
    found = read(*SOLUTION, "x = '" + "a" * (257 << 10) + "'")
    assert sentence(found) == "Cell 4 is longer than 256 KB; it was left out."
    assert len(found.cells) == 3


def test_windows_line_ends_are_read(read: Read) -> None:
    found = read(*(c.replace("\n", "\r\n") for c in SOLUTION))
    assert defined(found) == BOTH
    assert found.notices == ()


# ---------------------------------------------------------------- damaged files


def test_an_old_notebook_is_read(read: Read) -> None:
    cells = [
        {"cell_type": "code", "input": c, "outputs": [], "language": "python"} for c in SOLUTION
    ]
    old = {"metadata": {}, "nbformat": 3, "nbformat_minor": 0, "worksheets": [{"cells": cells}]}
    found = read(files={"old.ipynb": json.dumps(old).encode()})
    assert defined(found) == BOTH
    assert sentence(found) == "old.ipynb is in an old notebook format; it was read all the same."


@pytest.mark.parametrize(
    "change", [lambda b: b"\xef\xbb\xbf" + b, lambda b: b.replace(b"# T", b"# \xe9\xff")]
)
def test_a_byte_order_mark_or_latin_1_is_read(read: Read, change: Callable[[bytes], bytes]) -> None:
    found = read(files={"n.ipynb": change(notebook(*SOLUTION, ("markdown", "# T")))})
    assert defined(found) == BOTH


@pytest.mark.parametrize(
    "cells",
    [
        [None, 1, "x", [], {}],
        [{"cell_type": "code"}],
        [{"cell_type": "code", "source": 3}],
        [{"cell_type": "code", "source": [1, None, {}]}],
        [{"cell_type": ["code"], "source": "x"}],
    ],
)
def test_odd_cells_are_passed_over(read: Read, cells: list[Any]) -> None:
    document = json.loads(notebook(*SOLUTION))
    document["cells"] += cells
    assert defined(read(files={"n.ipynb": json.dumps(document).encode()})) == BOTH


@pytest.mark.parametrize(
    "metadata", [None, [], 3, {"unrolled": 3}, {"unrolled": {"assignment": []}}]
)
def test_odd_metadata_is_passed_over(read: Read, metadata: Any) -> None:
    assert defined(read(files={"n.ipynb": notebook(*SOLUTION, metadata=metadata)})) == BOTH


def test_outputs_of_many_megabytes_are_dropped(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(LIMITS, "notebook_mb", Limit(1, "MB", ""))
    document = json.loads(notebook(*SOLUTION))
    document["cells"][0]["outputs"] = [{"text": "x" * (2 << 20)}]
    assert defined(read(files={"n.ipynb": json.dumps(document).encode()})) == BOTH


def test_outputs_of_more_parts_than_can_be_read_are_refused(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(LIMITS, "notebook_mb", Limit(1, "MB", ""))
    monkeypatch.setitem(LIMITS, "judge_mb", Limit(150, "MB", ""))
    document = json.loads(notebook(*SOLUTION))
    document["cells"][0]["outputs"] = [{"text": ["TEXT"]}]
    text = json.dumps(document).replace('"TEXT"', '"ab"' + ',"ab"' * 4_000_000)  # 280 MB of texts
    with pytest.raises(SubmissionError, match=r"more small parts than can be read\. Clear"):
        read(files={"n.ipynb": text.encode()})


def test_text_of_many_megabytes_is_refused(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(LIMITS, "notebook_mb", Limit(1, "MB", ""))
    said = refused(read, *SOLUTION, "x = '" + "a" * (3 << 20) + "'")
    assert "is 3 MB; a notebook may have 1 MB" in said


def test_too_many_cells_are_refused(read: Read) -> None:
    said = refused(read, *["x = 1"] * 2001)
    assert said == "t01_tiny.ipynb has 2001 cells; at most 2000 are read."


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "n.ipynb is empty"),
        (b"  \n", "n.ipynb is empty"),
        (b"not json", "is not a notebook: not valid JSON"),
        (notebook(*SOLUTION)[:-40], "is not a notebook: not valid JSON"),
        (b"[]", "JSON but not a notebook"),
        (b"{}", "has no cells"),
        (b'{"cells": 3}', "has no cells"),
        (b'{"worksheets": [1, {"cells": []}], "cells": 0}', "defines none of the names"),
        (b'{"cells": ' + b"[" * 100_000, "n.ipynb"),
        (b"\x80\x04\x95", "is not a notebook"),
        (b"PK\x03\x04", "is not a notebook"),
    ],
)
def test_what_is_no_notebook_is_refused_in_a_sentence(read: Read, data: bytes, words: str) -> None:
    said = refused(read, files={"n.ipynb": data})
    assert words in said
    assert said.endswith((".", "?"))


@pytest.mark.parametrize(
    "document",
    [
        {"worksheets": [{"cells": 3}]},
        {"worksheets": [{"cells": None}]},
        {"cells": [{"cell_type": "code", "source": "x = " + "(" * 5000}]},
        {"cells": [{"cell_type": "code", "source": "x\0 = 1"}]},
        {"cells": [{"cell_type": "code", "source": "\ud800 = 1"}]},
        {"cells": [{"cell_type": "markdown", "source": "-" * 100 + "1" * 5000}]},
        {"cells": [{"cell_type": "code", "source": "x = " + "-" * 20_000 + "1"}]},
        {"cells": [{"cell_type": "code", "source": "%%"}]},
        {"cells": [{"cell_type": "code", "source": "%%\n("}]},
    ],
)
def test_no_strange_notebook_gets_past_as_a_crash(read: Read, document: dict[str, Any]) -> None:
    files = {"n.ipynb": json.dumps(document).encode()}
    assert "defines none of the names" in refused(read, files=files)
    if isinstance(document.get("cells"), list):
        more = json.loads(notebook(*SOLUTION))
        more["cells"] += document["cells"]
        assert defined(read(files={"n.ipynb": json.dumps(more).encode()})) == BOTH


def test_no_notebook_at_all_is_refused(read: Read) -> None:
    said = refused(read, files={"a.pdf": b"%PDF", "b.docx": b"PK"})
    assert said == (
        "No notebook (.ipynb) was handed in; found: a.pdf, b.docx. Hand in the notebook itself."
    )
    assert "found: nothing" in refused(read, files={})


def test_the_notebook_of_another_assignment_is_named(read: Read) -> None:
    other = notebook("x = 1", metadata={"unrolled": {"assignment": "a05"}})
    said = refused(read, files={"n.ipynb": other})
    assert said == (
        "n.ipynb is a notebook of a05; this is t01 (Tiny). Hand in the notebook of t01."
    )
    unknown = refused(read, "x = 1")
    assert "defines none of the names of t01 (Tiny), for example scale_shift" in unknown


def test_answers_count_even_in_the_notebook_of_another_assignment(read: Read) -> None:
    other = notebook(*SOLUTION, metadata={"unrolled": {"assignment": "a05"}})
    assert defined(read(files={"n.ipynb": other})) == BOTH
