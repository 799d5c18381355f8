"""What grading costs as the class grows: CPU, wall time and the memory of the parent.

    python tests/bench/growth.py [SIZE …]        prints JSON

The classes are generated: the tiny course of the tests, whose answers take next to no time, so
that what is left is what the grader itself needs for each submission.  Five notebooks in ten are
right, the others wrong, unwritten or damaged; no two are alike.  The parent's peak memory is
VmHWM of the process that schedules and writes, read from outside while it runs.
"""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from classroom import TINY, notebook, tiny

SIZES = (100, 1_000, 10_000)
_WRONG = "def scale_shift(x, scale, shift):\n    return (np.asarray(x) + shift) * scale\n"


def make(folder: Path, number: int) -> None:
    """A class of notebooks."""
    given = tiny()
    right, stub = notebook(given), notebook(given, stub=True)
    wrong = notebook(given, q1_1=_WRONG)
    kinds = [right] * 5 + [wrong] * 3 + [stub, right[: len(right) // 2]]
    for place in range(number):
        # white space behind the end: no two files have the same digest
        data = kinds[place % len(kinds)] + b" " * (place // len(kinds))
        (folder / f"student_{place:05d}.ipynb").write_bytes(data)


def grade(size: int, jobs: int = 2) -> dict[str, Any]:
    """Grade a class of a size with the command."""
    with tempfile.TemporaryDirectory(prefix="unrolled-growth-") as name:
        handed, out = Path(name, "class"), Path(name, "out")
        handed.mkdir()
        make(handed, size)
        words = [sys.executable, "-m", "autograder", "grade", handed, "-a", TINY, "-o", out]
        begun, before = time.perf_counter(), os.times()
        process = subprocess.Popen(
            [*map(str, words), "-j", str(jobs)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(TINY.parents[3])},
        )
        peak = 0.0
        while process.poll() is None:
            peak = max(peak, _peak_mb(process.pid))
            time.sleep(0.1)
        wall, after = time.perf_counter() - begun, os.times()
        if process.returncode != 1:  # one in ten is damaged, and says so
            said = process.stderr.read().decode() if process.stderr else ""
            raise SystemExit(f"grading {size} ended with {process.returncode}:\n{said}")
        with open(out / "grades.csv", encoding="utf-8", newline="") as file:
            rows = sum(1 for _ in csv.DictReader(file))
        if rows != size:
            raise SystemExit(f"grades.csv has {rows} rows of {size}")
        begun = time.perf_counter()
        again = [sys.executable, "-m", "autograder", "report", out, "-a", TINY]
        subprocess.run([*map(str, again)], check=True, capture_output=True)
        cpu = sum(after[2:4]) - sum(before[2:4])
        return {
            "submissions": size,
            "wall_s": round(wall, 1),
            "wall_ms_each": round(1000 * wall / size, 1),
            "cpu_ms_each": round(1000 * cpu / size, 1),
            "parent_peak_mb": round(peak, 1),
            "report_again_s": round(time.perf_counter() - begun, 2),
            "journal_kb": (out / "journal.jsonl").stat().st_size // 1024,
            "report_html_kb": (out / "report.html").stat().st_size // 1024,
        }


def _peak_mb(pid: int) -> float:
    try:
        text = Path(f"/proc/{pid}/status").read_text()
        return int(text.split("VmHWM:")[1].split()[0]) / 1024
    except (OSError, IndexError):
        return 0.0


def everything(sizes: Sequence[int] = SIZES) -> dict[str, Any]:
    """Grading, the pages, and opening them."""
    rows = []
    for size in sizes:
        rows.append(grade(size))
        print(json.dumps(rows[-1]), flush=True)
    script = Path(__file__).with_name("class_pages.py")
    done = subprocess.run([sys.executable, script], check=True, capture_output=True, text=True)
    return {"grading": rows, **json.loads(done.stdout)}


def main() -> None:
    """Measure the sizes and print them."""
    for size in [int(word) for word in sys.argv[1:]] or SIZES:
        print(json.dumps(grade(size)), flush=True)


if __name__ == "__main__":
    main()
