"""A made-up class of reports, for the tests of the report package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import numpy as np

from autograder.model import (
    Assignment,
    CapstoneRule,
    CaseResult,
    GradeReport,
    Mark,
    Measured,
    Outcome,
    Question,
    QuestionScore,
    Status,
    Threshold,
    Written,
    WrongAnswer,
)
from autograder.report import manual, page
from autograder.report.gradebook import Gradebook
from autograder.scoring import score_question, total_score

#: Texts that must never reach a student.
CANARY_STAFF = "CANARY-staff-4711"
CANARY_EXPECTED = 48151623.42
CANARY_MATCHED = "q5_7_no_flip_canary"

NOTICE = "Cell 12 is a Markdown cell but holds code that defines `max_pool`; it was left out."

Q7 = Question("q5_7", "Slide a kernel over an image", ("conv_forward",), 6.0)
Q8 = Question(
    "q5_8",
    "Push a gradient back through it",
    ("conv_backward",),
    8.0,
    requires=("q5_7",),
    seconds=5.0,
)
Q9 = Question("q5_9", "Pool with a stride", ("max_pool", "pool_backward"), 6.0, extension=True)
QUESTIONS = (Q7, Q8, Q9)

HINTS = {
    "q5_7_flip": "Your values match a kernel that was flipped. A convolution layer slides the "
    "kernel as it is (cross-correlation).",
    "q5_8_mean": "Your values match the mean over the batch; the loss has already divided by N.",
}


def assignment() -> Assignment:
    """The assignment all fake reports are for."""
    wrong = tuple(
        WrongAnswer(
            name,
            name[:4],
            "def f(): ...\n",
            hint,
            "The kernel is flipped." if "flip" in name else "The batch is averaged.",
        )
        for name, hint in HINTS.items()
    )
    return Assignment(
        "a05",
        "Convolution",
        Path("a05_convolution"),
        QUESTIONS,
        tests={q.name: f"# tests of {q.name}\n" for q in QUESTIONS},
        reference="def conv_forward(x, w): ...\n",
        wrong=wrong,
    )


def case(
    question: Question, n: int, points: float, outcome: Outcome = Outcome.PASS, **more: object
) -> CaseResult:
    """One case; what it is called follows from the question and its number."""
    titles = (
        "the worked example of the lesson",
        "a kernel of ones adds up each window",
        "several images and channels",
        "the smallest image there is",
        "the inputs are not changed",
    )
    given: dict = {"hidden": n > 2, "title": titles[(n - 1) % 5], **more}
    return CaseResult(
        question.name, f"{question.name} - {n}", points=points, outcome=outcome, **given
    )


def report(
    name: str, scores: list[QuestionScore], *, student: str = "", **more: object
) -> GradeReport:
    """A graded report of these questions."""
    total = total_score(scores)
    given: dict = {
        "status": Status.GRADED if total is not None else Status.GRADER_ERROR,
        "score": total,
        "isolation": "namespaces",
        "seconds": 1.234,
        "sha256": "ab" * 32,
        **more,
    }
    return GradeReport(
        name,
        student or name,
        "a05",
        "Convolution",
        max_score=20.0,
        questions=tuple(scores),
        **given,
    )


def all_right(name: str, **more: object) -> GradeReport:
    """Full marks."""
    return report(
        name,
        [score_question(q, [case(q, n, q.points / 4) for n in (1, 2, 3, 4)]) for q in QUESTIONS],
        **more,
    )


def half_right(name: str, **more: object) -> GradeReport:
    """A report with one of everything."""
    rng = np.random.default_rng(5)
    right = rng.normal(size=(5, 6))
    flipped = right[::-1, ::-1].copy()
    volume = rng.normal(size=(2, 3, 12, 12))
    q7 = score_question(
        Q7,
        [
            case(Q7, 1, 1.5, title="the worked example of the lesson"),
            case(
                Q7,
                2,
                1.5,
                Outcome.WRONG,
                expected=right,
                got=flipped,
                hint=HINTS["q5_7_flip"],
                matched="q5_7_flip",
                staff_message=f"{CANARY_STAFF} conv_forward: 30 of 30 differ",
                message="`conv_forward`: 30 of 30 entries differ; worst at [0, 3]: expected 1.273, "
                "got -0.4102 (rtol 1e-09)",
                seconds=0.02,
            ),
            case(
                Q7,
                3,
                1.5,
                Outcome.WRONG,
                hint=HINTS["q5_7_flip"],
                matched=CANARY_MATCHED,
                message="Your answer has the right shape but wrong values.",
                staff_message=f"{CANARY_STAFF} seed 12",
                expected=np.array([CANARY_EXPECTED]),
                got=np.array([CANARY_EXPECTED]),
            ),
            case(Q7, 4, 1.5),
        ],
    )
    q8 = score_question(
        Q8,
        [
            case(
                Q8,
                1,
                2,
                Outcome.WRONG,
                expected=volume,
                got=volume * np.linspace(0.5, 1, 12),
                message="grad_x: 864 of 864 entries differ",
                hint=HINTS["q5_8_mean"],
                matched="q5_8_mean",
            ),
            case(
                Q8,
                2,
                2,
                Outcome.RAISED,
                message="IndexError: index 7 is out of bounds for axis 2 "
                "with size 7  (line 9 of conv_backward)",
            ),
            case(Q8, 3, 2, Outcome.PASS, forgiven=True),
            case(
                Q8, 4, 2, Outcome.TIMEOUT, message="Your answer took longer than 5 s.", seconds=5.0
            ),
        ],
    )
    q9 = score_question(
        Q9,
        [case(Q9, n, 1.5, Outcome.NOT_WRITTEN, message="Not written yet.") for n in (1, 2, 3, 4)],
    )
    given: dict = {"notices": (NOTICE,), **more}
    return report(name, [q7, q8, q9], **given)


def unwritten(name: str, **more: object) -> GradeReport:
    """The notebook as it was handed out."""
    return report(
        name,
        [
            score_question(
                q,
                [
                    case(q, n, q.points / 4, Outcome.NOT_WRITTEN, message="Not written yet.")
                    for n in (1, 2, 3, 4)
                ],
            )
            for q in QUESTIONS
        ],
        **more,
    )


def ungradable(name: str, **more: object) -> GradeReport:
    """A submission that cannot be read."""
    given: dict = {
        "notices": ("The file is a PDF, not a notebook. Hand in the .ipynb file.",),
        **more,
    }
    return GradeReport(
        name,
        name,
        "a05",
        "Convolution",
        Status.UNGRADABLE,
        None,
        20.0,
        (),
        isolation="namespaces",
        **given,
    )


def no_cases(name: str, status: Status, notice: str) -> GradeReport:
    """What the batch makes where not a single case was run."""
    earned = 0.0 if status is Status.UNGRADABLE else None
    return GradeReport(
        name,
        name,
        "a05",
        "Convolution",
        status,
        earned,
        20.0,
        tuple(QuestionScore(q, earned, ()) for q in QUESTIONS),
        notices=(notice,),
        isolation="namespaces",
    )


def grader_error(name: str, **more: object) -> GradeReport:
    """The grader failed on one question."""
    return report(
        name,
        [
            score_question(Q7, [case(Q7, n, 1.5) for n in (1, 2, 3, 4)]),
            score_question(
                Q8,
                [
                    case(Q8, 1, 4),
                    case(
                        Q8,
                        2,
                        4,
                        Outcome.GRADER_ERROR,
                        staff_message="BoxError: the box answered nonsense",
                    ),
                ],
            ),
            score_question(Q9, [case(Q9, n, 1.5) for n in (1, 2, 3, 4)]),
        ],
        **more,
    )


def whole_class() -> list[GradeReport]:
    """Thirty reports, in no order."""
    rng = np.random.default_rng(1)
    made = [
        half_right("submission_101", student="Zoë Müller"),
        grader_error("submission_102"),
        ungradable("submission_103"),
        unwritten("submission_104"),
        all_right("submission_105", student='=HYPERLINK("x")'),
    ]
    for i in range(25):
        scores = []
        for q in QUESTIONS:
            skill = rng.random()
            results = []
            for n in (1, 2, 3, 4):
                if rng.random() < skill:
                    results.append(case(q, n, q.points / 4))
                elif rng.random() < 0.6 and q is not Q9:
                    name = "q5_7_flip" if q is Q7 else "q5_8_mean"
                    results.append(
                        case(
                            q,
                            n,
                            q.points / 4,
                            Outcome.WRONG,
                            hint=HINTS[name],
                            matched=name,
                            message="Wrong values.",
                            staff_message="4 of 4 entries differ; worst at [2]",
                        )
                    )
                else:
                    results.append(
                        case(
                            q,
                            n,
                            q.points / 4,
                            Outcome.RAISED,
                            message="Your answer raised ValueError.",
                        )
                    )
            scores.append(score_question(q, results))
        made.append(
            report(
                f"submission_{200 + i}",
                scores,
                student=f"Student {i}",
                seconds=float(rng.random() * 4),
            )
        )
    return made[::-1]


# ------------------------------------------------------------------ a class of any size

LARGE_QUESTIONS = tuple(
    Question(f"q5_{i}", f"Answer number {i}", (f"answer_{i}",), 5.0) for i in range(1, 13)
)
W1 = Written("w1", "Why the order matters", 2.0, "names the order")
W2 = Written("w2", "What is lost?", 3.0, "nothing is lost")
CAPSTONE = CapstoneRule(
    "q5_12",
    1.0,
    "weights",
    "build_net",
    "train",
    "shapes",
    60.0,
    10_000,
    10,
    (Threshold("accuracy", full=0.9, half=0.7), Threshold("shuffled", at_most=0.4)),
)


def large_assignment() -> Assignment:
    """Twelve questions of five cases each, two written ones and a trained model."""
    wrong = tuple(
        WrongAnswer(f"{q.name}_slip_{i}", q.name, "", f"Slip {i} in {q.label}.", f"Slip {i}.")
        for q in LARGE_QUESTIONS
        for i in range(3)
    )
    return Assignment(
        "a05",
        "A large class",
        Path("a05_large"),
        LARGE_QUESTIONS,
        tests={q.name: "" for q in LARGE_QUESTIONS},
        written=(W1, W2),
        wrong=wrong,
        capstone=CAPSTONE,
    )


def large_class(size: int, seed: int = 0) -> Iterator[GradeReport]:
    """Reports with sixty cases each, made one at a time: hints, notices, long texts, all endings."""
    rng = np.random.default_rng(seed)
    given = large_assignment()
    usual = (Outcome.WRONG, Outcome.WRONG, Outcome.WRONG, Outcome.RAISED, Outcome.NOT_WRITTEN)
    rare = (Outcome.TIMEOUT, Outcome.MEMORY, Outcome.BOX_EXIT, Outcome.MISSING, Outcome.OUTPUT)
    for number in range(size):
        name = f"submission_{10 * number + 3}"  # 13 comes after 103: names are texts
        student = f"Student {number} <b>Zoë</b>"
        fate = rng.random()
        if fate < 0.01:
            yield no_cases(name, Status.UNGRADABLE, f"{student}'s file is a PDF. " + "Hm. " * 200)
            continue
        skill, scores = rng.normal(0.7, 0.2, len(LARGE_QUESTIONS)), []
        for q, able in zip(LARGE_QUESTIONS, skill, strict=True):
            results = []
            for n in range(1, 6):
                luck = rng.random()
                measured = (q.name, n) == (CAPSTONE.question, 5)
                if measured and luck < 0.5:
                    half: dict = {
                        "outcome": Outcome.PARTIAL,
                        "share": float(rng.integers(1, 9)) / 9,
                    }
                    results.append(case(q, n, 1.0, measured=True, **half))
                elif luck < able:
                    results.append(case(q, n, 1.0, measured=measured))
                else:
                    some = usual if rng.random() < 0.98 else rare
                    outcome = some[int(rng.integers(len(some)))]
                    if fate < 0.015 and n == 5:
                        outcome = Outcome.GRADER_ERROR
                    slip = given.wrong[3 * LARGE_QUESTIONS.index(q) + int(rng.integers(3))]
                    known = outcome is Outcome.WRONG and rng.random() < 0.7
                    own = outcome is Outcome.RAISED and rng.random() < 0.02
                    hint = f"You define `my_{number}`." if own else slip.hint if known else ""
                    results.append(
                        case(
                            q,
                            n,
                            1.0,
                            outcome,
                            hint=hint,
                            matched=slip.name if known else "",
                            message=f"`{q.provides[0]}`: 4 of {n} entries differ </script>",
                            staff_message="long " * int(rng.integers(600)),
                            measured=measured,
                        )
                    )
            scores.append(score_question(q, results))
        notices = tuple(f"Cell {i} of {student} was left out." for i in range(rng.integers(4)))
        texts = {w.name: f"Because {i} " * int(rng.integers(60)) for i, w in enumerate((W1, W2))}
        measured_now = None
        if rng.random() < 0.9:
            sketch = rng.normal(size=8) if rng.random() < 0.9 else np.arange(1.0, 9.0)
            measured_now = Measured(
                "shapes",
                "weights",
                "accuracy",
                {"accuracy": float(rng.random()), "shuffled": 0.1},
                parameters=1000,
                sketch=tuple(sketch / np.linalg.norm(sketch)),
                seconds=2.0,
            )
        made = report(
            name,
            scores,
            student=student,
            seconds=float(rng.random() * 4),
            notices=notices,
            written=texts,
            measured=measured_now,
        )
        yield replace(made, max_score=given.max_score, title=given.title)


def marked_class() -> tuple[Assignment, list[GradeReport]]:
    """A small class with all endings, two copies of a model and some written answers read."""
    given = large_assignment()
    made = list(large_class(20, seed=147))
    marks = {r.submission: {"w1": Mark(W1, 1.5, "Say <why>.")} for r in made if r.seconds < 2}
    return given, [manual.with_marks(r, given, marks) for r in made]


class _Sections(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, list[str]] = {}
        self._at, self._button = "", False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag == "section":
            self._at = said["aria-labelledby"] or ""
            self.rows[self._at] = [""]
        self._button = tag == "button"
        if self._at:
            if tag in ("tr", "dt", "p"):
                self.rows[self._at].append("")
            shown = {"th": "| ", "td": "| ", "a": said.get("href"), "input": said.get("value")}
            self.rows[self._at][-1] += f" {shown.get(tag) or ''} "

    def handle_endtag(self, tag: str) -> None:
        self._button = False
        if tag == "section":
            self._at = ""

    def handle_data(self, data: str) -> None:
        if self._at and not self._button:
            self.rows[self._at][-1] += data


def sections(html: str) -> dict[str, list[str]]:
    """What a page says: section -> its rows and paragraphs, with links and what was typed."""
    parser = _Sections()
    parser.feed(html)
    return {
        name: [" ".join(row.split()) for row in rows if row.strip()]
        for name, rows in parser.rows.items()
    }


def book_of(reports: Iterable[GradeReport], given: Assignment | None = None) -> Gradebook:
    """A gradebook of these reports."""
    book = Gradebook(given or assignment())
    for one in reports:
        book.add(one)
    return book


def class_html(reports: Iterable[GradeReport], given: Assignment | None = None) -> str:
    """report.html of these reports."""
    with book_of(reports, given) as book:
        return "".join(page.report_page(book, book.assignment))
