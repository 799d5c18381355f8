"""Grades adversaries: boxes that send anything at any moment.  Usage: run_peer.py --help."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import traceback
from collections import Counter
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parents[1])]

import fuzz_peer as peer  # noqa: E402
import fuzz_seeds as seeds  # noqa: E402

from autograder.batch.level import choose_level  # noqa: E402
from autograder.batch.verifying import notebook_bytes  # noqa: E402
from autograder.box.host import Zygote  # noqa: E402
from autograder.judge.intake import read_submission  # noqa: E402
from autograder.judge.session import Judge  # noqa: E402
from autograder.limits import LIMITS  # noqa: E402
from autograder.model import Assignment  # noqa: E402

SHORT = {
    "cell_seconds": 1, "notebook_seconds": 2, "submission_seconds": 4, "wall_factor": 0.1, "judge_seconds": 1,
    "box_restarts": 2, "timeouts": 1, "predict_seconds": 1,
}  # fmt: skip


def short(name: str) -> Assignment:
    """An assignment with little time for everything."""
    found = seeds.assignment(name)
    return replace(found, questions=tuple(replace(q, seconds=0.2) for q in found.questions))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=400, help="adversaries in threads, for each assignment")
    parser.add_argument("--boxes", type=int, default=60, help="adversaries in real boxes")
    parser.add_argument("--first", type=int, default=0, help="the first one's seed")
    args = parser.parse_args()
    for name, value in SHORT.items():
        LIMITS[name] = replace(LIMITS[name], default=value)
    bad = 0
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as scratch:
        for name in ("t01", "t02"):
            assignment = short(name)
            files = {"a.ipynb": notebook_bytes(seeds.TINY_CELLS if name == "t01" else seeds.NET_CELLS)}
            if name == "t02":
                files["model.keras"] = seeds.models()[1]
            submission = read_submission(files, assignment, "a", "a")
            for seed in range(args.first, args.first + args.threads):
                zygote = peer.PeerZygote(seed, peer.choose(seed), Path(scratch))
                judge = Judge(assignment, zygote, b"secret")  # type: ignore[arg-type]
                bad += one(f"{name} thread {seed}", judge, submission, assignment, outcomes)
    assignment = short("t01")
    with Zygote(choose_level(None, ())[0], assignment.allowed_imports, (assignment.folder,)) as real:
        judge = Judge(assignment, real, b"secret")
        for seed in range(args.first, args.first + args.boxes):
            files = {"a.ipynb": notebook_bytes(peer.cells(seed, peer.choose(seed)))}
            submission = read_submission(files, assignment, "a", "a")
            bad += one(f"box {seed}", judge, submission, assignment, outcomes)
    print(f"{sum(outcomes.values())} cases ended: {dict(outcomes.most_common())}; {bad} findings")
    return 1 if bad else 0


def one(label: str, judge: Judge, submission, assignment: Assignment, outcomes: Counter[str]) -> int:
    begun, cpu = time.monotonic(), time.process_time()
    try:
        report = judge.grade(submission)
    except Exception:
        print(f"{label}: raised\n{traceback.format_exc(limit=-4)}", flush=True)
        return 1
    outcomes.update(c.outcome.value for q in report.questions for c in q.cases)
    found = peer.wrong_with(report, assignment)
    took, used = time.monotonic() - begun, time.process_time() - cpu
    if used > 15 or took > 120:
        found.append(f"took {took:.0f} s, {used:.0f} s of CPU time")
    for said in found:
        print(f"{label}: {said[:600]}", flush=True)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
