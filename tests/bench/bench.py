"""``make bench``: what grading costs, beside two peers and beside the students' own code.

Runs on its own, not under pytest: on a shared machine seconds are noise, so all rivals take
turns on the same submissions in one run, and what is kept are ratios.  Four rows:

    ours      ``autograder grade FOLDER -j 2``: start-up, isolation, all cases, reports
    otter     ``otter run NOTEBOOK``, one after the other
    nbgrader  ``nbgrader autograde`` of a course with the same cases in its cells
    floor     one process with everything imported that compiles and runs the code cells of the
              notebooks, one submission after the other; no test is run, nothing is isolated

Classes of right answers: A05 and A08 (numpy), A05 with Keras imported, A04 (Keras; a net is
trained).  The peers grade a sample, evenly spread, for they need minutes for what takes us
seconds.  They live in virtual environments of their own under dist/bench, made when they are
missing.  Then classes of 100, 1,000 and 10,000: see growth.py and class_pages.py.

CPU seconds are those of the whole process tree, by the kernel's account, divided by the number
of submissions.  Memory is the peak of the tree's proportional set size (PSS), looked at four
times a second in a run of its own.  Writes docs/benchmarks.json and docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import classes
import growth
import report

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENTS = ROOT / "dist" / "bench"
#: Peers and what they need to run the notebooks; versions are noted in the results.
PEERS = {
    "otter": ["otter-grader>=7,<8", "ipykernel"],
    "nbgrader": ["nbgrader>=0.9,<1", "ipykernel"],
}
ROWS = ("ours", "floor", "otter", "nbgrader")
ONE_THREAD = {f"{name}_NUM_THREADS": "1" for name in ("OPENBLAS", "OMP", "MKL")}
QUIET = {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "", "MPLBACKEND": "Agg"}


@dataclass
class Used:
    """What a command needed."""

    cpu: float
    wall: float
    output: str


def run(
    command: list[str | Path],
    cwd: Path,
    environment: dict[str, str] | None = None,
    fine: tuple[int, ...] = (0,),
) -> Used:
    """Run a command and count the CPU seconds of it and of all that it started."""
    begun, before = time.perf_counter(), _children()
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env={**os.environ, **QUIET, **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    wall = time.perf_counter() - begun
    _bury()
    if done.returncode not in fine:
        said = done.stdout[-3000:] + done.stderr[-3000:]
        raise SystemExit(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{said}")
    return Used(_children() - before, wall, done.stdout)


def _children() -> float:
    used = os.times()
    return used.children_user + used.children_system


def _bury() -> None:
    """Wait for orphans, which are ours: their CPU time counts once they are waited for."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG) != (0, 0):
            pass


def become_subreaper() -> None:
    """Let orphans of what we start be handed to us, or a peer's kernel would cost nothing."""
    import ctypes

    ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER


# ---------------------------------------------------------------- memory


class Memory:
    """The peak of the proportional set size of all descendants, in MB, while it is entered."""

    peak = 0.0

    def __enter__(self) -> Memory:
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._stop.wait(0.25):
            self.peak = max(self.peak, sum(map(_pss, _descendants(os.getpid()))))


def _pss(pid: int) -> float:
    with contextlib.suppress(OSError), open(f"/proc/{pid}/smaps_rollup") as file:
        for line in file:
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0


def _descendants(root: int) -> list[int]:
    children: dict[int, list[int]] = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError, ValueError), open(f"/proc/{name}/stat") as file:
            text = file.read()
            parent = int(text[text.rindex(")") + 2 :].split()[1])
            children.setdefault(parent, []).append(int(name))
    found, todo = [], [root]
    while todo:
        below = children.get(todo.pop(), [])
        found += below
        todo += below
    return found


# ---------------------------------------------------------------- rivals


def peer(name: str, extra: list[str]) -> Path:
    """The interpreter of a peer's environment, made if it is not there or asks for more."""
    folder = ENVIRONMENTS / name
    wanted = [*PEERS[name], *extra]
    stamp = folder / "has.json"
    python = folder / "bin" / "python"
    if not stamp.is_file() or json.loads(stamp.read_text()) != wanted:
        print(f"making {folder.relative_to(ROOT)}: {' '.join(wanted)}", flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
        install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*install, *wanted], check=True)
        # peers start kernels by this name
        kernel = ["-m", "ipykernel", "install", "--sys-prefix", "--name", "python3"]
        subprocess.run([python, *kernel], check=True, capture_output=True)
        stamp.write_text(json.dumps(wanted))
    return python


def peer_environment(python: Path, work: Path) -> dict[str, str]:
    """Settings of a peer: its own programs, our public library, nothing of the user's."""
    library = work / "library"
    if not library.exists():
        shutil.copytree(
            ROOT / "student_lib",
            library / "student_lib",
            ignore=shutil.ignore_patterns("__pycache__"),
        )
    return {
        "PATH": f"{python.parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(library),
        "JUPYTER_CONFIG_DIR": str(work / "jupyter"),
    }


def grade_ours(made: classes.Class, work: Path, tag: str, jobs: int) -> Used:
    """Our command, as an instructor types it."""
    out = work / f"ours-{made.name}-{tag}"
    words = [sys.executable, "-m", "autograder", "grade", made.folder, "-a", made.solution]
    used = run([*words, "-o", out, "-j", str(jobs)], work)
    made.everybody_is_right(out / "grades.csv")
    shutil.rmtree(out)
    return used


def grade_otter(made: classes.Class, work: Path, python: Path, notebook: Path) -> Used:
    """``otter run`` on one notebook."""
    target = Path(tempfile.mkdtemp(dir=work, prefix="otter-"))
    given = made.for_otter(notebook, target / notebook.name)
    words = [python, "-m", "otter", "run", given, "-a", made.otter_zip, "-o", target]
    used = run(words, target, peer_environment(python, work))
    found = json.loads((target / "results.json").read_text())
    earned = sum(test.get("score", 0) for test in found["tests"])
    if earned < 0.99 * made.points:
        raise SystemExit(f"otter gives {notebook.name} {earned} of {made.points} points")
    return used


def grade_nbgrader(made: classes.Class, work: Path, python: Path, sample: list[Path]) -> Used:
    """``nbgrader autograde`` on a sample of the class."""
    environment = peer_environment(python, work)
    course = made.nbgrader_course(python, work, environment, run, sample)
    words = [python, "-m", "nbgrader", "autograde", made.name, "--force"]
    used = run(words, course, environment)
    made.nbgrader_is_right(python, course, len(sample))
    return used


def grade_floor(made: classes.Class, sample: list[Path], *, answers_only: bool = False) -> float:
    """CPU seconds of the students' own code, each."""
    script = Path(__file__).with_name("floor.py")
    words = [sys.executable, script, made.cells(sample, answers_only=answers_only)]
    used = run([*words, "keras" if made.keras else "numpy"], ROOT, ONE_THREAD)
    return float(used.output.split()[-1]) / len(sample)


# ---------------------------------------------------------------- one class


@dataclass(frozen=True)
class Chosen:
    """A class to measure with.

    Attributes:
        short: the assignment.
        share: of the submissions and of what the peers grade; those with trained nets take long.
        imports: a line that imports Keras where the assignment would not.
        peers: who else grades it.
    """

    short: str
    share: float = 1.0
    imports: str = ""
    peers: tuple[str, ...] = ("otter",)


CLASSES = {
    "a05": Chosen("a05", peers=("otter", "nbgrader")),
    "a08": Chosen("a08", peers=("otter", "nbgrader")),
    "a05_keras_import": Chosen("a05", imports="import tensorflow as tf\nimport keras\n"),
    "a04": Chosen("a04", share=0.2),
}


def measure(
    chosen: Chosen, work: Path, args: argparse.Namespace, python: dict[str, Path]
) -> dict[str, Any]:
    """All rivals on one class, some rounds."""
    (solution,) = (ROOT / "solutions").glob(f"{chosen.short}_*")
    number = round(chosen.share * args.number)
    made = classes.Class(solution, work, number, chosen.imports)
    rows: dict[str, list[float]] = {}
    walls: list[float] = []
    for turn in range(args.rounds):
        ours = grade_ours(made, work, str(turn), args.jobs)
        walls.append(ours.wall / (ours.cpu / args.jobs))
        some = made.sample(10)
        sample = made.sample(max(2, round(chosen.share * args.peers)))
        spent = {
            "ours": ours.cpu / number,
            "floor": grade_floor(made, some),
            "answers": grade_floor(made, some, answers_only=True),
        }
        for name in chosen.peers:
            if name == "otter":
                each = [grade_otter(made, work, python[name], one).cpu for one in sample]
                spent[name] = statistics.fmean(each)
            else:
                spent[name] = grade_nbgrader(made, work, python[name], sample).cpu / len(sample)
        for name, value in spent.items():
            rows.setdefault(name, []).append(value)
        print(
            f"{made.name}{' with Keras' * bool(chosen.imports)}, {turn + 1} of {args.rounds}: "
            + ", ".join(f"{k} {v:.3f}" for k, v in spent.items())
            + f" CPU s each; wall {walls[-1]:.2f} of CPU/{args.jobs}",
            flush=True,
        )
    with Memory() as memory:
        grade_ours(made, work, "memory", args.jobs)
    pairs = {"ours_over_floor": ("ours", "floor"), "otter_run_over_ours": ("otter", "ours")}
    pairs["nbgrader_over_ours"] = ("nbgrader", "ours")
    return {
        "submissions": number,
        "ratios": {
            label: spread([a / b for a, b in zip(rows[over], rows[under], strict=True)])
            for label, (over, under) in pairs.items()
            if over in rows
        },
        "cpu_seconds_per_submission": {name: spread(values) for name, values in rows.items()},
        "wall_over_cpu_per_job": spread(walls),
        "peak_pss_mb": round(memory.peak),
        "points": made.points,
    }


def spread(values: list[float]) -> dict[str, float]:
    """Smallest, middle and largest."""
    found = (min(values), statistics.median(values), max(values))
    return dict(zip(("min", "median", "max"), (float(f"{v:.4g}") for v in found), strict=True))


def start_up(work: Path, rounds: int) -> dict[str, dict[str, float]]:
    """What the whole command takes for one notebook that does nothing, and what a student waits.

    The peer in the same run is an interpreter that imports numpy and matplotlib.
    """
    solution = ROOT / "solutions" / "a05_convolution"
    folder = work / "a05_convolution"  # what a student has, and may write to
    shutil.copytree(ROOT / "assignments" / folder.name, folder)
    released = folder / f"{folder.name}.ipynb"
    ours = [sys.executable, "-m", "autograder"]
    bare = [sys.executable, "-c", "import numpy, matplotlib.pyplot"]
    first = _first_cell(released)
    rows: dict[str, list[float]] = {}
    for number in range(rounds):
        timed = {
            "numpy_and_matplotlib": run(bare, work, ONE_THREAD),
            "grade_one_notebook": run(
                [*ours, "grade", released, "-a", solution, "-o", work / f"one{number}"], work
            ),
            "autograder_check": run([*ours, "check", released], folder),
            "first_cell": run([sys.executable, "-c", first], folder, ONE_THREAD),
        }
        for name, used in timed.items():
            rows.setdefault(f"{name}_wall_s", []).append(used.wall)
            rows.setdefault(f"{name}_cpu_s", []).append(used.cpu)
        rows.setdefault("first_cell_beyond_numpy_and_matplotlib_cpu_s", []).append(
            timed["first_cell"].cpu - timed["numpy_and_matplotlib"].cpu
        )
        checks = run([sys.executable, "-c", _CHECKS, str(solution)], folder, ONE_THREAD)
        rows.setdefault("grader_check_ms", []).append(float(checks.output.split()[-1]))
    return {name: spread(values) for name, values in rows.items()}


def _first_cell(notebook: Path) -> str:
    """The cells that a student runs before the first question, otter's excepted."""
    cells = [c for c in json.loads(notebook.read_text())["cells"] if c["cell_type"] == "code"]
    return "".join(cells[0]["source"])


#: Runs every grader.check of the solved notebook and prints the median time of one, in ms.
_CHECKS = """
import json, statistics, time, sys, warnings
warnings.simplefilter("ignore")
import numpy as np, matplotlib.pyplot as plt
from pathlib import Path
import otter
from autograder.authoring.load import load_folder
folder = load_folder(Path(sys.argv[1]))
space = globals()
exec(compile((folder.path / "reference.py").read_text(), "reference", "exec"), space)
grader = otter.Notebook(nb_path="a05_convolution.ipynb", tests_dir="tests")
taken = []
for question in folder.assignment.questions:
    grader.check(question.name, global_env=space)
    for _ in range(3):
        begun = time.perf_counter()
        result = grader.check(question.name, global_env=space)
        taken.append(1000 * (time.perf_counter() - begun))
        assert result.passed_all_public, result
print(statistics.median(taken))
"""


# ---------------------------------------------------------------- all of them


def machine() -> dict[str, Any]:
    """What it was measured on."""
    model = ""
    with contextlib.suppress(OSError), open("/proc/cpuinfo") as file:
        model = next((x.split(":")[1].strip() for x in file if x.startswith("model name")), "")
    return {
        "cores": len(os.sched_getaffinity(0)),
        "processor": model,
        "system": platform.system(),
        "release": platform.release().split("-")[0],
        "machine": platform.machine(),
        "python": platform.python_version(),
        "memory_gb": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") >> 30,
        "load_before": os.getloadavg()[0],
    }


def versions(python: Path, names: tuple[str, ...]) -> dict[str, str]:
    """What a peer's environment has."""
    script = "import importlib.metadata as m, sys; print(*map(m.version, sys.argv[1:]))"
    done = subprocess.run([python, "-c", script, *names], check=True, capture_output=True, text=True)
    return dict(zip(names, done.stdout.split(), strict=True))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--number", type=int, default=200, help="submissions in a class")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peers", type=int, default=4, help="submissions the peers grade a round")
    parser.add_argument("--only", nargs="*", choices=CLASSES, default=list(CLASSES))
    parser.add_argument("--no-growth", action="store_true", help="leave out classes of 10,000")
    args = parser.parse_args()
    become_subreaper()
    facts = machine()
    python = {
        "otter": peer("otter", ["numpy", "matplotlib", "tensorflow"]),
        "nbgrader": peer("nbgrader", ["numpy", "matplotlib"]),
    }
    with tempfile.TemporaryDirectory(prefix="unrolled-bench-") as name:
        started = start_up(Path(name), args.rounds)
    found = {}
    for label in args.only:
        with tempfile.TemporaryDirectory(prefix="unrolled-bench-") as name:
            found[label] = measure(CLASSES[label], Path(name), args, python)
    grown = {} if args.no_growth else growth.everything()
    has = {
        "otter": versions(python["otter"], ("otter-grader", "nbconvert", "numpy")),
        "nbgrader": versions(python["nbgrader"], ("nbgrader", "nbconvert", "numpy")),
    }
    document = report.document(found, started, grown, facts, has, vars(args))
    report.write(document, ROOT / "docs")
    print(json.dumps(document["ratios"]))


if __name__ == "__main__":
    main()
