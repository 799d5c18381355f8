"""docs/benchmarks.json and docs/benchmarks.md out of what was measured."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

#: What is aimed at: label -> (least, most, what it says).
GOALS: dict[str, tuple[float | None, float | None, str]] = {
    "ours_over_floor": (None, 1.5, "our CPU time over that of the students' own cells"),
    "otter_run_over_ours": (45, None, "CPU time of `otter run` over ours, numpy"),
    "nbgrader_over_ours": (25, None, "CPU time of `nbgrader autograde` over ours, numpy"),
    "keras_import_otter_over_ours": (60, None, "the same, with Keras imported"),
    "keras_otter_over_ours": (None, None, "the same, A04: each net is trained, by both"),
    "wall_over_cpu_per_job": (None, 1.15, "wall time over CPU time / 2, two workers"),
}
START_UP_GOALS = {
    "grade_one_notebook_wall_s": (1.5, "`autograder grade` of one numpy notebook, wall s"),
    "autograder_check_wall_s": (1.5, "`autograder check`, wall s"),
    "first_cell_beyond_numpy_and_matplotlib_cpu_s": (
        0.5,
        "first cell of a notebook beyond numpy and matplotlib, CPU s",
    ),
    "grader_check_ms": (10, "`grader.check` of one question, median, ms"),
}
_NAMES = {
    "ours": "`autograder grade`",
    "floor": "the students' cells, no test, no isolation",
    "answers": "of these only the cells that we run: not the lesson's plots",
    "otter": "`otter run`",
    "nbgrader": "`nbgrader autograde`",
}


#: Of two numpy classes the less favourable one counts.
_WORST: dict[str, Callable[..., float]] = {
    "otter_run_over_ours": min,
    "nbgrader_over_ours": min,
    "ours_over_floor": max,
}


def document(
    classes: dict[str, dict[str, Any]],
    start_up: dict[str, dict[str, float]],
    growth: dict[str, Any],
    machine: dict[str, Any],
    versions: dict[str, dict[str, str]],
    what: dict[str, Any],
) -> dict[str, Any]:
    """Everything, with the one figure of each kind that is compared with its goal first."""
    numpy = [classes[k] for k in ("a05", "a08") if k in classes]
    ratios = {
        label: worst(c["ratios"][label]["median"] for c in numpy)
        for label, worst in _WORST.items()
        if numpy
    }
    for name, label in (("a04", "keras"), ("a05_keras_import", "keras_import")):
        if name in classes:
            found = classes[name]["ratios"]["otter_run_over_ours"]["median"]
            ratios[f"{label}_otter_over_ours"] = found
    ratios["wall_over_cpu_per_job"] = max(
        c["wall_over_cpu_per_job"]["median"] for c in classes.values()
    )
    return {
        "ratios": ratios,
        "classes": classes,
        "start_up": start_up,
        "growth": growth,
        "what": what,
        "versions": versions,
        "machine": machine,
    }


def write(found: dict[str, Any], docs: Path) -> None:
    """Write both files."""
    (docs / "benchmarks.json").write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    old = docs / "benchmarks.md"
    kept = old.read_text("utf-8").partition(_MARK)[2] if old.is_file() else ""
    old.write_text(page(found) + _MARK + kept, "utf-8")


#: Everything below it is written by people, and is kept.
_MARK = "<!-- Above: made by `make bench`. Below: by hand. -->"


def page(found: dict[str, Any]) -> str:
    """The tables."""
    what, machine = found["what"], found["machine"]
    peers = "; ".join(
        f"{peer}: " + ", ".join(f"{k} {v}" for k, v in has.items())
        for peer, has in found["versions"].items()
    )
    how = (
        f"Made by `make bench`: up to {what['number']} submissions in a class, all right, graded with "
        f"{what['jobs']} workers and all isolation on; {what['rounds']} rounds. The peers grade "
        f"{what['peers']} of the same submissions in each round. All rivals take turns in one "
        "run; seconds are of one machine on one day, ratios are what to compare."
    )
    where = (
        f"Machine: {machine['cores']} cores ({machine['processor']}), {machine['memory_gb']} GB, "
        f"{machine['system']} {machine['release']}, Python {machine['python']}; load before "
        f"{machine['load_before']:.1f}. {peers}."
    )
    lines = ["# What grading costs", "", how, "", where, "", "## Goals", ""]
    lines += ["| | goal | measured |", "| --- | ---: | ---: |"]
    for label, (least, most, says) in GOALS.items():
        if label in found["ratios"]:
            goal = f"≥ {least:g}" if least is not None else f"≤ {most:g}" if most else "–"
            lines.append(f"| {says} | {goal} | {found['ratios'][label]:.3g} |")
    for label, (limit, says) in START_UP_GOALS.items():
        lines.append(f"| {says} | ≤ {limit:g} | {found['start_up'][label]['median']:.3g} |")
    for short, measured in found["classes"].items():
        title = f"{short[:3].upper()}{' with Keras imported' * short.endswith('import')}"
        lines += ["", f"## {title}, {measured['submissions']} submissions", "", *_table(measured)]
    lines += ["", "## Start-up, and what a student waits for", "", *_start_up(found["start_up"])]
    if found["growth"]:
        lines += ["", "## As the class grows", "", *_growth(found["growth"])]
    return "\n".join(lines) + "\n\n"


def _table(measured: dict[str, Any]) -> list[str]:
    lines = ["| CPU s a submission | min | median | max |", "| --- | ---: | ---: | ---: |"]
    for name, values in measured["cpu_seconds_per_submission"].items():
        lines.append(f"| {_NAMES[name]} | {_three(values)} |")
    lines += ["", "| ratio | min | median | max |", "| --- | ---: | ---: | ---: |"]
    for name, values in measured["ratios"].items():
        lines.append(f"| {name} | {_three(values)} |")
    lines.append(f"| wall over CPU / workers | {_three(measured['wall_over_cpu_per_job'])} |")
    if "peak_pss_mb" in measured:
        lines += ["", f"Most memory of all processes together (PSS): {measured['peak_pss_mb']} MB."]
    return lines


def _start_up(rows: dict[str, dict[str, float]]) -> list[str]:
    lines = ["| | min | median | max |", "| --- | ---: | ---: | ---: |"]
    return lines + [f"| {name.replace('_', ' ')} | {_three(v)} |" for name, v in rows.items()]


def _growth(grown: dict[str, Any]) -> list[str]:
    lines = [
        "A generated class of the tiny course of the tests, whose answers take next to no time.",
        "",
        *_rows(grown["grading"]),
        "",
        "Generated reports with sixty cases each, written by a process of its own:",
        "",
        *_rows(grown["writing"]),
    ]
    if "opening_s" in grown:
        lines += ["", "Seconds until a page is open in headless Chromium:", ""]
        lines += _start_up(grown["opening_s"])
    return lines


def _rows(rows: list[dict[str, Any]]) -> list[str]:
    names = list(rows[0])
    lines = ["| " + " | ".join(n.replace("_", " ") for n in names) + " |"]
    lines.append("|" + " ---: |" * len(names))
    return lines + ["| " + " | ".join(f"{row[n]:,}" for n in names) + " |" for row in rows]


def _three(values: dict[str, float]) -> str:
    return " | ".join(f"{values[k]:.3g}" for k in ("min", "median", "max"))
