"""Grade a large class while it is being killed, starved and filled up; compare with a quiet run.

    python tests/endurance/endurance.py --number 500

Runs the real command on the small course of the tests, at the strongest level of this machine.
Whatever happens to a run, ``--resume`` must finish it, and ``results.json``, ``receipt.json`` and
grades.csv (without its column ``seconds``) must be those of the quiet run, byte for byte.
Ends with status 1 if they are not.  Needs Linux; the full disk and the lack of memory need root.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from classroom import (
    ROOT,
    SECRET,
    TINY,
    alive,
    children_of,
    environment,
    export,
    notebook,
    processes_with,
    put,
    tiny,
    wrong,
)

from autograder.batch.journal import NAME
from autograder.box.cgroup import make_group

FOLDER = tiny()
HANG = "def scale_shift(x, scale, shift):\n    while True:\n        pass"
#: what is handed in, and in how many of a hundred submissions
KINDS = {
    "right": (58, {}),
    "stub": (10, {"stub": True}),
    "wrong": (20, {"q1_1": wrong(FOLDER, "q1_1_shift_first")}),
    "exits": (4, {"q1_1": "import os\nos._exit(0)"}),
    "raises": (4, {"q1_1": "def scale_shift(x, scale, shift):\n    raise KeyError(x)"}),
    "hangs": (1, {"q1_1": HANG}),
}


def make_class(to: Path, number: int) -> Path:
    """A class in which no two submissions are the same, damaged files among them."""
    dice = random.Random(number)
    handed: dict[str, tuple[str, bytes]] = {}
    for n in range(number):
        place = dice.randrange(100)
        for share, more in KINDS.values():
            place -= share
            if place < 0:
                data = notebook(FOLDER, q1_9=f"note = {n}", **more)
                break
        else:
            data = dice.choice([b"", b"{}", b'{"cells": [', b"PK\3\4 no zip"])
        handed[f"Student {n}"] = ("t01.ipynb", data)
    return export(to, handed)


class Class:
    """The class, and runs of the command on it."""

    def __init__(self, place: Path, number: int):
        self.place, self.number = place, number
        self.handed = make_class(place / "export", number)
        self.home = place / "home"
        self.secret = put(self.home / "secret", SECRET.encode())

    def start(self, out: Path, *more: str) -> subprocess.Popen[bytes]:
        words = ["grade", str(self.handed), "-a", str(TINY), "-o", str(out)]
        return subprocess.Popen(
            [sys.executable, "-m", "autograder", *words, "--secret", str(self.secret), *more],
            cwd=ROOT,
            env=environment(self.home),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )

    def finish(self, out: Path, *more: str) -> tuple[int, str]:
        """Run to the end; the exit status and what was said."""
        process = self.start(out, *more)
        said = process.communicate()[1].decode()
        return process.returncode, said

    def leftovers(self) -> int:
        """Processes that a command of this class has left, after a moment to end."""
        end = time.monotonic() + 10
        while processes_with(str(self.home)) and time.monotonic() < end:
            time.sleep(0.1)
        return len(processes_with(str(self.home)))


def grades(out: Path) -> dict[str, object]:
    """All that is a grade."""
    found: dict[str, object] = {
        str(p.relative_to(out)): p.read_bytes()
        for name in ("results.json", "receipt.json")
        for p in out.glob(f"results/*/{name}")
    }
    if not (out / "grades.csv").exists():
        return found  # the run did not come to its end
    with open(out / "grades.csv", encoding="utf-8", newline="") as file:
        rows = [{k: v for k, v in row.items() if k != "seconds"} for row in csv.DictReader(file)]
    found["grades.csv"] = json.dumps(rows)
    return found


def invalid(out: Path) -> int:
    """Results that are not whole, or say nothing."""
    bad = 0
    for path in out.glob("results/*/results.json"):
        try:
            result = json.loads(path.read_text("utf-8"))
            bad += type(result["score"]) not in (int, float) or not result["output"]
        except (ValueError, KeyError):
            bad += 1
    return bad


def victims(process: subprocess.Popen[bytes]) -> dict[str, list[int]]:
    """Processes of a run by what they are."""
    found: dict[str, list[int]] = {"grader": [process.pid]}
    for pid in alive(children_of(process.pid)):
        try:
            line = Path(f"/proc/{pid}/cmdline").read_bytes()
        except OSError:
            continue
        kind = "worker" if b"batch.pool" in line else "zygote or box" if b"box.zygote" in line else ""
        if kind:
            found.setdefault(kind, []).append(pid)
    return found


def killed(group: Class, out: Path, seed: int) -> str:
    """Kill something every few seconds until a run comes to its end."""
    dice = random.Random(seed)
    done: Counter[str] = Counter()
    bad = left = 0
    for attempt in range(200):
        process = group.start(out, "--resume")
        # ever more patience, or a class of which half hangs would never be finished
        while process.poll() is None:
            time.sleep(dice.uniform(0.2, 2.5 + attempt / 4))
            there = victims(process)
            what = dice.choice(["grader", "everything", "worker", "zygote or box"])
            if process.poll() is not None:
                break
            if what == "everything":
                os.killpg(process.pid, signal.SIGKILL)
            elif there.get(what):
                os.kill(dice.choice(there[what]), signal.SIGKILL)
            else:
                continue
            done[what] += 1
            if what in ("grader", "everything"):
                break
        process.communicate()
        bad += invalid(out)
        left += group.leftovers()
        if process.returncode in (0, 1):
            break
    lines = (out / NAME).read_text("ascii").count('"begin"')
    kinds = ", ".join(f"{what} {n}" for what, n in done.most_common())
    return f"{sum(done.values())} kills ({kinds}), {lines} runs, {bad} broken results, {left} left over"


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[None]:
    folder.mkdir()
    size = f"size={kilobytes}k"
    subprocess.run(["mount", "-t", "tmpfs", "-o", size, "none", str(folder)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def filled(group: Class, out: Path) -> str:
    """Let the disk of the results run full again and again."""
    room, times, bad = 400, 0, 0
    while True:
        status, said = group.finish(out, "--resume")
        bad += invalid(out)
        if status in (0, 1):
            return f"full {times} times, last at {room} KB, {bad} broken results"
        if status != 4 or "No space left" not in said or "--resume" not in said:
            return f"status {status} and not the sentence: {said[-300:]}"
        times += 1
        room = int(room * 1.5)
        subprocess.run(["mount", "-o", f"remount,size={room}k", str(out)], check=True)


def starved(group: Class, out: Path, megabytes: int) -> str:
    """Let the kernel end processes because the whole grader has too little memory."""
    lent = make_group("unrolled-endurance", megabytes, 500)
    if lent is None:
        return ""
    try:
        process = group.start(out, "--resume")
        lent.join(process.pid)
        process.communicate()
        ended = lent.out_of_memory()
        first = process.returncode
    finally:
        lent.close()
    bad = invalid(out)
    runs = 1
    while group.finish(out, "--resume")[0] not in (0, 1) and runs < 5:
        runs += 1
    return f"{ended} processes ended by the kernel, status {first}, {bad} broken results, then {runs} more"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--number", type=int, default=500, help="submissions")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--memory", type=int, default=150, help="MB for the starved grader")
    options = parser.parse_args()
    place = Path(tempfile.mkdtemp(prefix="endurance-"))
    wrong_ones = 0
    try:
        group = Class(place, options.number)

        def row(name: str, out: Path, said: str, begun: float) -> None:
            nonlocal wrong_ones
            found = grades(out)
            differ = sum(found.get(k) != quiet.get(k) for k in {*found, *quiet})
            wrong_ones += differ
            print(f"{name:<18}{time.monotonic() - begun:5.0f} s  {differ} differ  {said}", flush=True)

        begun = time.monotonic()
        status, said = group.finish(place / "quiet", "-j", "2")
        quiet = grades(place / "quiet")
        if status not in (0, 1):
            sys.exit(f"the quiet run ended with status {status}: {said[-500:]}")
        row("quiet, 2 workers", place / "quiet", f"{len(quiet) - 1} files", begun)
        for jobs in ("1", "4"):
            begun = time.monotonic()
            status, said = group.finish(place / f"jobs{jobs}", "-j", jobs)
            row(f"{jobs} workers", place / f"jobs{jobs}", f"status {status}", begun)
        begun = time.monotonic()
        # as if half of the class had been at work when an earlier run died: these come last
        half = [{"event": "started", "submission": f"submission_{n}"} for n in range(1, options.number // 2)]
        put(place / "order" / NAME, "".join(json.dumps(line) + "\n" for line in half).encode())
        status, said = group.finish(place / "order", "-j", "2")
        row("another order", place / "order", f"status {status}", begun)
        begun = time.monotonic()
        said = killed(group, place / "killed", options.seed)
        row("SIGKILL", place / "killed", said, begun)
        if os.geteuid() == 0:
            begun = time.monotonic()
            with small_disk(place / "full", 400):
                said = filled(group, place / "full")
                row("full disk", place / "full", said, begun)
            begun = time.monotonic()
            if said := starved(group, place / "starved", options.memory):
                row("too little memory", place / "starved", said, begun)
            else:
                print("too little memory      not tried: this machine lends no control group")
        else:
            print("full disk, too little memory: not tried, they need root")
        if left := group.leftovers():
            print(f"{left} processes are left over")
            wrong_ones += left
    finally:
        shutil.rmtree(place, ignore_errors=True)
    sys.exit(1 if wrong_ones else 0)


if __name__ == "__main__":
    main()
