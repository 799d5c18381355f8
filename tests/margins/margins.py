"""Measures what the thresholds of the capstones are worth: the reference over many seeds.

    python tests/margins/margins.py [rings digits_canvas …] [--seeds 10] [--out docs/margins.json]

For every capstone the reference answers of its assignment train on freshly drawn data, once for
each seed, with two threads, and are measured as the grader measures: on
two hidden draws, with the controls of ``assignment.toml``.  Beside them stand simple baselines.  A
full mark must lie three standard deviations below the mean (above it where less is better) and
beyond the best baseline; a control three beyond what an honest net gives.  Results are kept after
every seed, so that an interrupted run goes on; remove a capstone's part of margins.json to measure
it anew.  ``--report`` only writes docs/margins.md.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import time
import tomllib
from pathlib import Path
from typing import Any

import numpy as np

from autograder.model import Threshold

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = {
    "rings": "a04_keras",
    "digits_canvas": "a07_images",
    "reviews": "a11_reviews",
    "engine": "a12_vibration",
    "sunspots": "a12_vibration",
    "captions": "a13_captions",
}
_ROW = "row of margins.json: "


def one_seed(name: str, seed: int) -> dict[str, Any]:
    """Train the reference once and measure it."""
    import keras

    from autograder.authoring.load import load_folder
    from student_lib.capstones import capstone
    from student_lib.models import fresh_model, outputs, sketch

    assignment = load_folder(ROOT / "solutions" / FOLDERS[name]).assignment
    rule, task = assignment.capstone, capstone(name)
    assert rule is not None
    space: dict[str, Any] = {"__name__": "reference"}
    exec(compile(assignment.reference or "", "reference.py", "exec"), space)
    keras.backend.clear_session()
    rng = np.random.default_rng([seed, 20_250_901])
    arrays = task.training(rng)
    draws = [task.draw(rng) for _ in range(2)]
    keras.utils.set_random_seed(seed)
    begun, cpu = time.perf_counter(), time.process_time()
    if rule.build:
        model = space[rule.build](*task.build_args)
        model = space[rule.train](model, *arrays, seed) or model
    else:
        model = space[rule.train](*arrays, seed)
    wall, used = time.perf_counter() - begun, time.process_time() - cpu

    def measured(net: Any, draw: Any) -> dict[str, float]:
        return task.score(lambda *x: outputs(net, *x).astype(np.float64), draw)

    rows = [measured(model, d) for d in draws]
    values = {key: float(np.mean([row[key] for row in rows])) for key in rows[0]}
    first = next(iter(values))
    values["untrained"] = float(measured(fresh_model(model, seed), draws[0])[first])
    return {
        "seed": seed,
        "values": values,
        "wall_s": round(wall, 1),
        "cpu_s": round(used, 1),
        "parameters": int(model.count_params()),
        "sketch": [round(float(x), 6) for x in sketch(model)],
    }


def run(names: list[str], seeds: int, out: Path) -> None:
    """Train what is not there yet, in one process for each capstone."""
    found: dict[str, Any] = json.loads(out.read_text()) if out.exists() else {}
    environment = os.environ | {
        "TF_NUM_INTRAOP_THREADS": "2",
        "TF_NUM_INTEROP_THREADS": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "CUDA_VISIBLE_DEVICES": "",
    }
    for name in names:
        rows = found.setdefault(name, {"runs": []})["runs"]
        todo = [str(s) for s in range(seeds) if not any(row["seed"] == s for row in rows)]
        command = [sys.executable, __file__, "--train", name, *todo]
        with subprocess.Popen(
            command if todo else ["true"], env=environment, stdout=subprocess.PIPE, text=True
        ) as process:
            for line in process.stdout or ():
                if not line.startswith(_ROW):
                    continue  # what a training prints
                rows.append(json.loads(line.removeprefix(_ROW)))
                print(name, rows[-1]["seed"], rows[-1]["values"], rows[-1]["wall_s"], flush=True)
                out.write_text(json.dumps(found, indent=1) + "\n")
        if process.returncode:
            sys.exit(f"{name}: the training process ended with status {process.returncode}")
        from baselines import baselines

        if "baselines" not in found[name]:
            found[name]["baselines"] = baselines(name)
            out.write_text(json.dumps(found, indent=1) + "\n")
    found["machine"] = {"cores": os.cpu_count(), "python": platform.python_version()}
    out.write_text(json.dumps(found, indent=1) + "\n")


def nearest(rows: list[dict[str, Any]]) -> float:
    """The smallest distance between the sketches of two separately trained nets."""
    points = np.array([row["sketch"] for row in rows])
    gaps = np.linalg.norm(points[:, None] - points[None], axis=2)
    return float(gaps[np.triu_indices(len(points), 1)].min())


def marks_of(name: str) -> dict[str, Threshold]:
    """The thresholds of a data set, whether its assignment uses it now or not."""
    table = tomllib.loads((ROOT / "solutions" / FOLDERS[name] / "assignment.toml").read_text())
    return {m: Threshold(m, **row) for m, row in table["capstone"][name].items()}


def verdicts(found: dict[str, Any]) -> list[str]:
    """What does not hold, one sentence each."""

    wrong = []
    for name, row in found.items():
        if name == "machine":
            continue
        for t in marks_of(name).values():
            values = np.array([r["values"][t.measure] for r in row["runs"]])
            mean, sd = values.mean(), values.std(ddof=1)
            if t.full is not None and t.half is not None:
                sign = 1 if t.full > t.half else -1
                if sign * (mean - t.full) < 3 * sd:
                    wrong.append(f"{name}: {t.measure} {mean:.3f} ± {sd:.3f}, full {t.full}")
                for label, value in row["baselines"].items():
                    if sign * (t.full - value) <= 0:
                        wrong.append(f"{name}: {label} reaches the full mark: {value:.3f}")
            limit = t.at_most if t.at_most is not None else t.at_least
            if limit is not None:
                sign = 1 if t.at_most is not None else -1
                if sign * (limit - mean) < 3 * sd:
                    wrong.append(f"{name}: control {t.measure} {mean:.3f} ± {sd:.3f}, {limit}")
    return wrong


def report(found: dict[str, Any]) -> str:
    """docs/margins.md."""
    from autograder.authoring.load import load_folder

    lines = [
        "# What the thresholds of the capstones are worth",
        "",
        (
            "Made by `make margins` (tests/margins/margins.py), numbers in margins.json. The reference "
            "answers of every capstone were trained once for each seed on freshly drawn data and "
            "measured as the grader measures. A full mark must lie three standard deviations (sd) "
            "within the mean and beyond the best baseline, a control three beyond an honest net. Persistence and "
            "the linear models of the engine and the sunspots are measured on every draw, and the lesson "
            "says openly that they are as good there or better."
        ),
        "",
        "| capstone | measured | seeds | mean | sd | worst | full | half | control | margin in sd |",
        "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    times = [
        "",
        (
            "| capstone | parameters | training, 2 cores: median (max) | grader's limit | "
            "nearest two nets |"
        ),
        "| --- | ---: | ---: | ---: | ---: |",
    ]
    simple = ["", "| capstone | simple baseline | value |", "| --- | --- | ---: |"]
    for name, row in found.items():
        if name == "machine":
            continue
        rule = load_folder(ROOT / "solutions" / FOLDERS[name]).assignment.capstone
        assert rule is not None
        marks = marks_of(name)
        runs = row["runs"]
        for measure in runs[0]["values"]:
            values = np.array([r["values"][measure] for r in runs])
            mean, sd = values.mean(), values.std(ddof=1)
            t = marks.get(measure)
            full, half, control, margin = "", "", "", ""
            bound = None
            worst: float | None = None
            if t is not None and t.full is not None and t.half is not None:
                full, half, bound = f"{t.full:g}", f"{t.half:g}", t.full
                worst = values.min() if t.full > t.half else values.max()
            elif t is not None:
                bound = t.at_most if t.at_most is not None else t.at_least
                control = f"{'≤' if t.at_most is not None else '≥'} {bound:g}"
                worst = values.max() if t.at_most is not None else values.min()
            if bound is not None:
                margin = f"{abs(mean - bound) / sd:.1f}" if sd > 1e-9 else "no spread"
            lines.append(
                f"| {name} | {measure.replace('_', ' ')} | {len(runs)} | {mean:.3f} | {sd:.4f} | "
                f"{'' if worst is None else format(worst, '.3f')} | {full} | {half} | {control} | {margin} |"
            )
        wall = np.array([r["wall_s"] for r in runs])
        times.append(
            f"| {name} | {runs[0]['parameters']:,} | {np.median(wall):.0f} s ({wall.max():.0f} s) | "
            f"{rule.seconds:g} s | {nearest(runs):.2f} |"
        )
        simple += [f"| {name} | {k} | {v:.3f} |" for k, v in row["baselines"].items()]
    lines += [
        "",
        "## Time, size, and how far apart separately trained nets lie",
        "",
        (
            "Wall time of the reference's training. Two models are shown to staff as near copies "
            "where their sketches lie closer than 0.2. The machine had other work to do meanwhile, so "
            "on an idle one training is quicker. No GPU was at hand: the times on one are not measured."
        ),
        *times,
        "",
        "## Simple baselines",
        *simple,
        "",
    ]
    return "\n".join(lines)


def main() -> None:
    """Run, then write the page; exit status 1 if a threshold does not hold."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", help="capstones; all of them by default")
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "margins.json")
    parser.add_argument("--report", action="store_true", help="only write docs/margins.md")
    parser.add_argument("--train", nargs="+", metavar="NAME SEED", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.train:
        name, *seeds = options.train
        for seed in seeds:
            print(_ROW + json.dumps(one_seed(name, int(seed))), flush=True)
        return
    if not options.report:
        run(options.names or list(FOLDERS), options.seeds, options.out)
    found = json.loads(options.out.read_text())
    options.out.with_suffix(".md").write_text(report(found))
    wrong = verdicts(found)
    print("\n".join(wrong) or "every threshold holds")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
