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
import time
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


def make_submissions(folder: Path, work: Path, number: int) -> list[Path]:
    """Notebooks of honest students, one file each."""
    from autograder.authoring.democlass import make_class
    from autograder.authoring.load import load_folder

    loaded = load_folder(folder)
    released = ROOT / "assignments" / folder.name / f"{folder.name}.ipynb"
    export = make_class(loaded, released, work / "export", number + 13)
    flat = work / "class"
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--number", type=int, default=20, help="submissions")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--otter", type=int, default=6, help="submissions graded by otter in each round"
    )
    args = parser.parse_args()
    folder = ROOT / "solutions" / "a05_convolution"
    rows: dict[str, list[float]] = {"ours": [], "otter": [], "floor": []}
    walls: list[float] = []
    with tempfile.TemporaryDirectory(prefix="unrolled-bench-") as name:
        work = Path(name)
        notebooks = make_submissions(folder, work, args.number)
        package = otter_zip(folder, work)
        cells = cells_of(notebooks, work)
        (work / "floor.py").write_text(FLOOR)
        for number in range(args.rounds):
            begun = time.perf_counter()
            rows["ours"].append(
                run(
                    [
                        sys.executable,
                        "-m",
                        "autograder",
                        "grade",
                        str(work / "class"),
                        "-a",
                        str(folder),
                        "-o",
                        str(work / f"graded{number}"),
                        "-j",
                        "1",
                    ],
                    work,
                )
                / args.number
            )
            walls.append((time.perf_counter() - begun) / args.number)
            some = notebooks[number % 2 :: 2][: args.otter]
            spent = 0.0
            for notebook in some:
                out = work / f"otter{number}_{notebook.stem}"
                out.mkdir()
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
                        str(out),
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
            rows["floor"].append(float(floor.stdout) / args.number)
            print(
                f"round {number + 1}: "
                + ", ".join(f"{k} {v[-1]:.3f}" for k, v in rows.items())
                + " CPU s per submission",
                flush=True,
            )
    over = {
        "otter_run_over_ours": [o / u for o, u in zip(rows["otter"], rows["ours"], strict=True)],
        "ours_over_floor": [u / f for u, f in zip(rows["ours"], rows["floor"], strict=True)],
    }
    document = {
        "ratios": {k: round(statistics.median(v), 2) for k, v in over.items()},
        "spread": {k: {"min": round(min(v), 2), "max": round(max(v), 2)} for k, v in over.items()},
        "cpu_seconds_per_submission": {
            k: {
                "min": round(min(v), 3),
                "median": round(statistics.median(v), 3),
                "max": round(max(v), 3),
            }
            for k, v in rows.items()
        },
        "wall_seconds_per_submission_ours": round(statistics.median(walls), 3),
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
