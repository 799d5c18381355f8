"""Every test file gives the same verdict under plain otter and under the judge.

Otter runs the functions in this process; the judge runs them in a real box.  Both get
the same reference answers and a generator with the same seed.
"""

from __future__ import annotations

import types
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from classroom import COURSE, ROOT, cells

from autograder.authoring.load import Folder, load_folder
from autograder.batch.level import choose_level
from autograder.batch.verifying import notebook_bytes
from autograder.box.host import Zygote
from autograder.judge.intake import read_submission
from autograder.judge.session import Judge
from autograder.model import Outcome, Submission

pytestmark = pytest.mark.slow

FOLDERS = [
    p.parent
    for p in sorted(
        [*COURSE.glob("*/assignment.toml"), *(ROOT / "solutions").glob("*/assignment.toml")]
    )
]

SECRET = b"the same secret on both sides"


class Both:
    """Otter and the judge, asked the same."""

    def __init__(self, folder: Folder, judge: Judge):
        self.folder, self.judge = folder, judge

    def submission(self, sources: Sequence[str]) -> Submission:
        files = {"answers.ipynb": notebook_bytes(sources)}
        return read_submission(files, self.folder.assignment, "same", "same")

    def under_the_judge(self, submission: Submission, only: list[str]) -> dict[str, str]:
        report = self.judge.grade(submission, only)
        return {c.case: _word(c.outcome is Outcome.PASS) for q in report.questions for c in q.cases}

    def under_otter(
        self, sources: Sequence[str], submission: Submission, only: list[str]
    ) -> dict[str, str]:
        from otter.test_files.exception_test import ExceptionTestFile

        space: dict[str, Any] = {"__name__": "__main__"}
        for source in sources:
            exec(compile(source, "cell", "exec"), space)
        verdicts = {}
        for question in only:
            ours = {c.name: c for c in self.judge.cases[question]}
            file = ExceptionTestFile.from_string(self.folder.assignment.tests[question])
            assert [c.name for c in file.test_cases] == list(ours)
            assert [(c.hidden, c.points) for c in file.test_cases] == [
                (c.hidden, c.points) for c in ours.values()
            ]
            for case in list(file.test_cases):
                file.test_cases = [case]
                seed = self.judge._seed(submission, ours[case.name])
                file.run(
                    {
                        **space,
                        "rng": np.random.default_rng(seed),
                        "reference": types.SimpleNamespace(**self.judge.reference),
                    }
                )
                verdicts[case.name] = _word(file.test_case_results[0].passed)
        return verdicts

    def ask(self, sources: Sequence[str], only: list[str]) -> tuple[dict[str, str], dict[str, str]]:
        submission = self.submission(sources)
        return (self.under_otter(sources, submission, only), self.under_the_judge(submission, only))


def _word(passed: bool) -> str:
    return "passed" if passed else "failed"


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda p: p.name)
def both(request: pytest.FixtureRequest) -> Iterator[Both]:
    path: Path = request.param
    pytest.importorskip("otter")
    folder = load_folder(path)
    allowed = folder.assignment.allowed_imports
    level, _ = choose_level(None, ())
    with Zygote(level, allowed, (path,)) as zygote:
        yield Both(folder, Judge(folder.assignment, zygote, SECRET, measures=False))


def questions(folder: Folder) -> list[str]:
    return [q.name for q in folder.assignment.questions]


def test_the_reference_passes_every_case_under_both(both: Both) -> None:
    otter, judge = both.ask(cells(both.folder), questions(both.folder))
    assert judge == otter
    assert set(otter.values()) == {"passed"}


def test_the_stub_fails_every_case_under_both(both: Both) -> None:
    otter, judge = both.ask(cells(both.folder, stub=True), questions(both.folder))
    assert judge == otter
    assert set(otter.values()) == {"failed"}


def test_every_right_answer_passes_every_case_of_its_question_under_both(both: Both) -> None:
    different, refused = {}, {}
    for right in both.folder.assignment.right:
        sources = cells(both.folder, **{right.question: right.source})
        otter, judge = both.ask(sources, [right.question])
        if otter != judge:
            different[right.name] = (otter, judge)
        if "failed" in judge.values():
            refused[right.name] = judge
    assert both.folder.assignment.right
    assert not different
    assert not refused


def test_a_wrong_answer_of_every_question_is_caught_under_both(both: Both) -> None:
    """Not case by case: an answer that changes its argument spoils the test's own array under
    otter, while the judge's arrays stay as they were and only check_pure sees it."""
    missed = {}
    first = {w.question: w for w in reversed(both.folder.assignment.wrong) if not w.measured}
    for question, wrong in first.items():
        otter, judge = both.ask(cells(both.folder, **{question: wrong.source}), [question])
        if "failed" not in otter.values() or "failed" not in judge.values():
            missed[wrong.name] = (otter, judge)
    assert first
    assert not missed
