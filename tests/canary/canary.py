"""Tries the newest releases before a course meets them: our upper bounds do not count here.

    python tests/canary/canary.py [a01 a05 …]

Makes a fresh virtual environment in dist/canary with the newest release of every dependency that
fits the others, and runs in it ``autograder verify`` of every assignment (trained models are not
trained) and the tests that compare otter's verdict with the judge's.  Says which versions were
tried, beside the pinned ones, and which assignments hold.  Exit status 1 if one does not, or if
the newest releases cannot be installed together.  Needs nothing but Python itself.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
from autograder.authoring.lock import name_of, normalised, read_lock  # noqa: E402

PLACE = ROOT / "dist" / "canary"
PYTHON = PLACE / "venv" / "bin" / "python"
#: Seconds for one trial; the dearest takes three minutes of a core.
PATIENCE = 1800
_VERSIONS = """
import json
from importlib.metadata import distributions
print(json.dumps({d.metadata["Name"]: d.version for d in distributions()}))
"""


@dataclass(frozen=True)
class Trial:
    """One thing tried with the newest releases; ``status`` 0 means that it holds."""

    assignment: str
    what: str
    status: int
    output: str
    seconds: float = 0.0


def dependencies() -> list[str]:
    """Every direct dependency as pyproject.toml states it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extras = project["project"]["optional-dependencies"].values()
    return sorted({*project["project"]["dependencies"], *(r for extra in extras for r in extra)})


def uncapped(requirements: Iterable[str]) -> list[str]:
    """``numpy>=1.26,<3`` -> ``numpy>=1.26``."""
    found = []
    for requirement in requirements:
        name = re.match(r"[\w.-]+", requirement)
        lower = re.search(r">=[^,]+", requirement)
        if name is None or lower is None:
            sys.exit(f"{requirement!r} of pyproject.toml is not name>=version,<version.")
        found.append(name.group() + lower.group())
    return found


def assignments(wanted: Sequence[str]) -> list[str]:
    """The ids to try: those that were asked for, or all."""
    there = [p.parent.name[:3] for p in sorted((ROOT / "solutions").glob("*/assignment.toml"))]
    if unknown := [name for name in wanted if name not in there]:
        sys.exit(f"no assignment {unknown[0]}; there are {' '.join(there)}.")
    return list(wanted) or there


def install() -> None:
    """A fresh environment with the newest releases."""
    PLACE.mkdir(parents=True, exist_ok=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", PYTHON.parents[1]], check=True)
    listed = PLACE / "requirements.txt"
    listed.write_text("\n".join(uncapped(dependencies())) + "\n", "utf-8")
    words = ("--quiet", "--disable-pip-version-check", "--only-binary", ":all:", "-r", listed)
    if subprocess.run([PYTHON, "-m", "pip", "install", *words], check=False).returncode:
        sys.exit("the newest releases cannot be installed together: see what pip says above.")


def versions() -> list[str]:
    """One line for each direct dependency: what is tried, and what is pinned if that differs."""
    asked = subprocess.run([PYTHON, "-c", _VERSIONS], capture_output=True, text=True, check=True)
    have = {normalised(name): version for name, version in json.loads(asked.stdout).items()}
    pins = read_lock()
    lines = []
    for name in sorted({*map(name_of, dependencies()), "keras"}):
        pinned = [pin.version for pin in pins if pin.name == name]
        note = "" if have[name] in pinned else f"  (pinned: {' or '.join(pinned)})"
        lines.append(f"  {name} {have[name]}{note}")
    return lines


def attempt(assignment: str, what: str) -> Trial:
    """Run one trial; what it prints is kept."""
    if what == "verify":
        command = ["-m", "autograder", "verify", assignment, "--dist", str(PLACE / "matrices")]
    else:
        command = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", assignment]
        command.append("tests/test_same_verdict.py")
    started = time.monotonic()
    try:
        done = subprocess.run(
            [PYTHON, *command],
            cwd=ROOT,
            env={k: v for k, v in os.environ.items() if not k.startswith("PYTHON")},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        status, output = done.returncode, done.stdout
    except subprocess.TimeoutExpired:
        status, output = 1, f"did not end within {PATIENCE} s"
    trial = Trial(assignment, what, status, output, time.monotonic() - started)
    print(f"{'holds ' if not status else 'BROKEN'} {what} {assignment} [{trial.seconds:.0f} s]")
    if status:
        print("    " + "\n    ".join(output.splitlines()[-40:]))
    sys.stdout.flush()
    return trial


def verdict(trials: Sequence[Trial]) -> tuple[int, str]:
    """The exit status and the last line."""
    broken = [f"{t.what} {t.assignment}" for t in trials if t.status]
    text = f"{len(trials) - len(broken)} of {len(trials)} trials hold"
    if not trials:
        return 1, text + "; nothing was tried."
    return (1, f"{text}; not: {', '.join(broken)}.") if broken else (0, f"{text}.")


def main() -> int:
    """Install, try, report."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("assignments", nargs="*", metavar="a01")
    chosen = assignments(parser.parse_args().assignments)
    install()
    print("Tried:", *versions(), sep="\n", flush=True)
    jobs = [(name, what) for what in ("verify", "same verdict") for name in chosen]
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        trials = list(pool.map(lambda job: attempt(*job), jobs))
    status, line = verdict(trials)
    print(line)
    return status


if __name__ == "__main__":
    sys.exit(main())
