"""``make bench``: what grading costs, ours beside ``otter run`` and beside the bare answers.

Runs on its own, not under pytest: timings are noise on a shared machine, so all rivals run
in one go on the same submissions and only ratios are kept.  Three rows:

    ours    ``autograder grade FOLDER -j 1``: start-up, isolation, all cases, reports
    otter   ``otter run NOTEBOOK`` for every submission, one after the other
    floor   a process with everything imported that compiles and runs the code cells of the
            notebooks (without otter's), one submission after the other; no test is run

CPU seconds of the whole process tree, by the kernel's account.  Writes
docs/benchmarks.json: the medians of the rounds, and the machine's facts.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

FLOOR = """
import json, sys
import matplotlib; matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np, student_lib.checks, student_lib.data, student_lib.plots
import contextlib, io, resource
submissions = json.load(open(sys.argv[1]))
def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime
begun = cpu()
for cells in submissions:
    space = {"__name__": "__main__"}
    for source in cells:
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(source, "cell", "exec"), space)
        except Exception:
            pass
    plt.close("all")
print(cpu() - begun)
"""


def children_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def run(command: list[str], cwd: Path, environment: dict[str, str] | None = None) -> float:
    before = children_cpu()
    done = subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return children_cpu() - before


def make_solved(folder: Path, work: Path, number: int) -> list[Path]:
    """Notebooks with right answers only, each question answered in one of the ways on file."""
    import random

    from autograder.authoring.democlass import filled, reference_answer
    from autograder.authoring.load import load_folder

    loaded, rng = load_folder(folder), random.Random(1)
    blank = json.loads((ROOT / "assignments" / folder.name / f"{folder.name}.ipynb").read_text())
    flat = work / "solved"
    flat.mkdir()
    made = []
    for place in range(number):
        answers = {}
        for question in loaded.assignment.questions:
            reference = reference_answer(loaded, question)
            others = [r.source for r in loaded.assignment.right if r.question == question.name]
            other = rng.choice([None, *others])
            answers[question.name] = f"{reference}\n\n\n{other}" if other else reference
        made.append(flat / f"student{place:02d}.ipynb")
        made[-1].write_text(json.dumps(filled(loaded, blank, answers)))
    return made


def make_mixed(folder: Path, work: Path, number: int) -> list[Path]:
    """Notebooks of the demo class: right, wrong and missing answers mixed."""
    from autograder.authoring.democlass import make_class
    from autograder.authoring.load import load_folder

    loaded = load_folder(folder)
    released = ROOT / "assignments" / folder.name / f"{folder.name}.ipynb"
    export = make_class(loaded, released, work / "export", number + 13)
    flat = work / "mixed"
    flat.mkdir()
    made = []
    for place, one in enumerate(sorted(p for p in export.iterdir() if p.is_dir())[1 : number + 1]):
        target = flat / f"student{place:02d}.ipynb"
        shutil.copy(next(one.iterdir()), target)
        made.append(target)
    return made


def otter_zip(folder: Path, work: Path) -> Path:
    """The autograder zip that Otter Assign itself makes of the same master."""
    import nbformat

    from autograder.authoring.compose import compose_master
    from autograder.authoring.load import load_folder

    nbformat.write(compose_master(load_folder(folder)), work / f"{folder.name}.ipynb")
    run(
        [
            sys.executable,
            "-m",
            "otter",
            "assign",
            f"{folder.name}.ipynb",
            "otter",
            "--no-run-tests",
        ],
        work,
    )
    return next((work / "otter" / "autograder").glob("*.zip"))


def cells_of(notebooks: list[Path], work: Path) -> Path:
    """The code cells of every notebook, without those that talk to otter."""
    found = []
    for path in notebooks:
        cells = [
            c for c in json.loads(path.read_text("utf-8"))["cells"] if c["cell_type"] == "code"
        ]
        sources = ["".join(c["source"]) for c in cells]
        found.append([s for s in sources if "grader" not in s and "otter" not in s])
    out = work / "cells.json"
    out.write_text(json.dumps(found))
    return out


def measure(
    name: str,
    notebooks: list[Path],
    folder: Path,
    package: Path,
    work: Path,
    args: argparse.Namespace,
) -> dict[str, dict[str, dict[str, float]]]:
    """All three rivals on one class, some rounds."""
    rows: dict[str, list[float]] = {"ours": [], "otter": [], "floor": []}
    cells = cells_of(notebooks, work)
    for number in range(args.rounds):
        out = work / f"{name}{number}"
        command = [
            sys.executable,
            "-m",
            "autograder",
            "grade",
            str(work / name),
            "-a",
            str(folder),
            "-o",
            str(out),
            "-j",
            "1",
        ]
        rows["ours"].append(run(command, work) / len(notebooks))
        some = notebooks[number % 2 :: 2][: args.otter]
        spent = 0.0
        for notebook in some:
            target = work / f"otter_{name}{number}_{notebook.stem}"
            target.mkdir()
            spent += run(
                [
                    sys.executable,
                    "-m",
                    "otter",
                    "run",
                    str(notebook),
                    "-a",
                    str(package),
                    "-o",
                    str(target),
                ],
                work,
            )
        rows["otter"].append(spent / len(some))
        floor = subprocess.run(
            [sys.executable, str(work / "floor.py"), str(cells)],
            cwd=ROOT,
            env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
            check=True,
            capture_output=True,
            text=True,
        )
        rows["floor"].append(float(floor.stdout) / len(notebooks))
        print(
            f"{name}, round {number + 1}: "
            + ", ".join(f"{k} {v[-1]:.3f}" for k, v in rows.items())
            + " CPU s per submission",
            flush=True,
        )
    ratios = {
        "otter_run_over_ours": [o / u for o, u in zip(rows["otter"], rows["ours"], strict=True)],
        "ours_over_floor": [u / f for u, f in zip(rows["ours"], rows["floor"], strict=True)],
    }
    return {
        "ratios": {k: spread(v) for k, v in ratios.items()},
        "cpu_seconds_per_submission": {k: spread(v) for k, v in rows.items()},
    }


def spread(values: list[float]) -> dict[str, float]:
    return {
        "min": round(min(values), 3),
        "median": round(statistics.median(values), 3),
        "max": round(max(values), 3),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--number", type=int, default=20, help="submissions")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--otter", type=int, default=6, help="submissions graded by otter in each round"
    )
    args = parser.parse_args()
    folder = ROOT / "solutions" / "a05_convolution"
    with tempfile.TemporaryDirectory(prefix="unrolled-bench-") as name:
        work = Path(name)
        package = otter_zip(folder, work)
        (work / "floor.py").write_text(FLOOR)
        solved = measure(
            "solved", make_solved(folder, work, args.number), folder, package, work, args
        )
        mixed = measure("mixed", make_mixed(folder, work, args.number), folder, package, work, args)
    document = {
        "ratios": {k: v["median"] for k, v in solved["ratios"].items()},
        "solved": solved,
        "mixed": mixed,
        "what": {
            "assignment": "a05",
            "submissions": args.number,
            "rounds": args.rounds,
            "otter_submissions_per_round": args.otter,
            "jobs": 1,
        },
        "machine": {
            "cores": os.cpu_count(),
            "system": platform.system(),
            "release": platform.release(),
            "machine": platform.machine(),
            "python": platform.python_version(),
            "memory_gb": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") >> 30,
        },
    }
    (ROOT / "docs" / "benchmarks.json").write_text(json.dumps(document, indent=1) + "\n")
    print(json.dumps(document["ratios"]))


if __name__ == "__main__":
    main()
