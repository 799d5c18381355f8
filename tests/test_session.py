"""Every way a case can end, through the real box, with the sentence a student gets."""

from __future__ import annotations

import json
import os
import re
import signal
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from conftest import IMPORTS, MAPS, SCALE, SOLUTION, Grade, Graded, submission

from autograder.batch.submission import Results, Run
from autograder.box.host import Box, CaseChild, Zygote, _tree
from autograder.errors import AuthorError
from autograder.judge.session import Judge
from autograder.limits import LIMITS, Limit
from autograder.model import Assignment, Level, Outcome, Question, Status

SHORT = {"seconds": 0.5}


def function(*lines: str) -> str:
    """A ``scale_shift`` with this body."""
    return "def scale_shift(x, scale, shift):\n    " + "\n    ".join(lines) + "\n"


RIGHT_LINES = (
    'if scale == 0: raise ValueError("zero")',
    "return np.asarray(x, dtype=float) * scale + shift",
)


def test_the_solution_gets_full_marks_without_a_word(grade: Grade) -> None:
    got = grade(*SOLUTION)
    assert got.score == got.report.max_score == 6.0
    assert set(got.outcomes) == {"pass"}
    assert got.report.notices == ()
    assert got.report.status is Status.GRADED
    assert all(c.message == "" and c.hint == "" and not c.forgiven for c in got.cases)


def test_the_stub_gets_nothing_and_reads_not_written(grade: Grade, tiny: Assignment) -> None:
    got = grade(IMPORTS, *tiny.stubs.values())
    assert got.score == 0.0
    assert set(got.outcomes) == {"not_written"}
    assert got.case("q1_1 - 1").message == "Q1.1 scale_shift is not written yet"
    assert got.case("q1_1 - 3").message == "Not written yet."
    assert got.case("q1_2 - 1").message == "linear_maps is still ..."


# ---------------------------------------------------------------- outcomes


@pytest.mark.parametrize(
    ("lines", "outcome", "public", "hidden"),
    [
        (
            ("return (np.asarray(x, dtype=float) + shift) * scale",),
            Outcome.WRONG,
            "3 of 3 entries differ; worst at [0]: expected 13., got 33.",
            "Your answer has the right form but wrong values.",
        ),
        (
            ("return np.asarray(x * scale + shift).tolist()",),
            Outcome.WRONG,
            "expected a numpy array, got a list of length 3",
            "Your answer returns the wrong kind of thing.",
        ),
        (
            ("return np.zeros((7, 2))",),
            Outcome.WRONG,
            "expected shape (3,), got (7, 2)",
            "Your answer returns the wrong shape.",
        ),
        (
            ("pass",),
            Outcome.WRONG,
            "got None (did the function end without return?)",
            "Your answer nothing usable is there yet.",
        ),
        (
            ("return np.full(np.shape(x), np.nan)",),
            Outcome.WRONG,
            "3 of 3 entries are nan or inf",
            "Your answer returns nan or inf where finite numbers belong.",
        ),
        (
            ('raise KeyError("what")',),
            Outcome.RAISED,
            "KeyError: 'what'  (line 2 of cell 2 in",
            "Your answer raised KeyError.",
        ),
        (
            ("return undefined_name",),
            Outcome.RAISED,
            "NameError: name 'undefined_name'",
            "Your answer raised NameError.",
        ),
        (
            ("return scale_shift(x, scale, shift)",),
            Outcome.RAISED,
            "RecursionError: maximum",
            "Your answer raised RecursionError.",
        ),
        (('raise NotImplementedError("later")',), Outcome.NOT_WRITTEN, "later", "Not written yet."),
        (
            ("return np.zeros((1 << 14, 1 << 17))",),
            Outcome.MEMORY,
            "more than 256 MB of memory",
            "Your answer used more than 256 MB of memory.",
        ),
        (
            ("return np.broadcast_to(np.zeros(1), (1 << 30,))",),
            Outcome.OUTPUT,
            "returned more than may be handed over (more than 64 MB).",
            "Your answer returned more than may be handed over.",
        ),
        (
            ("import sys; sys.exit(3)",),
            Outcome.BOX_EXIT,
            "Your answer raised SystemExit",
            "raised SystemExit; a function must return, not end the program.",
        ),
        (
            ("import os; os._exit(3)",),
            Outcome.BOX_EXIT,
            "The process that ran your answer ended;",
            "The process that ran your answer ended;",
        ),
        (
            ("import ctypes; ctypes.string_at(0)",),
            Outcome.BOX_EXIT,
            "ended (segmentation fault)",
            "ended (segmentation fault); a function must return",
        ),
        (("import os; os.abort()",), Outcome.BOX_EXIT, "ended (abort)", "ended (abort)"),
    ],
)
def test_an_answer_ends_in_its_outcome_with_a_sentence(
    grade: Grade, lines: tuple[str, ...], outcome: Outcome, public: str, hidden: str
) -> None:
    got = grade(IMPORTS, function(*lines), MAPS)
    example, random = got.case("q1_1 - 1"), got.case("q1_1 - 3")
    assert example.outcome is outcome
    assert public in example.message
    assert random.outcome is outcome
    assert hidden in random.message
    assert got.case("q1_2 - 1").outcome is Outcome.PASS, "the other question is not touched"
    assert got.report.status is Status.GRADED


def test_a_name_that_is_nowhere_is_missing(grade: Grade) -> None:
    got = grade(IMPORTS, SCALE)
    assert got.case("q1_2 - 1").outcome is Outcome.MISSING
    assert got.case("q1_2 - 1").message == "linear_maps is not defined anywhere in the submission."
    assert got.score == 4.0


def test_a_loop_without_end_is_stopped_and_told(grade: Grade) -> None:
    got = grade(IMPORTS, function("while True: pass"), MAPS, question=SHORT)
    said = [got.case(f"q1_1 - {i}").message for i in (1, 2, 3, 4)]
    assert (
        said[0] == said[1] == "Your answer was stopped: it may use 0.5 s for one case. "
        "The reference answer needs less than 0.1 s for it."
    )
    assert said[2] == said[3] == "Not run: earlier cases of this question ran out of time."
    assert [c.outcome for c in got.cases[:4]] == [Outcome.TIMEOUT] * 4
    assert got.score == 2.0


def test_a_hang_in_one_case_leaves_the_others_alone(grade: Grade) -> None:
    got = grade(IMPORTS, function("while scale == 0: pass", *RIGHT_LINES), MAPS, question=SHORT)
    assert got.outcomes == ["pass", "timeout", "pass", "pass", "pass", "pass"]


@pytest.mark.parametrize(
    "death",
    [
        "import os; os._exit(0)",
        "import os; os.kill(os.getpid(), 9)",
        "import os; os.closerange(3, 9999)",
    ],
)
def test_a_death_in_one_case_leaves_the_others_alone(grade: Grade, death: str) -> None:
    got = grade(IMPORTS, function(f"if scale == 0:\n        {death}", *RIGHT_LINES), MAPS)
    assert got.outcomes == ["pass", "box_exit", "pass", "pass", "pass", "pass"]


def test_cases_that_destroy_the_whole_box_end_as_skipped(grade: Grade) -> None:
    lines = ("import os, time", "os.kill(os.getppid(), 9)", "time.sleep(0.2)")
    got = grade(IMPORTS, function(*lines), MAPS, question=SHORT)
    if got.report.isolation == Level.NAMESPACES.value:
        # the box is process 1 of its own namespace: it cannot be killed from inside
        assert "skipped" not in got.outcomes
        assert got.report.questions[1].points == 2.0
    else:
        assert "skipped" in got.outcomes
        assert "could not be brought up again" in got.cases[-1].message


def test_a_box_that_dies_again_and_again_is_given_up(
    grade: Grade, monkeypatch: pytest.MonkeyPatch
) -> None:
    from autograder.box.host import CaseChild

    def die(self: CaseChild, *error: object) -> None:
        self.channel.close()
        self.box.kill()

    monkeypatch.setattr(CaseChild, "finish", die)
    got = grade(IMPORTS, function("return 1"), MAPS)
    assert got.outcomes[-1] == "skipped"
    assert got.cases[-1].message == (
        "Not run: the notebook could not be brought up again after an "
        "earlier case had destroyed its process."
    )
    assert got.score is not None
    assert got.score < 6.0


def test_a_test_that_breaks_on_the_reference_too_is_the_grader_s_fault(
    grade: Grade, tiny: Assignment
) -> None:
    broken = tiny.tests["q1_1"].replace("rng.normal(size=size) * 7.25", "rng.no_such_thing()")
    for cells in (SOLUTION, (IMPORTS, function("return 1"), MAPS)):
        got = grade(*cells, tests={**tiny.tests, "q1_1": broken})
        case = got.case("q1_1 - 3")
        assert case.outcome is Outcome.GRADER_ERROR
        assert "a fault in the grader, not in your answer" in case.message
        assert "no_such_thing" not in case.message
        assert "no_such_thing" in case.staff_message
        assert (got.score, got.report.status) == (None, Status.GRADER_ERROR)
        assert got.report.questions[0].points is None
        assert got.report.questions[1].points == 2.0


def test_a_strange_value_that_breaks_a_test_is_the_student_s_fault(
    grade: Grade, tiny: Assignment
) -> None:
    fragile = tiny.tests["q1_1"].replace(
        "check_pure(scale_shift, ", "assert scale_shift(EXAMPLE, 2.0, 1.0).sum() == 17.0\n    ("
    )
    got = grade(IMPORTS, function("return {}"), MAPS, tests={**tiny.tests, "q1_1": fragile})
    case = got.case("q1_1 - 4")
    assert case.outcome is Outcome.WRONG
    assert case.message == "Your answer could not be used by this check."
    assert grade(*SOLUTION, tests={**tiny.tests, "q1_1": fragile}).score == 6.0


def test_a_test_file_that_does_not_load_stops_everything(grade: Grade, tiny: Assignment) -> None:
    with pytest.raises(AuthorError, match="not Python"):
        grade(*SOLUTION, tests={**tiny.tests, "q1_1": "def ("})
    with pytest.raises(AuthorError):
        grade(*SOLUTION, reference="1 / 0")


# ---------------------------------------------------------------- cells


def test_a_cell_that_raises_is_told_and_the_rest_is_graded(grade: Grade) -> None:
    got = grade(IMPORTS, "x = 1 / 0", SCALE, MAPS)
    assert got.score == 6.0
    (said,) = got.report.notices
    assert said == (
        "A cell raised ZeroDivisionError (line 1 of cell 2): division by zero. The rest was graded."
    )


def test_a_cell_above_its_imports_is_run_again(grade: Grade) -> None:
    got = grade("start = np.zeros(3)", *SOLUTION)
    assert (got.score, got.report.notices) == (6.0, ())


@pytest.mark.parametrize("cell", ["import os; os._exit(1)", "import ctypes; ctypes.string_at(0)"])
def test_a_cell_that_ends_the_process_is_left_out(grade: Grade, cell: str) -> None:
    got = grade(IMPORTS, cell, SCALE, MAPS)
    assert got.score == 6.0
    assert got.report.notices == (
        "Cell 2 ended the whole process; it was left out and the rest was graded.",
    )


@pytest.mark.parametrize(
    "cell",
    [
        "exit()",
        "import sys; sys.exit()",
        "raise KeyboardInterrupt",
        "class E(BaseException): pass\nraise E",
    ],
)
def test_a_cell_that_wants_to_leave_does_not(grade: Grade, cell: str) -> None:
    got = grade(IMPORTS, cell, SCALE, MAPS)
    assert got.score == 6.0
    assert "The rest was graded." in got.notices


def test_a_cell_that_hangs_is_stopped(grade: Grade, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(LIMITS, "cell_seconds", Limit(0.3, "s", ""))
    got = grade(
        IMPORTS,
        "while True:\n    try:\n        while True: pass\n    except Exception: pass",
        SCALE,
        MAPS,
    )
    assert got.score == 6.0
    assert "stopped after 0.3 s" in got.notices


def test_a_cell_that_hangs_in_bits_that_cannot_be_stopped_is_left_out(
    grade: Grade, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(LIMITS, "notebook_seconds", Limit(1.0, "s", ""))
    got = grade(
        IMPORTS,
        "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
        SCALE,
        MAPS,
    )
    assert got.score == 6.0
    assert "Cell 2 did not finish within" in got.notices
    assert "it was left out and the rest was graded." in got.notices


def test_a_cell_that_writes_into_the_connection_is_left_out(grade: Grade) -> None:
    got = grade(
        IMPORTS,
        "import os\nfor fd in range(3, 64):\n    try: os.write(fd, b'x' * 99)\n"
        "    except OSError: pass",
        SCALE,
        MAPS,
    )
    assert got.score == 6.0
    assert "Cell 2 wrote into the grader's connection" in got.notices


def test_many_deadly_cells_leave_nothing_to_grade_but_no_error(grade: Grade) -> None:
    got = grade(IMPORTS, *["import os; os._exit(1)"] * 6, SCALE, MAPS)
    assert (got.score, got.report.status) == (0.0, Status.GRADED)
    assert set(got.outcomes) == {"skipped"}
    assert "could not be run to its end" in got.notices


# ---------------------------------------------------------------- state


def test_a_changed_global_in_one_case_cannot_touch_the_next(grade: Grade) -> None:
    """The case about zero spoils everything it can reach; the hidden cases still pass."""
    spoil = (
        "if scale == 0:",
        "    global offset",
        "    offset = 99.0",
        "    np.multiply = np.asarray = None",
        '    raise ValueError("zero")',
        "return np.asarray(x, dtype=float) * scale + shift + offset",
    )
    got = grade(IMPORTS, "offset = 0.0", function(*spoil), MAPS)
    assert got.outcomes == ["pass"] * 6


def test_a_spoilt_state_cannot_make_a_later_wrong_answer_right(grade: Grade) -> None:
    learn = ("global calls", "calls += 1", "if calls < 2: return None", *RIGHT_LINES)
    got = grade(IMPORTS, "calls = 0", function(*learn), MAPS)
    assert "pass" not in got.outcomes[:4]


def test_random_numbers_start_the_same_for_every_case(grade: Grade) -> None:
    noisy = function("shift = shift + 0 * np.random.rand()", *RIGHT_LINES)
    assert grade(IMPORTS, noisy, MAPS).score == 6.0


# ---------------------------------------------------------------- secrets


RECORD = """
from otter.test_files import test_case
from student_lib.checks import check_property
OK_FORMAT = False
name = "q1_1"

@test_case(points=2)
def test_public(scale_shift):
    \"\"\"Public\"\"\"

@test_case(points=2, hidden=True)
def test_hidden(scale_shift, rng):
    \"\"\"Hidden\"\"\"
    check_property("rng", False, repr(rng.integers(2**60)))
"""


def drawn(grade: Grade, tiny: Assignment, secret: bytes, *cells: str) -> str:
    got = grade(*cells, secret=secret, tests={**tiny.tests, "q1_1": RECORD})
    assert got.case("q1_1 - 2").outcome is Outcome.WRONG
    return got.case("q1_1 - 2").staff_message


def test_the_same_secret_asks_the_same_and_another_asks_otherwise(
    grade: Grade, tiny: Assignment
) -> None:
    one = drawn(grade, tiny, b"a", *SOLUTION)
    assert one == drawn(grade, tiny, b"a", *SOLUTION)
    assert one != drawn(grade, tiny, b"b", *SOLUTION)
    assert one != drawn(grade, tiny, b"a", *SOLUTION, "x = 1"), "another submission, other inputs"


def test_the_same_submission_gets_the_same_report(grade: Grade) -> None:
    def once() -> Any:
        got = grade(IMPORTS, function("return np.asarray(x) + shift"), MAPS)
        return [replace(c, seconds=0.0, expected=None, got=None) for c in got.cases]

    assert once() == once()


# ---------------------------------------------------------------- hints


@pytest.mark.parametrize(
    "wrong", ["q1_1_in_place", "q1_1_shift_first", "q1_1_zero_allowed", "q1_2_affine"]
)
def test_a_known_mistake_is_told_its_own_hint(grade: Grade, tiny: Assignment, wrong: str) -> None:
    answer = next(w for w in tiny.wrong if w.name == wrong)
    cells = {"q1_1": SCALE, "q1_2": MAPS, answer.question: answer.source}
    got = grade(IMPORTS, *cells.values())
    failed = [c for c in got.cases if c.outcome is not Outcome.PASS]
    assert failed
    assert {c.hint for c in failed} == {answer.hint}
    assert {c.matched for c in failed} == {wrong}


def test_an_unknown_mistake_is_told_no_hint(grade: Grade) -> None:
    got = grade(IMPORTS, function("return np.asarray(x, dtype=float) * 0.123"), MAPS)
    assert all(c.hint == "" and c.matched == "" for c in got.cases)


@pytest.mark.parametrize("right", ["q1_1_einsum", "q1_1_loop", "q1_2_dict"])
def test_another_right_answer_gets_full_marks(grade: Grade, tiny: Assignment, right: str) -> None:
    answer = next(r for r in tiny.right if r.name == right)
    cells = {"q1_1": SCALE, "q1_2": MAPS, answer.question: answer.source}
    assert grade(IMPORTS, *cells.values()).score == 6.0


# ---------------------------------------------------------------- prerequisites


CHAIN_TEST = """
from otter.test_files import test_case
from student_lib.checks import check_float
OK_FORMAT = False
name = "q1_2"

@test_case(points=1)
def test_public(total):
    \"\"\"Public\"\"\"
    check_float("total(2.0)", total(2.0), 14.0)

@test_case(points=1, hidden=True)
def test_hidden(total, reference, rng):
    \"\"\"Hidden\"\"\"
    x = rng.normal()
    check_float("total(x)", total(x), float(reference.total(x)))
"""
TOTAL = "def total(x):\n    return float(scale_shift(np.array([x, x]), 3.0, 1.0).sum())\n"


@pytest.fixture
def chain(tiny: Assignment) -> dict[str, Any]:
    """Changes that make q1_2 a function which builds on q1_1."""
    second = replace(tiny.questions[1], provides=("total",))
    return {
        "questions": (tiny.questions[0], second),
        "tests": {**tiny.tests, "q1_2": CHAIN_TEST},
        "reference": f"{tiny.reference}\n\n{TOTAL}",
        "wrong": (),
        "right": (),
    }


def test_an_earlier_mistake_is_paid_once(grade: Grade, chain: dict[str, Any]) -> None:
    got = grade(IMPORTS, function("return x"), TOTAL, **chain)
    second = [got.case("q1_2 - 1"), got.case("q1_2 - 2")]
    assert [c.outcome for c in second] == [Outcome.PASS] * 2
    assert all(c.forgiven for c in second)
    assert all(c.message.startswith("Right, once the earlier answers") for c in second)
    assert got.report.questions[1].points == 2.0


def test_an_own_mistake_is_not_forgiven(grade: Grade, chain: dict[str, Any]) -> None:
    got = grade(IMPORTS, function("return x"), TOTAL.replace("3.0", "4.0"), **chain)
    assert got.report.questions[1].points == 0.0
    assert not any(c.forgiven for c in got.cases)


def test_a_right_chain_is_not_called_forgiven(grade: Grade, chain: dict[str, Any]) -> None:
    got = grade(IMPORTS, SCALE, TOTAL, **chain)
    assert got.score == 6.0
    assert not any(c.forgiven for c in got.cases)


def test_an_earlier_answer_that_is_missing_is_lent_as_well(
    grade: Grade, chain: dict[str, Any]
) -> None:
    got = grade(IMPORTS, TOTAL, **chain)
    assert [c.outcome for c in got.cases[:4]] == [Outcome.MISSING] * 4
    assert got.score == 2.0


def test_the_reference_that_is_lent_is_never_code_in_the_box(
    grade: Grade, chain: dict[str, Any]
) -> None:
    look = (
        "def total(x):\n    import inspect\n"
        "    if scale_shift.__code__.co_name != 'scale_shift': raise ValueError(str("
        "scale_shift.__code__.co_consts) + str(scale_shift.__closure__))\n    return 1.0\n"
    )
    got = grade(IMPORTS, function("return x"), look, **chain)
    assert "stretched" not in str(got.report)
    assert got.report.questions[1].points == 0.0


# ---------------------------------------------------------------- canaries


CANARY_TEST = """
from otter.test_files import test_case
from student_lib.checks import check_array, check_property, check_raises
import numpy as np
OK_FORMAT = False
name = "q1_1"

@test_case(points=1)
def test_public(scale_shift):
    \"\"\"A public case\"\"\"
    scale_shift(np.array([1.0]), 1.0, 1.0)

@test_case(points=2, hidden=True)
def test_hidden(scale_shift):
    \"\"\"A hidden case\"\"\"
    canary_name_in_source = np.array([90210.75, 1.5])
    expected = np.array([48151.625, 16.0])
    got = scale_shift(canary_name_in_source, 31337.5, "canary text in")
    check_array("scale_shift(canary_label)", got, expected)

@test_case(points=1, hidden=True)
def test_hidden_words(scale_shift):
    \"\"\"Another hidden case\"\"\"
    check_raises(LookupError, scale_shift, np.array([90210.75]), 31337.5, "canary text in",
                 why="canary_reason")
    check_property("canary_label", False, "canary_detail 48151.625", got=48151.625)
"""
CANARIES = ("90210", "48151", "31337", "canary")

SMUGGLERS = {
    "wrong": ("return x * 1.0",),
    "shape": ("return np.append(x, scale)",),
    "type": ("return [x, scale, shift]",),
    "none": ("return None",),
    "raised": ("raise ValueError(f'{x} {scale} {shift}')",),
    "invented": ("raise type(f'E{scale}_{shift}', (Exception,), {})(repr(x))",),
    "invented_builtin": ("raise type(f'E{scale}', (ValueError,), {'__module__': 'builtins'})(x)",),
    "not_written": ("raise NotImplementedError(f'{x} {scale} {shift}')",),
    "base": ("raise type(f'E{scale}', (BaseException,), {})(x)",),
    "exit": ("import sys; sys.exit(f'{x} {shift}')",),
    "killed": ("import os; os.kill(os.getpid(), 9)",),
    "object": ("return type(f'C{scale}_{shift}', (), {'__repr__': lambda s: repr(x)})()",),
    "opaque": ("return np.array([x, scale, shift], dtype=object)",),
    "memory": ("raise MemoryError(f'{x} {shift}')",),
    "output": ("return shift * (1 << 20)",),
    "too_large": (
        "import sys; from autograder.wire.channel import Kind",
        "frame = sys._getframe()",
        "while not hasattr(frame.f_locals.get('self'), 'channel'): frame = frame.f_back",
        "channel = frame.f_locals['self'].channel",
        "channel.send(Kind.TOO_LARGE, {'text': repr((shift, x))})",
    ),
    "errors": (
        "import sys; from autograder.wire.channel import Kind",
        "frame = sys._getframe()",
        "while not hasattr(frame.f_locals.get('self'), 'channel'): frame = frame.f_back",
        "channel = frame.f_locals['self'].channel",
        "sent = {'errors': [repr(x), shift], 'text': shift, 'where': 1}",
        "channel.send(Kind.RAISED, sent)",
    ),
    "printed": ("print(x, scale, shift)", "return x"),
    "forged": (
        "import os",
        "for fd in range(3, 64):",
        "    try: os.write(fd, repr((x, shift)).encode())",
        "    except OSError: pass",
        "return x",
    ),
}


@pytest.fixture
def published(
    tiny: Assignment, zygote: Zygote, tmp_path: Path
) -> Callable[..., tuple[Graded, str]]:
    """Grades, writes the files, and gives all that a student may ever read."""

    def run(
        *cells: str, question: dict[str, Any] | None = None, **changes: Any
    ) -> tuple[Graded, str]:
        assignment = replace(tiny, hidden_visibility="visible", **changes)
        first = replace(assignment.questions[0], **(question or {}))
        assignment = replace(assignment, questions=(first, *assignment.questions[1:]))
        report = Judge(assignment, zygote, b"s").grade(submission(assignment, *cells))
        graded = Run(assignment, tmp_path, zygote.level, b"s")
        Results(graded).write(report)
        texts = [
            (tmp_path / "results" / "one" / f).read_text("utf-8")
            for f in ("results.json", "feedback.html")
        ]
        json.loads(texts[0])
        return Graded(report), "\n".join(texts)

    return run


@pytest.mark.parametrize("name", SMUGGLERS)
def test_nothing_of_a_hidden_case_is_published(
    published: Callable[..., tuple[Graded, str]], tiny: Assignment, name: str
) -> None:
    body = ("if scale == 1.0: return x", *SMUGGLERS[name])
    got, text = published(IMPORTS, function(*body), MAPS, tests={**tiny.tests, "q1_1": CANARY_TEST})
    assert got.case("q1_1 - 1").outcome is Outcome.PASS
    assert got.case("q1_1 - 2").outcome is not Outcome.PASS
    for canary in CANARIES:
        assert canary not in text, name
    for number in (2, 3):
        case = got.case(f"q1_1 - {number}")
        assert (case.expected, case.got) == (None, None)
        assert not re.search(r"\d", case.message.replace("256 MB", ""))


def test_what_a_public_case_says_was_not_learnt_in_a_hidden_one(
    published: Callable[..., tuple[Graded, str]], tiny: Assignment, chain: dict[str, Any]
) -> None:
    """Hidden inputs put aside in files, globals or children do not come out in a later case."""
    keep = (
        "if scale == 1.0: return x",
        "import builtins, os, pathlib",
        "builtins.kept = text = repr((x, scale, shift))",
        "for folder in ('.', '/tmp', '/dev/shm', '/var/tmp'):",
        "    try: pathlib.Path(folder, 'kept').write_text(text)",
        "    except OSError: pass",
        "return x",
    )
    tell = (
        "def total(x):\n    import builtins, pathlib\n"
        "    text = str(getattr(builtins, 'kept', ''))\n"
        "    for folder in ('.', '/tmp', '/dev/shm', '/var/tmp'):\n"
        "        try: text += pathlib.Path(folder, 'kept').read_text()\n"
        "        except OSError: pass\n"
        "    raise ValueError('told: ' + text)\n"
    )
    got, text = published(
        IMPORTS,
        function(*keep),
        tell,
        **{**chain, "tests": {**chain["tests"], "q1_1": CANARY_TEST}},
    )
    assert "ValueError: told" in got.case("q1_2 - 1").message
    for canary in CANARIES:
        assert canary not in text


def test_what_staff_read_says_everything(
    published: Callable[..., tuple[Graded, str]], tiny: Assignment
) -> None:
    got, _ = published(
        IMPORTS, function("return x"), MAPS, tests={**tiny.tests, "q1_1": CANARY_TEST}
    )
    assert "scale_shift(canary_label)" in got.case("q1_1 - 2").staff_message
    assert "90210.75" in got.case("q1_1 - 2").staff_message


def test_public_values_are_kept_for_a_drawing(grade: Grade) -> None:
    case = grade(IMPORTS, function("return np.asarray(x) * 1.0"), MAPS).case("q1_1 - 1")
    assert np.array_equal(case.expected, [13.0, 16.0, 22.0])
    assert np.array_equal(case.got, [1.0, 2.0, 4.0])


def test_one_question_can_be_graded_alone(tiny: Assignment, zygote: Zygote) -> None:
    report = Judge(tiny, zygote, b"s").grade(submission(tiny, *SOLUTION), only=["q1_2"])
    assert [q.question.name for q in report.questions] == ["q1_2"]
    assert (report.score, report.max_score) == (2.0, 2.0)


def test_an_instance_is_asked_through_its_methods(grade: Grade, tiny: Assignment) -> None:
    """What is neither function nor data stays in the box as an object."""
    source = RECORD.replace(
        'def test_public(scale_shift):\n    """Public"""',
        'def test_public(scale_shift):\n    """Public"""\n'
        "    layer = scale_shift(2.0)\n"
        "    assert layer.times(4.0) == 8.0\n"
        "    assert layer.times(layer.times(1.0)) == 4.0\n"
        "    assert 'Layer' in repr(layer)",
    )
    cell = (
        "class Layer:\n    def __init__(self, w): self.w = w\n"
        "    def times(self, x): return self.w * x\n\nscale_shift = Layer\n"
    )
    got = grade(IMPORTS, cell, MAPS, tests={**tiny.tests, "q1_1": source})
    assert got.case("q1_1 - 1").outcome is Outcome.PASS, got.case("q1_1 - 1").message


def test_a_function_that_is_passed_along_calls_back(grade: Grade, tiny: Assignment) -> None:
    source = RECORD.replace(
        'def test_public(scale_shift):\n    """Public"""',
        'def test_public(scale_shift):\n    """Public"""\n'
        "    assert scale_shift(lambda v: v + 1, 2.0, 0.0) == 6.0",
    )
    cell = "def scale_shift(f, scale, shift):\n    return f(scale) * scale + shift\n"
    got = grade(IMPORTS, cell, MAPS, tests={**tiny.tests, "q1_1": source})
    assert got.case("q1_1 - 1").outcome is Outcome.PASS, got.case("q1_1 - 1").message


def test_the_label_of_a_question_is_for_people() -> None:
    assert Question("q1_10", "t", ("f",), 1.0).label == "Q1.10"


# ---------------------------------------------------------------- killed by somebody else

@pytest.mark.parametrize("what", ["case", "box"])
def test_what_somebody_else_killed_costs_the_student_nothing(
    tiny: Assignment, zygote: Zygote, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    """The kernel, out of memory, kills an innocent process: here the box, in its second case."""
    starts = [0]
    start = CaseChild.start

    def start_and_kill(self: CaseChild) -> None:
        start(self)
        starts[0] += 1
        if starts[0] == 1:
            (child,) = {*_tree(self.box.box_pid)} - {self.box.box_pid} or {self.box.box_pid}
            os.kill(child if what == "case" else self.box.box_pid, signal.SIGKILL)

    monkeypatch.setattr(CaseChild, "start", start_and_kill)
    got = Graded(Judge(tiny, zygote, b"secret").grade(submission(tiny, *SOLUTION)))
    assert starts[0] > 1
    assert (got.score, got.report.notices) == (tiny.max_score, ())


def test_a_box_that_somebody_else_killed_runs_its_cells_again(
    tiny: Assignment, zygote: Zygote, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = [0]
    run = Box.run

    def run_and_kill(self: Box, *args: Any) -> Any:
        runs[0] += 1
        if runs[0] == 1:
            os.kill(self.box_pid, signal.SIGKILL)
        return run(self, *args)

    monkeypatch.setattr(Box, "run", run_and_kill)
    got = Graded(Judge(tiny, zygote, b"secret").grade(submission(tiny, *SOLUTION)))
    assert runs[0] == 2
    assert (got.score, got.report.notices) == (tiny.max_score, ())


def test_an_answer_that_kills_itself_is_not_tried_for_ever(grade: Grade) -> None:
    kill = "import os\ndef scale_shift(x, scale, shift):\n    os.kill(os.getpid(), 9)"
    got = grade(IMPORTS, kill, MAPS)
    assert got.case("q1_1 - 1").outcome is Outcome.BOX_EXIT
    assert "(killed)" in got.case("q1_1 - 1").staff_message
    assert got.case("q1_2 - 1").outcome is Outcome.PASS


# ---------------------------------------------------------------- guessing twice

GUESS = """
from otter.test_files import test_case
from student_lib.checks import check_property
OK_FORMAT = False
name = "q1_1"

@test_case(points=1)
def test_warm_up(scale_shift):
    \"\"\"Public\"\"\"
    check_property("f(0)", scale_shift(0, 0, 0) in (True, False), "0")

@test_case(points=1)
def test_yes(scale_shift):
    \"\"\"Yes\"\"\"
    check_property("f(1)", bool(scale_shift(1, 0, 0)), "1")

@test_case(points=1)
def test_no(scale_shift):
    \"\"\"No\"\"\"
    check_property("f(2)", not scale_shift(2, 0, 0), "2")

@test_case(points=1, hidden=True)
def test_hidden(scale_shift):
    \"\"\"Hidden\"\"\"
"""
#: says no at first, and yes when it is asked the same again: the first guess was wrong
TWICE = """\
from pathlib import Path
def scale_shift(x, scale, shift):
    seen = Path(f"seen{x}")
    again = seen.exists()
    seen.touch()
    return again
"""


def test_a_wrong_guess_is_not_put_right_by_asking_again(grade: Grade, tiny: Assignment) -> None:
    got = grade(IMPORTS, TWICE, MAPS, tests={**tiny.tests, "q1_1": GUESS})
    assert got.case("q1_1 - 2").outcome is Outcome.WRONG
    assert got.case("q1_1 - 3").outcome is Outcome.PASS


def test_an_honest_answer_in_whose_way_an_earlier_case_was_is_right(
    grade: Grade, tiny: Assignment
) -> None:
    """It remembers its first argument, as a notebook with a global would."""
    spoilt = "first = []\ndef scale_shift(x, scale, shift):\n    first.append(x)\n    return first[0] == 1"
    got = grade(IMPORTS, spoilt, MAPS, tests={**tiny.tests, "q1_1": GUESS})
    assert [got.case(f"q1_1 - {n}").outcome for n in (1, 2, 3)] == [Outcome.PASS] * 3
