"""One table of limits: what is limited, its unit, how much, what happens then and what is read.

tests/test_limits.py hits every row and reads its sentence; ``python -m autograder.limits`` prints
docs/limits.md.

``seconds`` and ``memory_mb`` can be changed per assignment and per question in
``assignment.toml``; everything else holds for all.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limit:
    """A row of the table.

    Attributes:
        default: how much.
        unit: of what.
        when_hit: what happens then.
        says: what the student reads; ``{n}`` is the limit, … stands for what is not fixed.
    """

    default: float
    unit: str
    when_hit: str
    says: str = ""


LIMITS: dict[str, Limit] = {
    # what was handed in
    "submission_mb": Limit(
        100,
        "MB",
        "the submission is ungradable",
        "The submission is larger than {n:g} MB. Leave out data and pictures, and hand in the "
        "notebook.",
    ),
    "notebook_mb": Limit(
        20,
        "MB besides outputs and attachments, which are dropped while reading",
        "the submission is ungradable",
        "… is … MB; a notebook may have {n:g} MB besides its outputs. Leave data and pictures out "
        "of its cells.",
    ),
    "notebook_cells": Limit(
        2000,
        "cells",
        "the submission is ungradable",
        "… has … cells; at most {n:g} are read.",
    ),
    "cell_kb": Limit(
        256,
        "KB of source",
        "the cell is left out, with a notice; the rest is graded",
        "Cell … is longer than {n:g} KB; it was left out.",
    ),
    "source_kb": Limit(
        512,
        "KB of source, all cells together; what is parsed takes hundreds of times as much memory",
        "the cells after it are left out, with a notice; a Python file is ungradable",
        "All cells together have more than {n:g} KB; cell … and those after it were left out.",
    ),
    "notebook_parts": Limit(
        1_000_000,
        "lists and entries in a notebook's JSON, outputs included",
        "the submission is ungradable",
        "… holds more than {n:,.0f} lists and entries; a notebook has a few thousand. Clear its "
        "outputs and hand it in again.",
    ),
    "zip_entries": Limit(
        500,
        "files, in a zip or a folder",
        "the submission is ungradable",
        "The submission has more than {n:g} files. Hand in the notebook and what it needs, not a "
        "whole folder.",
    ),
    # the model file of a capstone
    "model_mb": Limit(
        32,
        "MB of model file, packed or not",
        "WRONG: the trained model earns 0; the questions keep their points",
        "… is larger than {n:g} MB, which is all that is read. A net within the limits of this "
        "assignment needs far less.",
    ),
    "model_config_kb": Limit(
        512,
        "KB of config.json",
        "WRONG: the trained model earns 0",
        "config.json in … is larger than {n:g} KB; it was not opened.",
    ),
    "predict_seconds": Limit(
        60,
        "s of CPU time to open the model and ask it everything, `wall_factor` times as much of "
        "wall time; also s of wall time to build the notebook's net",
        "TIMEOUT: the trained model earns 0",
        "… could not be asked everything within {n:g} s.",
    ),
    "predict_mb": Limit(
        1600,
        "MB above the empty box",
        "MEMORY: the trained model earns 0",
        "… needs more memory than {n:g} MB.",
    ),
    # running the notebook
    "cell_seconds": Limit(
        20,
        "s of wall time",
        "the cell is stopped; the next ones still run",
        "A cell was stopped after {n:g} s, which is all it may take (…). The rest was graded.",
    ),
    "notebook_seconds": Limit(
        60,
        "s of wall time, all cells together",
        "the box is killed and restarted without the cell it was in",
        "… did not finish within the {n:g} s that all cells together may take; it was left out "
        "and the rest was graded.",
    ),
    "box_restarts": Limit(
        3,
        "times that a box which died is replaced",
        "SKIPPED for the cases still open",
        "Not run: the notebook could not be brought up again after an earlier case had destroyed "
        "its process.",
    ),
    "submission_seconds": Limit(
        300,
        "s of wall time, the notebook and all cases together",
        "TIMEOUT for the cases still open",
        "Not run: the {n:g} s that a whole submission may take were used up.",
    ),
    # one case
    "seconds": Limit(
        10,
        "s of CPU time; may be set in assignment.toml",
        "TIMEOUT for this case; the next case starts afresh",
        "Your answer was stopped: it may use {n:g} s for one case.",
    ),
    "wall_factor": Limit(
        3,
        "times `seconds`, plus 2 s, of wall time",
        "TIMEOUT for this case",
        "Your answer was stopped: it may use … s for one case, and … s with all waiting.",
    ),
    "memory_mb": Limit(
        512,
        "MB above the box with the notebook in it, but no more than `tree_mb`; may be set in "
        "assignment.toml",
        "MemoryError in the student's function: MEMORY for this case",
        "Your answer used more than {n:g} MB of memory. Does it build an array that grows with "
        "the square of its input?",
    ),
    "timeouts": Limit(
        2,
        "cases of one question that ran out of time",
        "TIMEOUT for its other cases, which are not run",
        "Not run: earlier cases of this question ran out of time.",
    ),
    "case_calls": Limit(
        20000,
        "calls and callbacks",
        "OUTPUT for this case",
        "This case took more than {n:,.0f} calls, to your answer and back from it; more are not "
        "answered.",
    ),
    # the judge's own work on what came back
    "judge_mb": Limit(
        1024,
        "MB while a test computes",
        "WRONG, or MemoryError from the function that was lent",
        "To check what your answer returned would take more than {n:g} MB of memory.",
    ),
    "judge_seconds": Limit(
        10,
        "s of wall time beyond what the answer itself may use",
        "TIMEOUT for this case",
        "What your answer returned could not be compared within the time of one case.",
    ),
    "recorded_mb": Limit(4, "MB of calls in one case", "later calls count for no hint", ""),
    # what crosses the boundary
    "reply_mb": Limit(
        64,
        "MB in one value",
        "OUTPUT for this case",
        "Your answer returned more than may be handed over (more than {n:g} MB).",
    ),
    "reply_depth": Limit(
        32,
        "levels of containers",
        "OUTPUT for this case",
        "Your answer returned more than may be handed over (nested more than {n:g} deep).",
    ),
    "reply_items": Limit(
        200_000,
        "items in containers, keys included",
        "OUTPUT for this case",
        "Your answer returned more than may be handed over (more than {n:.0f} items).",
    ),
    "reply_arrays": Limit(
        20_000,
        "arrays in one value",
        "OUTPUT for this case",
        "Your answer returned more than may be handed over (more than {n:.0f} arrays).",
    ),
    "text_kb": Limit(
        64,
        "KB, in characters, of one text",
        "OUTPUT for this case",
        "Your answer returned more than may be handed over (text of more than {n:g} KB).",
    ),
    # the box as a whole
    "processes": Limit(
        24,
        "processes and threads",
        "EAGAIN inside the box, the box's own among them: RAISED for this case",
        "At most {n:g} processes and threads may run at a time here: start fewer, and wait for "
        "their end, or do without.",
    ),
    "keras_processes": Limit(
        128,
        "processes and threads, in place of `processes` where Keras is allowed: fit alone starts "
        "some thirty",
        "EAGAIN inside the box: RAISED; where TensorFlow aborts, BOX_EXIT",
        "At most {n:g} processes and threads may run at a time here: start fewer, and wait for "
        "their end, or do without.",
    ),
    "open_files": Limit(
        256,
        "descriptors of one process",
        "EMFILE inside the box: RAISED for this case",
        "At most {n:g} files may be open at a time here: open each in a `with` block, which "
        "closes it.",
    ),
    "file_mb": Limit(
        64,
        "MB in one file",
        "EFBIG inside the box: RAISED for this case",
        "One file may have {n:g} MB here: write less, or nothing.",
    ),
    "scratch_mb": Limit(
        128,
        "MB in /tmp and the working folder together",
        "ENOSPC inside the box: RAISED; at `other_user` and `process` the box is killed: OUTPUT",
        "All files together may have {n:g} MB here, and there may be … of them: remove those that "
        "are not needed any more, or keep the data in memory.",
    ),
    "scratch_files": Limit(
        20_000,
        "files and folders in /tmp and the working folder together",
        "ENOSPC inside the box: RAISED; at `other_user` and `process` the box is killed: OUTPUT",
        "All files together may have … MB here, and there may be {n:g} of them: remove those that "
        "are not needed any more, or keep the data in memory.",
    ),
    "tree_seconds": Limit(
        240,
        "s of CPU time, all processes of the box together, while the notebook runs; for a case "
        "`seconds` and 2 s more",
        "the box is killed and restarted without the cell it was in; in a case TIMEOUT",
        "… used more than {n:g} s of CPU time; it was left out and the rest was graded.",
    ),
    "tree_mb": Limit(
        2048,
        "MB of memory, all processes of the box together",
        "the box is killed: MEMORY for this case; a cell is left out",
        "Your answer used more than {n:g} MB of memory. Does it build an array that grows with "
        "the square of its input?",
    ),
}


def limit(name: str) -> float:
    """The default of a limit.

    Raises:
        KeyError: if there is no such row.
    """
    return LIMITS[name].default


def limit_bytes(name: str) -> int:
    """The default of a limit whose unit is MB or KB, in bytes."""
    row = LIMITS[name]
    return int(row.default * (2**20 if row.unit.startswith("MB") else 2**10))


_PAGE = """\
# Limits

Made from `autograder/limits.py` by `python -m autograder.limits > docs/limits.md`;
tests/test_limits.py hits every row in a real box and compares this page with the code. In a
sentence … stands for what is not fixed. Of a value that is too large a hidden case does not say by
how much.

| limit | how much | when it is hit | what the student reads |
| --- | --- | --- | --- |
"""


def page() -> str:
    """The text of docs/limits.md."""
    rows = []
    for name, row in LIMITS.items():
        amount = f"{row.default:,.0f} {row.unit}"
        said = row.says.format(n=row.default) or "nothing"
        rows.append(f"| `{name}` | {amount} | {row.when_hit} | {said} |\n")
    return _PAGE + "".join(rows)


if __name__ == "__main__":
    print(page(), end="")  # noqa: T201 - that is what it is for
