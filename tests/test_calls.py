"""Many calls in one message end as the same calls one after the other do."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from conftest import IMPORTS, MAPS, Grade, submission

from autograder.box.host import Zygote
from autograder.judge.names import Conversation
from autograder.judge.session import Judge
from autograder.model import Assignment, Outcome
from autograder.wire.channel import Channel, Kind
from student_lib.checks import call_each

ASKS = """\
from otter.test_files import test_case
from student_lib.checks import call_each, check_array, check_equal

OK_FORMAT = False
name = "q1_1"


@test_case(points=4)
def test_three(scale_shift):
    got = call_each(scale_shift, [([1.0], k, 0) for k in (1, 2, 3)])
    check_equal("scale_shift", [float(v[0]) for v in got], [1.0, 2.0, 3.0])
"""


def answer(body: str) -> str:
    lines = "\n".join(f"    {line}" for line in body.splitlines())
    return f"calls = []\ndef scale_shift(x, scale, shift):\n    calls.append(scale)\n{lines}\n"


def test_in_a_notebook_it_is_a_loop() -> None:
    jobs = ((k, k + 1) for k in range(3))
    assert call_each(lambda a, b: 10 * a + b, jobs) == [1, 12, 23]


@pytest.mark.parametrize(
    ("body", "outcome", "said"),
    [
        ("return np.asarray(x) * scale", Outcome.PASS, ""),
        ("return np.asarray(x) * len(calls)", Outcome.PASS, ""),  # one after the other
        ("return np.asarray(x) * 1.0", Outcome.WRONG, "[1.0, 2.0, 3.0]"),
        ("return np.asarray(x) / (2 - scale)", Outcome.WRONG, ""),
        ("raise KeyError(scale) if scale == 2 else ValueError", Outcome.RAISED, "ValueError"),
        ("if scale == 2: raise KeyError(scale)\nreturn np.asarray(x) * scale",
         Outcome.RAISED, "KeyError: 2"),
        ("if scale == 3: raise SystemExit\nreturn np.asarray(x) * scale", Outcome.BOX_EXIT, ""),
        ("if scale == 3: import os; os._exit(0)\nreturn np.asarray(x) * scale",
         Outcome.BOX_EXIT, ""),
        ("raise NotImplementedError", Outcome.NOT_WRITTEN, ""),
    ],
)  # fmt: skip
def test_what_an_answer_does_in_one_of_many_calls_is_what_the_case_ends_with(
    grade: Grade, tiny: Assignment, body: str, outcome: Outcome, said: str
) -> None:
    got = grade(IMPORTS, answer(body), MAPS, tests={**tiny.tests, "q1_1": ASKS})
    case = got.case("q1_1 - 1")
    assert case.outcome is outcome, case
    assert said in case.staff_message


def test_a_buffer_that_is_used_again_is_seen_in_the_box_as_in_a_notebook(
    grade: Grade, tiny: Assignment
) -> None:
    body = "buffer[:] = np.asarray(x) * scale\nreturn buffer"
    source = "buffer = np.zeros(1)\n" + answer(body)
    got = grade(IMPORTS, source, MAPS, tests={**tiny.tests, "q1_1": ASKS})
    assert got.case("q1_1 - 1").outcome is Outcome.WRONG


def test_each_of_many_calls_is_evidence_for_the_diagnosis(tiny: Assignment, zygote: Zygote) -> None:
    changed = replace(tiny, tests={**tiny.tests, "q1_1": ASKS.replace("k, 0)", "k, 1)")})
    wrong = next(w for w in tiny.wrong if w.name == "q1_1_shift_first")
    cells = (IMPORTS, wrong.source, MAPS)
    report = Judge(changed, zygote, b"secret").grade(submission(changed, *cells), only=["q1_1"])
    (case,) = report.questions[0].cases
    assert (case.outcome, case.hint) == (Outcome.WRONG, wrong.hint)


class Answering:
    """A box that answers with what it is told to."""

    def __init__(self, kind: Kind, content: dict[str, object]):
        self.kind, self.content = kind, content
        self.keep = None

    def send(self, *_: object) -> None:
        """Take it."""

    def receive(self, deadline: float) -> tuple[Kind, dict[str, object]]:
        return self.kind, self.content


@pytest.mark.parametrize(
    "content",
    [
        {"value": [1.0]},
        {"value": [1.0, 2.0, 3.0]},
        {"value": [1.0, 2.0], "end": {"errors": ["ValueError"]}},
        {"value": [1.0], "end": "ValueError"},
        {"value": (1.0, 2.0)},
        {"value": np.ones(2)},
        {"value": {0: 1.0, 1: 2.0}},
    ],
)
def test_a_box_that_gives_another_number_of_answers_is_not_believed(
    tiny: Assignment, content: dict[str, object]
) -> None:
    channel: Channel = Answering(Kind.RETURNED, content)  # type: ignore[assignment]
    talk = Conversation(channel, 1e9, tiny.questions[0], {})
    with pytest.raises(BaseException, match="connection") as ended:
        talk.ask_each("f", [(1,), (2,)])
    assert ended.value.outcome is Outcome.BOX_EXIT  # type: ignore[attr-defined]
