"""Every row of the table of limits is hit for real, and the student reads what the table says.

A submission goes through intake, or from the disk through the readers, into a judge with a real
box at the strongest level of this machine.  The limit is lowered first, where that makes the test
quick.  A new limit without a test fails ``test_every_limit_is_hit_by_one_test``.
"""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from classroom import needs_root
from conftest import (
    IMPORTS,
    MAPS,
    SCALE,
    SOLUTION,
    TINY,
    CellText,
    Graded,
    notebook,
    strongest,
    submission,
)

from autograder import limits
from autograder.authoring.load import load_folder
from autograder.batch.readers import single_submission
from autograder.batch.submission import Grader, Run
from autograder.box.host import Zygote
from autograder.judge import refused
from autograder.judge.intake import read_submission
from autograder.judge.session import Judge
from autograder.limits import LIMITS, limit
from autograder.model import Assignment, Level, Outcome, Status
from autograder.report import gradescope
from autograder.wire.channel import Kind

ROOT = Path(__file__).resolve().parents[1]
NET = Path(__file__).parent / "data" / "capstone_course" / "t02_net"
#: What the kernel is told when a zygote starts; the small zygotes below are told this.
SMALL = {
    "processes": 10,
    "open_files": 32,
    "file_mb": 1,
    "scratch_mb": 3,
    "scratch_files": 60,
    "tree_mb": 200,
}

COVERED: dict[str, str] = {}


def hits(*names: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Says which limits a test hits."""

    def mark(test: Callable[..., None]) -> Callable[..., None]:
        for name in names:
            assert name not in COVERED, f"{name} is hit by {COVERED.get(name)} already"
            COVERED[name] = test.__name__
        return test

    return mark


def test_every_limit_is_hit_by_one_test() -> None:
    assert set(COVERED) == set(LIMITS)


def test_the_page_shows_the_table_as_it_is() -> None:
    path = ROOT / "docs" / "limits.md"
    assert path.read_text("utf-8") == limits.page(), (
        "docs/limits.md is not what autograder/limits.py says. Run: "
        "python -m autograder.limits > docs/limits.md"
    )
    printed = subprocess.run(
        [sys.executable, "-m", "autograder.limits"], cwd=ROOT, capture_output=True, check=True
    )
    assert printed.stdout.decode() == limits.page()


# ---------------------------------------------------------------- helpers

Lower = Callable[..., None]


@pytest.fixture
def lower(monkeypatch: pytest.MonkeyPatch) -> Lower:
    """Lowers limits in this process for one test."""

    def run(**values: float) -> None:
        for name, value in values.items():
            monkeypatch.setitem(LIMITS, name, replace(LIMITS[name], default=value))

    return run


def says(name: str, text: str) -> bool:
    """Whether a text holds the sentence that the table promises for a limit."""
    promised = re.escape(LIMITS[name].says.format(n=LIMITS[name].default)).replace("…", ".+?")
    return re.search(promised, text, re.DOTALL) is not None


def read_by_student(got: Graded) -> str:
    """All that Gradescope shows a student."""
    told = gradescope.results_json(replace(got.report, hidden_visibility="visible"))
    return " ".join([told["output"], *(t["output"] for t in told["tests"])])


def judged(zygote: Zygote, assignment: Assignment, *cells: CellText, **question: Any) -> Graded:
    """A graded notebook; ``question`` changes all questions."""
    changed = replace(
        assignment, questions=tuple(replace(q, **question) for q in assignment.questions)
    )
    return Graded(Judge(changed, zygote, b"secret").grade(submission(changed, *cells)))


Tiny = Callable[..., Graded]


@pytest.fixture
def tried(tiny: Assignment, zygote: Zygote) -> Tiny:
    """Grades cells with the tiny course."""
    return lambda *cells, **question: judged(zygote, tiny, *cells, **question)


FromDisk = Callable[..., Graded]


@pytest.fixture
def from_disk(tiny: Assignment, zygote: Zygote, tmp_path: Path) -> FromDisk:
    """Grades files that lie on the disk, or in a zip, as a class is graded."""

    def run(files: dict[str, bytes], *, zipped: bool = False) -> Graded:
        folder = tmp_path / "ann"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        if zipped:
            with zipfile.ZipFile(folder / "all.zip", "w") as archive:
                for name, data in files.items():
                    archive.writestr(name, data)
        else:
            for name, data in files.items():
                (folder / name).write_bytes(data)
        grader = Grader(Run(tiny, tmp_path / "out", zygote.level, b"secret"))
        grader._judge = Judge(tiny, zygote, b"secret")  # with the zygote that is warm already
        return Graded(grader.grade(single_submission(folder)))

    return run


def answer(*lines: str) -> str:
    """A right ``scale_shift`` that does something else first, where the worked example asks."""
    inside = "".join(f"        {line}\n" for line in lines)
    return (
        "def scale_shift(x, scale, shift):\n"
        f"    if scale == 3:\n{inside}"
        '    if scale == 0:\n        raise ValueError("zero")\n'
        "    return np.asarray(x, dtype=float) * scale + shift\n"
    )


def everywhere(*lines: str) -> str:
    """A ``scale_shift`` of these lines."""
    return "def scale_shift(x, scale, shift):\n" + "".join(f"    {line}\n" for line in lines)


def ungradable(name: str, got: Graded) -> bool:
    return (
        got.report.status is Status.UNGRADABLE
        and got.score == 0.0
        and len(got.report.notices) == 1
        and says(name, got.notices)
        and says(name, read_by_student(got))
    )


def only_the_example_failed(got: Graded, outcome: Outcome, name: str) -> bool:
    """One case ends as the table promises and says so; all the others pass."""
    example, *others = got.cases
    assert example.outcome is outcome, (example.outcome, example.message)
    assert [c.outcome for c in others] == [Outcome.PASS] * 5, [c.message for c in others]
    assert got.report.status is Status.GRADED
    assert got.score == 5.0
    assert says(name, example.message), example.message
    return says(name, read_by_student(got))


# ---------------------------------------------------------------- what was handed in


@hits("submission_mb")
def test_files_that_are_too_large_are_refused(from_disk: FromDisk, lower: Lower) -> None:
    lower(submission_mb=1)
    book = notebook(*SOLUTION)
    fits = {"hw.ipynb": book, "data.bin": bytes(2**20 - len(book))}
    too_much = {"hw.ipynb": book, "data.bin": bytes(2**20 - len(book) + 1)}
    for zipped in (False, True):
        assert from_disk(fits, zipped=zipped).score == 6.0
        assert ungradable("submission_mb", from_disk(too_much, zipped=zipped))


@hits("notebook_mb")
def test_a_notebook_is_small_without_its_outputs_and_pasted_pictures(
    from_disk: FromDisk, lower: Lower
) -> None:
    lower(notebook_mb=1)
    document = json.loads(notebook(*SOLUTION, ("markdown", "W1 Why?"), ("markdown", "It is so.")))
    document["cells"][0]["outputs"] = [{"text": "x" * 2**20}]
    document["cells"][3]["attachments"] = {"a.png": {"image/png": "A" * 2**20}}
    got = from_disk({"hw.ipynb": json.dumps(document).encode()})
    assert (got.score, got.report.notices) == (6.0, ())
    assert got.report.written["w1"] == "It is so.", "written answers are not dropped"
    text = from_disk({"hw.ipynb": notebook(*SOLUTION, "data = '" + "a" * 2**20 + "'")})
    assert ungradable("notebook_mb", text)


@hits("notebook_cells")
def test_too_many_cells_are_refused(from_disk: FromDisk, lower: Lower) -> None:
    lower(notebook_cells=5)
    assert from_disk({"hw.ipynb": notebook(*SOLUTION, "a = 1", "b = 1")}).score == 6.0
    assert ungradable(
        "notebook_cells", from_disk({"hw.ipynb": notebook(*SOLUTION, *["a = 1"] * 3)})
    )


@hits("cell_kb")
def test_a_long_cell_is_left_out_and_the_rest_is_graded(from_disk: FromDisk, lower: Lower) -> None:
    lower(cell_kb=1)

    def with_cell(size: int) -> Graded:
        return from_disk({"hw.ipynb": notebook(*SOLUTION, "a = 1  #".ljust(size, "x"))})

    assert with_cell(1024).report.notices == ()
    got = with_cell(1025)
    assert got.score == 6.0
    assert got.report.notices == ("Cell 4 is longer than 1 KB; it was left out.",)
    assert says("cell_kb", read_by_student(got))


@hits("source_kb")
def test_cells_that_are_too_long_together_are_cut_off_and_told(
    from_disk: FromDisk, lower: Lower
) -> None:
    lower(source_kb=1)
    left = 1024 - sum(map(len, SOLUTION))

    def with_cell(size: int) -> Graded:
        return from_disk({"hw.ipynb": notebook(*SOLUTION, "a = 1  #".ljust(size, "x"))})

    assert with_cell(left).report.notices == ()
    got = with_cell(left + 1)
    assert got.score == 6.0
    assert says("source_kb", read_by_student(got))
    script = "\n".join(SOLUTION).ljust(1025, "#").encode()
    refused = from_disk({"hw.py": script})
    assert refused.report.status is Status.UNGRADABLE
    assert "a Python file may have" in refused.notices


@hits("notebook_parts")
def test_a_notebook_of_too_many_parts_is_refused(from_disk: FromDisk, lower: Lower) -> None:
    plain = notebook(*SOLUTION)
    parts = plain.count(b"[") + plain.count(b"{")
    lower(notebook_parts=parts)
    assert from_disk({"hw.ipynb": plain}).score == 6.0
    assert ungradable("notebook_parts", from_disk({"hw.ipynb": notebook(*SOLUTION, "[]")}))


@hits("zip_entries")
def test_too_many_files_are_refused(from_disk: FromDisk, lower: Lower) -> None:
    lower(zip_entries=4)
    files = {"hw.ipynb": notebook(*SOLUTION), **{f"{n}.csv": b"1" for n in range(3)}}
    for zipped in (False, True):
        assert from_disk(files, zipped=zipped).score == 6.0
        assert ungradable("zip_entries", from_disk({**files, "4.csv": b""}, zipped=zipped))


# ---------------------------------------------------------------- running the notebook


@hits("cell_seconds")
def test_a_cell_that_takes_too_long_is_stopped(tried: Tiny, lower: Lower) -> None:
    lower(cell_seconds=0.3)
    got = tried(IMPORTS, "while True:\n    pass", SCALE, MAPS)
    assert got.score == 6.0
    assert got.report.notices == (
        "A cell was stopped after 0.3 s, which is all it may take (cell 2). The rest was graded.",
    )
    assert says("cell_seconds", read_by_student(got))


@hits("notebook_seconds")
def test_cells_that_take_too_long_together_are_told_so(tried: Tiny, lower: Lower) -> None:
    """Not one of them is too long, so that must not be what is said."""
    lower(notebook_seconds=1)
    pause = "import time\ntime.sleep(0.45)"
    got = tried(IMPORTS, pause, pause, pause, SCALE, MAPS)
    assert got.score == 6.0
    assert says("notebook_seconds", read_by_student(got))
    assert "could not be stopped" not in got.notices
    assert got.notices.startswith("Cell ")


@hits("box_restarts")
def test_a_box_is_replaced_three_times(small: Small, tried: Tiny) -> None:
    assert limit("box_restarts") == 3
    deadly = "import os\nos._exit(1)"
    three = tried(IMPORTS, *[deadly] * 3, SCALE, MAPS)
    assert three.score == 6.0
    assert len(three.report.notices) == 3
    four = tried(IMPORTS, *[deadly] * 4, SCALE, MAPS)
    assert set(four.outcomes) == {"skipped"}
    assert "could not be run to its end" in four.notices
    assert four.cases[0].message == "Not run: the notebook could not be run to its end."
    # and boxes that die while cases run: each takes its box with it
    got = small(IMPORTS, everywhere(*HOARD), MAPS)
    assert got.outcomes == ["memory"] * 4 + ["pass", "skipped"], "public cases come first"
    assert says("box_restarts", got.cases[-1].message)
    assert says("box_restarts", read_by_student(got))


@hits("submission_seconds")
def test_a_submission_that_takes_too_long_is_told_so(tried: Tiny, lower: Lower) -> None:
    lower(submission_seconds=0.2)
    got = tried(IMPORTS, "import time\ntime.sleep(0.3)", SCALE, MAPS)
    assert got.outcomes == ["timeout"] * 6
    assert {c.message for c in got.cases} == {
        "Not run: the 0.2 s that a whole submission may take were used up."
    }
    assert says("submission_seconds", read_by_student(got))


@hits("tree_seconds")
def test_a_notebook_that_burns_cpu_time_in_many_processes_is_stopped(
    tried: Tiny, lower: Lower
) -> None:
    lower(tree_seconds=1)
    burn = "import os, time\nfor _ in range(2):\n    if os.fork() == 0:\n        while True: pass\n"
    got = tried(IMPORTS, burn + "time.sleep(15)", SCALE, MAPS)
    assert got.score == 6.0
    assert got.report.notices == (
        "Cell 2 used more than 1 s of CPU time; it was left out and the rest was graded.",
    )
    assert says("tree_seconds", read_by_student(got))


# ---------------------------------------------------------------- one case


@hits("seconds", "timeouts")
def test_a_question_is_given_up_after_two_cases_without_an_end(tried: Tiny) -> None:
    got = tried(IMPORTS, everywhere("while True: pass"), MAPS, seconds=0.5)
    assert got.outcomes == ["timeout"] * 4 + ["pass"] * 2
    assert got.score == 2.0
    said = LIMITS["seconds"].says.format(n=0.5)
    assert all(c.message.startswith(said) for c in got.cases[:2])
    assert said in read_by_student(got)
    assert all(says("timeouts", c.message) for c in got.cases[2:4])
    assert says("timeouts", read_by_student(got))


def test_one_case_without_an_end_costs_no_other(tried: Tiny) -> None:
    got = tried(IMPORTS, answer("while True: pass"), MAPS, seconds=0.5)
    assert got.outcomes == ["timeout"] + ["pass"] * 5


@hits("wall_factor")
def test_an_answer_that_waits_is_told_what_waiting_may_cost(tried: Tiny, lower: Lower) -> None:
    lower(wall_factor=1)
    got = tried(IMPORTS, answer("import time", "time.sleep(30)"), MAPS, seconds=0.5)
    assert only_the_example_failed(got, Outcome.TIMEOUT, "wall_factor")
    said = "Your answer was stopped: it may use 0.5 s for one case, and 2.5 s with all waiting."
    assert got.cases[0].message.startswith(said)


@hits("memory_mb")
def test_an_answer_that_needs_too_much_memory_is_told_so(tried: Tiny, lower: Lower) -> None:
    lower(memory_mb=200)
    got = tried(IMPORTS, answer("y = np.ones(30 << 20)"), MAPS, memory_mb=200)
    assert only_the_example_failed(got, Outcome.MEMORY, "memory_mb")
    assert tried(IMPORTS, answer("y = np.ones(20 << 20)"), MAPS, memory_mb=200).score == 6.0


def test_a_cell_that_needs_too_much_memory_is_told_so(tried: Tiny) -> None:
    got = tried(IMPORTS, "y = np.ones(1 << 29)", SCALE, MAPS)
    assert got.score == 6.0
    assert (
        "The notebook with all that it keeps may use 2048 MB of memory here. The rest was graded."
    ) in got.notices


MANY = """
from otter.test_files import test_case
OK_FORMAT = False
name = "q1_1"

@test_case(points=4)
def test_public(scale_shift):
    \"\"\"Public\"\"\"
    n = {n}
    assert scale_shift(lambda v: v + 1.0, n, 0.0) == n
"""
ASKS = "def scale_shift(f, n, shift):\n    for _ in range(n):\n        shift = f(shift)\n    return shift\n"


@hits("case_calls")
def test_a_case_of_very_many_calls_is_ended(tiny: Assignment, zygote: Zygote, lower: Lower) -> None:
    lower(case_calls=1000)

    def asking(n: int) -> Graded:
        changed = replace(
            tiny, tests={**tiny.tests, "q1_1": MANY.format(n=n)}, reference="", wrong=()
        )
        return judged(zygote, changed, IMPORTS, ASKS, MAPS)

    assert asking(999).outcomes == ["pass"] * 3, "999 calls back and one there"
    got = asking(1000)
    assert got.outcomes == ["output", "pass", "pass"]
    assert says("case_calls", got.cases[0].message)
    assert "more than 1,000 calls" in read_by_student(got)


# ---------------------------------------------------------------- the judge's own work

HEAVY = """
from otter.test_files import test_case
import numpy as np
OK_FORMAT = False
name = "q1_1"

@test_case(points=2)
def test_public(scale_shift):
    \"\"\"Public\"\"\"
    y = scale_shift(np.ones(3), 3, 1.0)
    assert np.ones((len(y), len(y))).sum() == 9

@test_case(points=2, hidden=True)
def test_hidden(scale_shift):
    \"\"\"Hidden\"\"\"
    steps = int(scale_shift(np.ones(3), 3, 1.0).sum())
    for _ in range(steps):
        pass
"""


@pytest.fixture
def heavy(tiny: Assignment) -> Assignment:
    """A course whose tests work as long, and with as much, as the answer makes them."""
    return replace(tiny, tests={**tiny.tests, "q1_1": HEAVY}, wrong=())


@hits("judge_mb")
def test_an_answer_that_would_fill_the_judge_s_memory_is_wrong(
    heavy: Assignment, zygote: Zygote, lower: Lower
) -> None:
    lower(judge_mb=200)
    got = judged(zygote, heavy, IMPORTS, everywhere("return np.zeros(10_000)"), MAPS)
    assert got.outcomes == ["wrong", "pass", "pass", "pass"]
    assert says("judge_mb", got.cases[0].message)
    assert says("judge_mb", read_by_student(got))


@hits("judge_seconds")
def test_an_answer_that_would_keep_the_judge_busy_times_out(
    heavy: Assignment, zygote: Zygote, lower: Lower
) -> None:
    lower(judge_seconds=0.1, wall_factor=0)
    endless = everywhere("return np.full(3, 1e15)")
    got = judged(zygote, heavy, IMPORTS, endless, MAPS, seconds=0.5)
    assert got.outcomes == ["pass", "timeout", "pass", "pass"]
    assert says("judge_seconds", got.cases[1].message)
    assert says("judge_seconds", read_by_student(got))


@hits("recorded_mb")
def test_calls_beyond_what_is_recorded_give_no_hint(
    tried: Tiny, tiny: Assignment, lower: Lower
) -> None:
    known = next(w for w in tiny.wrong if w.name == "q1_1_shift_first")
    cells = (IMPORTS, known.source, MAPS)
    hinted = tried(*cells)
    assert hinted.cases[0].hint == known.hint
    lower(recorded_mb=0)
    got = tried(*cells)
    assert got.outcomes == hinted.outcomes, "only the hint is lost"
    assert {c.hint for c in got.cases} == {""}
    assert LIMITS["recorded_mb"].says == ""


# ---------------------------------------------------------------- what crosses the boundary
# The box keeps these limits by its own copy of the table, so they are hit at their full size.

VALUES = {
    "reply_mb": ("np.zeros(8 << 20)", "np.zeros((8 << 20) + 1)"),
    "reply_depth": ("nested(32)", "nested(33)"),
    "reply_items": ("[0] * 200_000", "[0] * 200_001"),
    "reply_arrays": ("[np.zeros(1)] * 20_000", "[np.zeros(1)] * 20_001"),
    "text_kb": ("'\N{GRINNING FACE}' * (64 << 10)", "'a' * ((64 << 10) + 1)"),
}
NESTED = "def nested(n):\n    return [nested(n - 1)] if n else 1.5\n"
TAKES_ANYTHING = """
from otter.test_files import test_case
OK_FORMAT = False
name = "q1_1"

@test_case(points=2)
def test_public(scale_shift):
    \"\"\"Public\"\"\"
    scale_shift(1.0, 3, 1.0)

@test_case(points=2, hidden=True)
def test_hidden(scale_shift):
    \"\"\"Hidden\"\"\"
    scale_shift(1.0, 3, 1.0)
"""


@hits(*VALUES)
@pytest.mark.parametrize("name", VALUES)
def test_a_value_may_be_so_large_and_no_larger(tiny: Assignment, zygote: Zygote, name: str) -> None:
    anything = replace(tiny, tests={**tiny.tests, "q1_1": TAKES_ANYTHING}, wrong=())
    fits, too_much = VALUES[name]
    got = judged(zygote, anything, IMPORTS, NESTED, everywhere(f"return {fits}"), MAPS)
    assert got.outcomes == ["pass"] * 4, got.cases[0].message
    got = judged(zygote, anything, IMPORTS, NESTED, everywhere(f"return {too_much}"), MAPS)
    assert got.outcomes == ["output", "output", "pass", "pass"]
    assert says(name, got.cases[0].message), got.cases[0].message
    assert says(name, read_by_student(got))
    assert got.cases[1].message == "Your answer returned more than may be handed over."


def test_much_text_in_small_pieces_is_too_large_too(tiny: Assignment, zygote: Zygote) -> None:
    """It used to be blamed on somebody who writes into the grader's connection."""
    anything = replace(tiny, tests={**tiny.tests, "q1_1": TAKES_ANYTHING}, wrong=())
    for value in ("['a' * 60_000] * 1500", "[1 << 13_000] * 30_000"):
        got = judged(zygote, anything, IMPORTS, everywhere(f"return {value}"), MAPS)
        assert got.outcomes == ["output", "output", "pass", "pass"]
        assert says("reply_mb", got.cases[0].message)


# ---------------------------------------------------------------- the box as a whole

Small = Callable[..., Graded]


@pytest.fixture(scope="module")
def small_zygote(tiny: Assignment) -> Iterator[Callable[[Level], Zygote]]:
    """A zygote of a level whose boxes may have little of everything."""
    made: dict[Level, Zygote] = {}

    def get(level: Level) -> Zygote:
        if level not in made:
            with pytest.MonkeyPatch.context() as patch:
                for name, value in SMALL.items():
                    patch.setitem(LIMITS, name, replace(LIMITS[name], default=value))
                made[level] = Zygote(level, tiny.allowed_imports, (tiny.folder,))
        return made[level]

    yield get
    for zygote in made.values():
        zygote.close()


@pytest.fixture
def small(tiny: Assignment, small_zygote: Callable[[Level], Zygote], lower: Lower) -> Small:
    """Grades cells in a small box; the sentences speak of the same small limits."""
    lower(**SMALL)

    def run(*cells: CellText, level: Level | None = None, **question: Any) -> Graded:
        return judged(small_zygote(level or strongest()), tiny, *cells, **question)

    return run


FORK = (
    "import os, time",
    "for _ in range(14):",
    "    if os.fork() == 0:",
    "        time.sleep(1)",
    "        os._exit(0)",
)
THREADS = (
    "import threading, time",
    "for _ in range(14):",
    "    threading.Thread(target=time.sleep, args=(1,), daemon=True).start()",
)
OPEN = ("kept = [open('/dev/null') for _ in range(40)]",)
WRITE = ("open('f', 'wb').write(bytes(2 << 20))",)
FILL = (
    "import time",
    "for i in range(5):",
    "    open(f'f{i}', 'wb').write(bytes(1 << 20))",
    "time.sleep(1)",
)
MANY_FILES = (
    "import time",
    "for i in range(80):",
    "    open(f'f{i}', 'wb').close()",
    "time.sleep(1)",
)
HOARD = (
    "import os, time",
    "for _ in range(3):",
    "    if os.fork() == 0:",
    "        kept = b'x' * (90 << 20)",
    "        time.sleep(2)",
    "        os._exit(0)",
    "time.sleep(2)",
)


def cell(lines: tuple[str, ...]) -> str:
    return "\n".join(lines)


def one_cell_is_told(got: Graded, name: str) -> bool:
    """The answers get full marks, and one notice names the limit."""
    assert got.score == 6.0, got.notices
    (notice,) = got.report.notices
    assert notice.endswith("The rest was graded."), notice
    return says(name, read_by_student(got))


@hits("processes")
def test_too_many_processes_are_told_so(small: Small) -> None:
    if strongest() is Level.PROCESS:
        assert small(IMPORTS, answer(*FORK), MAPS).score == 6.0, "nothing holds it there"
        return
    for lines in (FORK, THREADS):
        got = small(IMPORTS, answer(*lines), MAPS)
        assert only_the_example_failed(got, Outcome.RAISED, "processes")
        assert one_cell_is_told(small(IMPORTS, cell(lines), SCALE, MAPS), "processes")
    assert small(IMPORTS, answer(*FORK).replace("14", "6"), MAPS).score == 6.0


def test_processes_that_cells_leave_behind_do_not_take_the_places_of_cases(small: Small) -> None:
    quiet = "try:\n" + "".join(f"    {line}\n" for line in FORK) + "except OSError:\n    pass\n"
    got = small(IMPORTS, quiet.replace("sleep(1)", "sleep(60)"), SCALE, MAPS)
    assert (got.score, got.report.notices) == (6.0, ())


@hits("open_files")
def test_too_many_open_files_are_told_so(small: Small) -> None:
    got = small(IMPORTS, answer(*OPEN), MAPS)
    assert only_the_example_failed(got, Outcome.RAISED, "open_files")
    assert one_cell_is_told(small(IMPORTS, cell(OPEN), SCALE, MAPS), "open_files")


def test_files_that_cells_leave_open_do_not_take_the_places_of_cases(small: Small) -> None:
    quiet = (
        "kept = []\ntry:\n    while True: kept.append(open('/dev/null'))\nexcept OSError: pass\n"
    )
    got = small(IMPORTS, quiet, SCALE, MAPS)
    assert (got.score, got.report.notices) == (6.0, ())


@hits("file_mb")
def test_a_file_that_is_too_large_is_told_so(small: Small) -> None:
    got = small(IMPORTS, answer(*WRITE), MAPS)
    assert only_the_example_failed(got, Outcome.RAISED, "file_mb")
    assert one_cell_is_told(small(IMPORTS, cell(WRITE), SCALE, MAPS), "file_mb")
    assert small(IMPORTS, answer(*WRITE).replace("2 << 20", "1 << 20"), MAPS).score == 6.0
    saved = small(IMPORTS, answer("np.save('f', np.zeros(1 << 18))"), MAPS)
    assert "One file may have 1 MB here, and all files together 3 MB" in saved.cases[0].message, (
        "numpy says no errno"
    )


@hits("scratch_mb")
def test_too_many_megabytes_of_files_are_told_so(small: Small) -> None:
    """A box with a file system of its own goes on; elsewhere the watch ends it."""
    got = small(IMPORTS, answer(*FILL), MAPS)
    if strongest() is not Level.NAMESPACES:
        assert got.outcomes == ["output"] + ["pass"] * 5
        return
    assert only_the_example_failed(got, Outcome.RAISED, "scratch_mb")
    assert one_cell_is_told(small(IMPORTS, cell(FILL), SCALE, MAPS), "scratch_mb")


@hits("scratch_files")
def test_too_many_files_at_a_time_are_told_so(small: Small) -> None:
    got = small(IMPORTS, answer(*MANY_FILES), MAPS)
    if strongest() is Level.NAMESPACES:
        assert only_the_example_failed(got, Outcome.RAISED, "scratch_files")
    else:
        assert got.outcomes == ["output"] + ["pass"] * 5
    assert small(IMPORTS, answer(*MANY_FILES).replace("80", "59"), MAPS).score == 6.0


@hits("tree_mb")
def test_processes_that_use_too_much_memory_together_are_ended(small: Small) -> None:
    got = small(IMPORTS, answer(*HOARD), MAPS)
    assert only_the_example_failed(got, Outcome.MEMORY, "tree_mb")
    left_out = small(IMPORTS, cell(HOARD), SCALE, MAPS)
    assert left_out.score == 6.0
    assert left_out.report.notices == (
        "Cell 2 used more than 200 MB of memory; it was left out and the rest was graded.",
    )


def test_the_smaller_of_two_limits_of_memory_is_named(small: Small) -> None:
    """What the box as a whole may use bounds one answer in it too."""
    got = small(IMPORTS, answer("y = np.ones(50 << 20)"), MAPS, memory_mb=900)
    assert only_the_example_failed(got, Outcome.MEMORY, "tree_mb")


#: level -> what ends a case that hits a limit there; None where nothing holds it.
BINDS: dict[Level, dict[str, Outcome | None]] = {
    Level.NAMESPACES: {
        "processes": Outcome.RAISED,
        "open_files": Outcome.RAISED,
        "file_mb": Outcome.RAISED,
        "scratch_mb": Outcome.RAISED,
        "scratch_files": Outcome.RAISED,
        "memory_mb": Outcome.MEMORY,
        "tree_mb": Outcome.MEMORY,
    },
    Level.OTHER_USER: {
        "processes": Outcome.RAISED,
        "open_files": Outcome.RAISED,
        "file_mb": Outcome.RAISED,
        "scratch_mb": Outcome.OUTPUT,
        "scratch_files": Outcome.OUTPUT,
        "memory_mb": Outcome.MEMORY,
        "tree_mb": Outcome.MEMORY,
    },
    Level.PROCESS: {
        "processes": None,
        "open_files": Outcome.RAISED,
        "file_mb": Outcome.RAISED,
        "scratch_mb": Outcome.OUTPUT,
        "scratch_files": Outcome.OUTPUT,
        "memory_mb": Outcome.MEMORY,
        "tree_mb": Outcome.MEMORY,
    },
}
TRIES = {
    "processes": FORK,
    "open_files": OPEN,
    "file_mb": WRITE,
    "scratch_mb": FILL,
    "scratch_files": MANY_FILES,
    "memory_mb": ("y = np.ones(15 << 20)",),
    "tree_mb": HOARD,
}


@pytest.mark.skipif(sys.platform != "linux", reason="macOS keeps fewer of these limits")
@pytest.mark.parametrize("name", TRIES)
@pytest.mark.parametrize(
    "level",
    [Level.OTHER_USER, Level.PROCESS],
    ids=lambda v: v.value,
)
def test_what_binds_at_a_weaker_level(
    small: Small, zygote_at: Callable[[Level], Zygote], level: Level, name: str
) -> None:
    zygote_at(level)  # skips where this machine has not got the level
    outcome = BINDS[level][name]
    got = small(IMPORTS, answer(*TRIES[name]), MAPS, level=level, memory_mb=100)
    if outcome is None:
        assert got.score == 6.0, "nothing holds it here"
        return
    assert got.outcomes == [outcome.value] + ["pass"] * 5, got.cases[0].message
    said = got.cases[0].message
    if outcome is Outcome.OUTPUT:
        assert said == "Your answer wrote more than 3 MB of files, or more than 60 files."
    elif name == "memory_mb":
        assert "more than 100 MB of memory" in said
    else:
        assert says(name, said)


@needs_root
def test_the_watch_sees_memory_where_root_may_not_look_closely(tmp_path: Path) -> None:
    """In a container as Docker starts it root has no CAP_SYS_PTRACE."""
    script = tmp_path / "look.py"
    script.write_text(
        "import sys, time\n"
        f"sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / 'tests')!r}]\n"
        "from pathlib import Path\n"
        "from autograder.box.host import Zygote, memory_mb\n"
        "from autograder.model import Level\n"
        "with Zygote(Level.OTHER_USER, ('numpy',)) as zygote, zygote.open() as box:\n"
        "    box.run([('kept = b\"x\" * (80 << 20)', 'c')], {}, [], time.monotonic() + 30)\n"
        "    print(memory_mb(box._processes()))\n"
    )
    docker = (
        "-all,+chown,+dac_override,+fowner,+fsetid,+kill,+setgid,+setuid,+setpcap,"
        "+net_bind_service,+net_raw,+sys_chroot,+mknod,+audit_write,+setfcap"
    )
    done = subprocess.run(
        ["setpriv", "--bounding-set", docker, "--inh-caps=-all", sys.executable, str(script)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert 80 < float(done.stdout) < 400


# ---------------------------------------------------------------- an assignment's own limits


def test_a_question_s_own_limits_come_before_the_assignment_s_and_the_defaults(
    tmp_path: Path, zygote: Zygote
) -> None:
    folder = tmp_path / "t01_tiny"
    shutil.copytree(TINY, folder)
    toml = folder / "assignment.toml"
    old = toml.read_text("utf-8")
    assert "[limits]\nseconds = 2\nmemory_mb = 256\n" in old
    old = old.replace("seconds = 2", "seconds = 0.5")

    def said(text: str, lines: tuple[str, ...]) -> str:
        toml.write_text(text, "utf-8")
        got = judged(zygote, load_folder(folder).assignment, IMPORTS, answer(*lines), MAPS)
        assert got.outcomes[1:] == ["pass"] * 5
        return got.cases[0].message

    own = old.replace('name = "q1_1"\n', 'name = "q1_1"\nseconds = 0.25\nmemory_mb = 100\n')
    none = old.replace("[limits]\nseconds = 0.5\nmemory_mb = 256\n", "")
    hoard = ("y = np.ones(1 << 27)",)
    assert "more than 100 MB of memory" in said(own, hoard)
    assert "more than 256 MB of memory" in said(old, hoard)
    assert f"more than {limit('memory_mb'):g} MB of memory" in said(none, hoard)
    assert "it may use 0.25 s for one case" in said(own, ("while True: pass",))
    assert "it may use 0.5 s for one case" in said(old, ("while True: pass",))


# ---------------------------------------------------------------- refusals that are no limit


@pytest.mark.parametrize(
    "lines",
    [
        ("import socket", "socket.socket()"),
        ("import subprocess", "subprocess.run(['ls'])"),
        ("import urllib.request", "urllib.request.urlopen('http://127.0.0.1:9/')"),
    ],
    ids=["socket", "program", "download"],
)
def test_what_the_box_refuses_is_told_in_words(tried: Tiny, lines: tuple[str, ...]) -> None:
    if strongest() is Level.PROCESS:
        pytest.skip("nothing of this is refused at level process")
    said = "Answers may not open network connections or start programs here."
    got = tried(IMPORTS, everywhere(*lines), MAPS)
    # the second case asks for a ValueError and so finds another error
    assert got.outcomes == ["raised", "wrong", "raised", "raised", "pass", "pass"]
    assert all(got.cases[i].message.endswith(said) for i in (0, 2, 3))
    hidden = got.cases[2].message
    assert re.fullmatch(
        rf"Your answer raised (PermissionError|OSError)\. {re.escape(said)}", hidden
    )
    told = tried(IMPORTS, cell(lines), SCALE, MAPS)
    assert told.score == 6.0
    assert said in told.notices


def test_a_hidden_case_shows_the_sentence_and_nothing_of_the_student_s_text(tried: Tiny) -> None:
    """The text is the student's word, so all it can do is to choose among fixed sentences."""
    smuggle = "raise OSError(24, f'{x} {scale} {shift} canary')"
    case = tried(IMPORTS, everywhere(smuggle), MAPS).cases[2]
    assert case.hidden
    assert case.message == (
        "Your answer raised OSError. At most 256 files may be open at a time here: open each in "
        "a `with` block, which closes it."
    )
    assert "canary" in case.staff_message


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        ("BlockingIOError", "[Errno 11] Resource temporarily unavailable", "At most 24 processes"),
        ("RuntimeError", "can't start new thread", "At most 24 processes"),
        ("OSError", "[Errno 24] Too many open files: 'a'", "At most 256 files"),
        ("OSError", "[Errno 27] File too large", "One file may have 64 MB"),
        ("OSError", "[Errno 28] No space left on device", "All files together may have 128 MB"),
        ("OSError", "9 requested and 4 written", "and all files together 128 MB"),
        ("PermissionError", "[Errno 1] Operation not permitted", "network connections"),
        ("URLError", "<urlopen error [Errno -3] Temporary failure in name resolution>", "network"),
        ("MemoryError", "", "may use 2048 MB of memory"),
        ("OSError", "[Errno 12] Cannot allocate memory", "may use 2048 MB of memory"),
        ("FileNotFoundError", "[Errno 2] No such file or directory: 'x'", ""),
        ("ValueError", "zero", ""),
        ("OSError", "[Errno 99999999999999999999] x", ""),
        ("RuntimeError", "", ""),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="the numbers are Linux's")
def test_an_errno_becomes_a_sentence(kind: str, text: str, words: str) -> None:
    said = refused.sentence(kind, text)
    assert (words in said) if words else said == ""
    assert said == "" or said.endswith(".")
    assert "128 processes" in refused.sentence("BlockingIOError", "[Errno 11]", keras=True)


# ---------------------------------------------------------------- the model file of a capstone

KERAS = "import keras\nimport numpy as np\n"
BUILD = """\
def build_net(n_inputs):
    return keras.Sequential([keras.Input((n_inputs,)), {layers}])
"""
ONE = 'keras.layers.Dense(1, activation="sigmoid")'
#: Answers the same, and needs 400 MB for a batch.
HUNGRY = f"{ONE}, keras.layers.RepeatVector(400_000), keras.layers.GlobalAveragePooling1D()"
TRAIN = "def train(model, X, y, seed):\n    return model\n"
IS_THERE = """
from otter.test_files import test_case
OK_FORMAT = False
name = "q2_2"

@test_case(points=1)
def test_there(train):
    \"\"\"There\"\"\"
    train(None, None, None, 1)
"""


@pytest.fixture(scope="module")
def net() -> Assignment:
    found = load_folder(NET).assignment
    return replace(found, tests={**found.tests, "q2_2": IS_THERE})


@pytest.fixture(scope="module")
def keras_zygote(net: Assignment) -> Iterator[Zygote]:
    pytest.importorskip("keras")
    with Zygote(strongest(), net.allowed_imports, (net.folder,)) as zygote:
        yield zygote


def saved(zygote: Zygote, layers: str) -> bytes:
    """A model file, made in a box: no test process holds TensorFlow."""
    lines = (
        KERAS + BUILD.format(layers=layers) + "model = build_net(2)\n"
        "model.set_weights([np.array([[9.0], [9.0]]), np.zeros(1)])\n"
        "model.save('m.keras')\ndata = open('m.keras', 'rb').read()\n"
    )
    with zygote.open() as box:
        ready = box.run([(lines, "cell 1")], {}, ["data"], time.monotonic() + 60)
        assert ready["errors"] == []
        with box.case(20, 500) as channel:
            channel.send(Kind.FETCH, {"name": "data"})
            return bytes(channel.receive(time.monotonic() + 30)[1]["value"])


@pytest.fixture(scope="module")
def good(keras_zygote: Zygote) -> bytes:
    return saved(keras_zygote, ONE)


Measure = Callable[..., Graded]


@pytest.fixture
def measured(net: Assignment, keras_zygote: Zygote, good: bytes) -> Measure:
    """Grades the question with the trained model."""

    def run(
        *cells: str,
        model: bytes = b"",
        layers: str = ONE,
        change: Callable[[Judge], None] = lambda _: None,
    ) -> Graded:
        judge = Judge(net, keras_zygote, b"secret")
        change(judge)
        code = cells or (KERAS, BUILD.format(layers=layers), TRAIN)
        files = {"hw.ipynb": notebook(*code), "model.keras": model or good}
        return Graded(judge.grade(read_submission(files, net, "one", "one"), ("q2_2",)))

    return run


def earns_nothing(got: Graded, outcome: Outcome, name: str) -> bool:
    """The trained model earns nothing and says why; the question's other point is kept."""
    case = got.case("q2_2 - measured")
    assert case.outcome is outcome, (case.outcome, case.message)
    assert says(name, case.message), case.message
    assert (got.score, got.report.status) == (1.0, Status.GRADED)
    return says(name, read_by_student(got))


def sizes(model: bytes) -> dict[str, int]:
    with zipfile.ZipFile(io.BytesIO(model)) as archive:
        return {i.filename: i.file_size for i in archive.infolist()}


@hits("model_mb")
def test_a_model_file_may_be_so_large_and_no_larger(
    measured: Measure, good: bytes, lower: Lower
) -> None:
    size = max(len(good), sum(sizes(good).values()))
    lower(model_mb=size / 2**20)
    assert measured().score == 11.0
    lower(model_mb=(size - 1) / 2**20)
    assert earns_nothing(measured(), Outcome.WRONG, "model_mb")


@hits("model_config_kb")
def test_a_plan_that_is_too_long_is_not_read(measured: Measure, good: bytes, lower: Lower) -> None:
    lower(model_config_kb=(sizes(good)["config.json"] - 1) / 1024)
    assert earns_nothing(measured(), Outcome.WRONG, "model_config_kb")
    lower(model_config_kb=6)
    many = ", ".join([ONE] * 20)
    case = measured(layers=many).case("q2_2 - measured")
    assert case.message.startswith("The plan of the net of your build_net is larger than 6 KB"), (
        case.message
    )


@hits("predict_seconds")
def test_a_model_that_computes_too_long_is_stopped(measured: Measure, lower: Lower) -> None:
    def endless(judge: Judge) -> None:
        def draw(rng: np.random.Generator) -> Any:
            # by now the notebook has built its net, which has the same limit
            lower(predict_seconds=0.4, wall_factor=50)
            return task.draw(rng)

        def score(predict: Any, hidden: Any) -> dict[str, float]:
            while True:
                predict(hidden.inputs["X"])

        task = judge.task
        judge.task = replace(task, draw=draw, score=score)

    assert earns_nothing(measured(change=endless), Outcome.TIMEOUT, "predict_seconds")


def test_a_net_that_takes_too_long_to_build_is_told_so(measured: Measure, lower: Lower) -> None:
    lower(predict_seconds=0.5)
    slow = BUILD.format(layers=ONE).replace("    return", "    while True: pass\n    return")
    case = measured(KERAS, slow, TRAIN).case("q2_2 - measured")
    assert case.outcome is Outcome.TIMEOUT
    assert case.message.startswith("Building your net was stopped: it may take 0.5 s here.")


@hits("predict_mb")
def test_a_model_that_needs_too_much_memory_is_told_so(
    measured: Measure, keras_zygote: Zygote, lower: Lower
) -> None:
    lower(predict_mb=300)
    model = saved(keras_zygote, HUNGRY)
    assert earns_nothing(measured(model=model, layers=HUNGRY), Outcome.MEMORY, "predict_mb")


@hits("keras_processes")
def test_too_many_threads_beside_keras_are_told_so(net: Assignment, keras_zygote: Zygote) -> None:
    start = (
        "    import threading, time\n    for _ in range(140):\n"
        "        threading.Thread(target=time.sleep, args=(9,), daemon=True).start()\n"
    )
    train = TRAIN.replace("    return", start + "    return")
    # and what becomes of TensorFlow where it gets no thread
    build = BUILD.format(layers=ONE).replace(
        "    return",
        "    try:\n"
        + start.replace("    ", "        ", 1)
        .replace("\n    for", "\n        for")
        .replace("\n        threading", "\n            threading")
        + "    except RuntimeError:\n        pass\n"
        "    keras.ops.matmul(np.ones((9, 9)), np.ones((9, 9)))\n    return",
    )
    judge = Judge(net, keras_zygote, b"secret", measures=False)
    files = {"hw.ipynb": notebook(KERAS, build, train)}
    got = Graded(judge.grade(read_submission(files, net, "one", "one")))
    case = got.case("q2_2 - 1")
    assert case.outcome is Outcome.RAISED, case.message
    assert says("keras_processes", case.message)
    assert says("keras_processes", read_by_student(got))
    aborted = got.case("q2_1 - 1")
    assert aborted.outcome is Outcome.BOX_EXIT, aborted.message
    assert "ended (abort)" in aborted.message
    assert aborted.message.endswith("128 processes and threads may run at a time.")
