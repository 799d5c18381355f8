"""Hands 10,000 mutated submissions to the reader and the grader.  Usage: run_intake.py --help.

Everything hangs on one number, the seed; a case is made again with ``--case NUMBER``.  Workers are
processes of their own: one that dies is a finding too, and the next one goes on behind it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parents[1])]

from dataclasses import asdict  # noqa: E402

import fuzz_oracle as oracle  # noqa: E402
from fuzz_mutators import MUTATORS  # noqa: E402

from autograder.batch.level import choose_level  # noqa: E402

_BEGIN, _END = "<!-- figures: made by `make fuzz` -->", "<!-- end of figures -->"


def work(args: argparse.Namespace) -> None:
    """A worker: every case of its share, one line of JSON each."""
    oracle.cap_memory(6000)
    level = choose_level(None, ())[0] if args.box else None
    with tempfile.TemporaryDirectory(dir=oracle.ROOM) as home, oracle.Fuzzer(Path(home), level, args.seed) as fuzzer:
        Path(home).chmod(0o711)  # a box's user must be able to reach its folder
        if level is not None:
            fuzzer.grader("t01")
        for count, number in enumerate(range(args.worker, args.cases, args.workers)):
            if number < args.first:
                continue
            print(json.dumps({"begins": number}), flush=True)
            result = fuzzer.run(number, box=True)
            if args.box and count % 100 == 99:
                result.findings += fuzzer.class_pages()
            print(json.dumps(asdict(result)), flush=True)
        for said in fuzzer.class_pages():
            print(json.dumps({"pages": said}), flush=True)


def fan_out(args: argparse.Namespace, log: Path) -> list[dict]:
    """All cases over some workers; a dead worker's case becomes a finding."""
    rows: list[dict] = []
    running: dict[int, tuple[subprocess.Popen, Path]] = {}

    def start(worker: int, first: int) -> None:
        path = log / f"{worker}-{first}.jsonl"
        command = [
            sys.executable, __file__, "--worker", str(worker), "--workers", str(args.workers), "--first", str(first),
            "--cases", str(args.cases), "--seed", str(args.seed), *([] if args.box else ["--no-box"]),
        ]  # fmt: skip
        with open(path, "wb") as out, open(path.with_suffix(".err"), "wb") as err:
            running[worker] = subprocess.Popen(command, stdout=out, stderr=err), path

    for worker in range(args.workers):
        start(worker, 0)
    while running:
        time.sleep(0.5)
        for worker, (process, path) in list(running.items()):
            if process.poll() is None:
                continue
            del running[worker]
            lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
            rows += [line for line in lines if "number" in line or "pages" in line]
            if process.returncode:
                number = next((x["begins"] for x in reversed(lines) if "begins" in x), None)
                said = path.with_suffix(".err").read_text("utf-8", "replace").strip()[-300:]
                if number is None:
                    raise SystemExit(f"a worker could not start: {said}")
                name = MUTATORS[number % len(MUTATORS)].__name__
                death = f"the process died ({process.returncode}): {said}"
                rows.append(asdict(oracle.Result(number, name, findings=[death])))
                start(worker, number + 1)
    return rows


def table(rows: list[dict], seed: int, cases: int) -> str:
    """The figures as a Markdown table."""
    lines = [
        f"Seed {seed}, {cases:,} cases. Seconds: CPU time of the judge. MB: what a case added to it.",
        "",
        "| mutator | cases | graded | of them through a box | ungradable | nothing found | slowest, s | most MB | findings |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    total: Counter[str] = Counter()
    for function in MUTATORS:
        mine = [r for r in rows if r.get("mutator") == function.__name__]
        said = Counter(s for r in mine for s in r["statuses"])
        row = {
            "cases": len(mine),
            "graded": said["graded"],
            "boxed": sum(r["boxed"] for r in mine),
            "ungradable": said["ungradable"],
            "nothing": said["nothing found"],
            "findings": sum(bool(r["findings"]) for r in mine),
        }
        total.update(row)
        slowest = max((r["seconds"] for r in mine), default=0)
        most = max((r["megabytes"] for r in mine), default=0)
        what = (function.__doc__ or "").splitlines()[0]
        lines.append(
            f"| `{function.__name__}`: {what} | {row['cases']} | {row['graded']} | {row['boxed']} | "
            f"{row['ungradable']} | {row['nothing']} | {slowest:.1f} | {most:.0f} | {row['findings']} |"
        )
    lines.append(
        f"| **all** | {total['cases']} | {total['graded']} | {total['boxed']} | {total['ungradable']} | "
        f"{total['nothing']} | {max((r.get('seconds', 0) for r in rows), default=0):.1f} | "
        f"{max((r.get('megabytes', 0) for r in rows), default=0):.0f} | {total['findings']} |"
    )
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=oracle.SEED)
    parser.add_argument("--cases", type=int, default=oracle.CASES)
    parser.add_argument("--case", type=int, help="only this one, with everything it shows")
    parser.add_argument("--keep", type=Path, help="with --case: leave the submission in this new folder")
    parser.add_argument("--no-box", dest="box", action="store_false")
    parser.add_argument("--report", type=Path, help="put the table into this file's figures block")
    parser.add_argument("--workers", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--worker", type=int)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--log", type=Path, help="keep the workers' lines in this folder")
    args = parser.parse_args()
    if args.worker is not None:
        work(args)
        return 0
    if args.case is not None:
        return one(args)
    with tempfile.TemporaryDirectory() as folder:
        log = args.log or Path(folder)
        log.mkdir(parents=True, exist_ok=True)
        rows = fan_out(args, log)
    text = table(rows, args.seed, args.cases)
    print(text)
    bad = sorted((r for r in rows if r.get("findings")), key=lambda r: r["number"])
    for row in bad[:60]:
        print(f"case {row['number']} ({row['mutator']}): {'; '.join(row['findings'])[:400]}")
    pages = [r["pages"] for r in rows if "pages" in r]
    print(*pages, sep="\n")
    if args.report:
        before, rest = args.report.read_text("utf-8").split(_BEGIN)
        after = rest.split(_END)[1]
        args.report.write_text(f"{before}{_BEGIN}\n{text}\n{_END}{after}", "utf-8")
    return 1 if bad or pages else 0


def one(args: argparse.Namespace) -> int:
    """One case, told in full."""
    level = choose_level(None, ())[0] if args.box else None
    if args.keep:
        args.keep.mkdir(parents=True)
        with oracle.Fuzzer(args.keep, None, args.seed) as fuzzer:
            name, made, _ = fuzzer.make(args.case)
            print(f"{name}: {made}")
    oracle.cap_memory(6000)
    with tempfile.TemporaryDirectory(dir=oracle.ROOM) as home, oracle.Fuzzer(Path(home), level, args.seed) as fuzzer:
        result = fuzzer.run(args.case, box=True)
        notices = [n for reports in fuzzer.reports.values() for r in reports for n in r.notices]
        print(json.dumps(asdict(result), indent=1))
        print(*notices[:20], *fuzzer.class_pages(), sep="\n")
    return 1 if result.findings else 0


if __name__ == "__main__":
    sys.exit(main())
