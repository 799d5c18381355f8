"""What grades.csv and the pages of a class cost as it grows, and how soon report.html is open.

    python tests/bench/class_pages.py            prints JSON

Each size in a fresh process: CPU time of ``Gradebook.add`` per report, CPU and wall time of
``write_pages``, peak memory (VmHWM).  The reports are generated, with sixty cases each.  Opening
is measured in one Chromium without a window, file by file in turn with a blank page: wall time
from the command to navigate until the page is loaded, its script has run and two frames were drawn.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import report_class as made
from browser import CHROMIUM, Browser

from autograder.report import pages
from autograder.report.gradebook import Gradebook

SIZES = (100, 1_000, 10_000)
_ROUNDS = 7


def write(size: int, out: Path) -> dict[str, float]:
    """Make a class, write its pages, and what that took; in this process."""
    given = made.large_assignment()
    spent = 0.0
    with Gradebook(given) as book:
        for report in made.large_class(size):
            begun = time.process_time()
            book.add(report)
            spent += time.process_time() - begun
        begun, wall = time.process_time(), time.perf_counter()
        pages.write_pages(out, book, given)
        cpu, wall = time.process_time() - begun, time.perf_counter() - wall
    status = Path("/proc/self/status").read_text().split("VmHWM:")[1]
    return {
        "submissions": size,
        "add_ms": round(1e3 * spent / size, 3),
        "write_cpu_s": round(cpu, 2),
        "write_wall_s": round(wall, 2),
        "peak_mb": round(int(status.split()[0]) / 1024, 1),
        "report_html_kb": (out / "report.html").stat().st_size // 1024,
    }


def opening(files: dict[str, Path], profile: Path) -> dict[str, dict[str, float]]:
    """Seconds until each page is open: min, median, max of some rounds."""
    found: dict[str, list[float]] = {name: [] for name in files}
    with Browser(profile) as browser:
        for _ in range(_ROUNDS + 1):
            for name, path in files.items():
                found[name].append(browser.open(path))
    return {
        name: {
            word: round(of(seconds[1:]), 3)  # the first round fills caches
            for word, of in (("min", min), ("median", statistics.median), ("max", max))
        }
        for name, seconds in found.items()
    }


def main() -> None:
    """Measure all and print it."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        blank = place / "blank.html"
        blank.write_text("<!DOCTYPE html><title>Blank</title><p>Blank")
        files, rows = {"blank page": blank}, []
        for size in SIZES:
            out = place / str(size)
            out.mkdir()
            command = [sys.executable, __file__, str(size), str(out)]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            rows.append(json.loads(done.stdout))
            files[f"report.html of {size}"] = out / "report.html"
        files[f"written.html of {SIZES[-1]}"] = out / "written.html"
        document = {"writing": rows}
        if CHROMIUM is not None:
            document["opening_s"] = opening(files, place / "profile")
        print(json.dumps(document, indent=1))


if __name__ == "__main__":
    if len(sys.argv) == 3:
        print(json.dumps(write(int(sys.argv[1]), Path(sys.argv[2]))))
    else:
        main()
