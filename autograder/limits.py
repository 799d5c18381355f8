"""One table of limits: what is limited, its unit, how much, and what happens when it is hit.

``seconds`` and ``memory_mb`` can be changed per assignment and per question in
``assignment.toml``; everything else holds for all.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limit:
    """A row of the table."""

    default: float
    unit: str
    when_hit: str


LIMITS: dict[str, Limit] = {
    # what was handed in
    "submission_mb": Limit(100, "MB", "the submission is ungradable; the sentence names the size"),
    "notebook_mb": Limit(20, "MB", "outputs are dropped while reading; above it, ungradable"),
    "notebook_cells": Limit(2000, "cells", "the submission is ungradable"),
    "cell_kb": Limit(256, "KB of source", "the cell is left out, with a notice"),
    "zip_entries": Limit(500, "entries", "the submission is ungradable"),
    # the model file of a capstone
    "model_mb": Limit(32, "MB of model file, packed or not", "the capstone earns 0"),
    "model_config_kb": Limit(512, "KB of config.json", "the capstone earns 0"),
    "predict_seconds": Limit(
        60, "s of CPU time to open the model and ask it everything", "the capstone earns 0"
    ),
    "predict_mb": Limit(1600, "MB above the empty box", "the capstone earns 0"),
    # running the notebook
    "cell_seconds": Limit(20, "s of wall time", "the cell is stopped; the next ones still run"),
    "notebook_seconds": Limit(
        60, "s of wall time", "the box is killed and restarted without the cell that hung"
    ),
    "box_restarts": Limit(3, "times", "the cases still open end as SKIPPED"),
    "submission_seconds": Limit(
        300, "s of wall time, all cases together", "the cases still open end as TIMEOUT"
    ),
    # one case
    "seconds": Limit(10, "s of CPU time", "TIMEOUT for this case; the next case starts afresh"),
    "wall_factor": Limit(3, "times `seconds`, plus 2 s", "TIMEOUT for this case"),
    "memory_mb": Limit(
        512, "MB above the empty box", "MemoryError in the student's function: MEMORY for this case"
    ),
    "timeouts": Limit(2, "cases of one question", "its other cases are not run: TIMEOUT"),
    "case_calls": Limit(20000, "calls and callbacks", "OUTPUT for this case"),
    # the judge's own work on what came back
    "judge_mb": Limit(1024, "MB while a test computes", "WRONG, or the lent function's error"),
    "judge_seconds": Limit(
        10, "s of wall time beyond what the answer itself may use", "TIMEOUT for this case"
    ),
    "recorded_mb": Limit(4, "MB of calls in one case", "later calls count for no hint"),
    # what crosses the boundary
    "reply_mb": Limit(64, "MB", "OUTPUT: the value is too large to be handed over"),
    "reply_depth": Limit(32, "levels of containers", "OUTPUT"),
    "reply_items": Limit(200_000, "items in containers", "OUTPUT"),
    "text_kb": Limit(64, "KB of text in one value", "OUTPUT"),
    # the box as a whole
    "processes": Limit(24, "processes and threads", "fork fails with EAGAIN inside the box"),
    "keras_processes": Limit(
        128,
        "processes and threads, in place of `processes` where Keras is allowed: fit alone starts "
        "some thirty",
        "fork fails with EAGAIN inside the box; TensorFlow aborts",
    ),
    "open_files": Limit(256, "descriptors", "open fails with EMFILE inside the box"),
    "file_mb": Limit(64, "MB in one file", "the write fails with EFBIG"),
    "scratch_mb": Limit(
        128,
        "MB in /tmp and the working folder together",
        "the write fails with ENOSPC, or the box is killed",
    ),
    "tree_seconds": Limit(
        240,
        "s of CPU time, all processes of the box together, while the notebook runs; for a case "
        "`seconds` and 2 s more",
        "the box is killed: TIMEOUT",
    ),
    "tree_mb": Limit(2048, "MB of memory, all processes of the box", "the box is killed: MEMORY"),
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
