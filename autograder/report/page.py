"""feedback.html for a student and report.html for staff.  Trusted side; no student code runs.

Each is one file that asks for nothing from outside: the style is inside, the pictures are
inline SVG, and a content security policy forbids everything else, so that even a text
that slipped through could not run.  Jinja escapes every text (autoescape is on); the only
Markup is built in svg.py out of numbers, and from the scripts in templates/, which are ours.
"""

from __future__ import annotations

import base64
import hashlib
import math
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib import resources
from typing import Any, NamedTuple
from urllib.parse import quote

import numpy as np
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

import autograder
from autograder.model import (
    Assignment,
    CaseResult,
    GradeReport,
    Outcome,
    Question,
    QuestionScore,
    Status,
    Threshold,
)
from autograder.report import copies, figures, manual, svg, values, words
from autograder.report.gradebook import Entry, Gradebook, Mistake

#: Outcomes of which several in one question are told as one.
_TOGETHER = (Outcome.NOT_WRITTEN, Outcome.MISSING, Outcome.SKIPPED, Outcome.GRADER_ERROR)
#: A class of at most so many is on one page as a whole, and works without JavaScript.
WHOLE = 500
#: Of a larger one so many rows at a time.
ROWS = 200
#: Of the other tables never more rows than these.
MOST = 200


def feedback_page(report: GradeReport) -> str:
    """The page one student reads.

    Shows public cases in full, hidden ones by title, message and hint, and where the
    course never shows hidden cases only how many there are.
    """
    status = words.final_status(report)
    hide = words.visibility(report) == "hidden"
    return _template("feedback.html.j2").render(
        report=report,
        status=status.value,
        graded=status is Status.GRADED,
        notices=words.student_notices(report),
        headline=_headline(report, status),
        scope=words.page_scope(report),
        never_shown=hide,
        questions=[_question_view(q, hide) for q in report.questions]
        if words.has_cases(report)
        else [],
        right=[q.question for q in report.questions if _all_pass(q)],
        written=_written_answers(report),
        isolation=words.isolation_sentence(report.isolation),
        version=autograder.__version__,
        policy="default-src 'none'; style-src 'unsafe-inline'",
    )


def report_page(
    book: Gradebook, assignment: Assignment, progress: tuple[int, int] | None = None
) -> Iterator[str]:
    """The page staff read, piece by piece: the class, its questions, mistakes, submissions.

    Args:
        book: of all reports so far.
        assignment: what they answer.
        progress: how many of how many are graded, while grading goes on.
    """
    script, policy = _script("report.js")
    bins = figures.histogram(book)
    groups = copies.near_copies(book)
    page_size = max(1, len(book)) if len(book) <= WHOLE else ROWS
    return _pieces(
        "report.html.j2",
        assignment=assignment,
        progress=progress,
        max_score=assignment.max_score,
        summary=figures.summary(book),
        histogram=svg.histogram(bins, _histogram_label(bins)) if any(bins) else None,
        questions=figures.questions(book, assignment),
        cases=figures.cases(book),
        mistake_count=book.mistake_count(),
        mistakes=(_mistake_view(m, assignment) for m in book.mistakes(MOST)),
        outcomes=figures.outcomes(book),
        trouble_count=book.trouble_count(),
        trouble=book.trouble(MOST),
        models=_models_view(book, assignment),
        copies_count=len(groups),
        copies=[
            {"apart": f"{100 * apart:.1f} %", "who": names[:MOST], "more": len(names) - MOST}
            for names, apart in groups[:MOST]
        ],
        most=MOST,
        page_size=page_size,
        first_rows=(_row_view(e, assignment) for e in book.entries(page_size)),
        rows=(_row_data(_row_view(e, assignment)) for e in book.entries()),
        levels=[(level, words.isolation_sentence(level), n) for level, n in book.levels()],
        hidden_shown=_hidden_shown(assignment),
        version=autograder.__version__,
        script=script,
        policy=policy,
    )


def written_page(book: Gradebook, assignment: Assignment, number: int = 1) -> Iterator[str]:
    """The page on which staff read written answers, question by question, and give points.

    Its script saves them as scores.csv, which ``grade --manual`` reads; what is typed is also kept
    in the browser, so that closing the page loses nothing.  A large class has several pages,
    numbered from 1, each with the answers of ``WHOLE`` submissions and a file of its own.
    """
    script, policy = _script("written.js")
    start = (number - 1) * WHOLE
    return _pieces(
        "written.html.j2",
        assignment=assignment,
        columns=",".join(manual.COLUMNS),
        questions=[
            {
                "w": question,
                "answers": book.answers(question.name, start, WHOLE),
                "empty": book.unanswered(question.name, start, WHOLE),
            }
            for question in assignment.written
        ],
        count=min(WHOLE, len(book) - start),
        start=start,
        total=len(book),
        number=number,
        pages=written_names(book),
        save=_numbered("scores.csv", number),
        version=autograder.__version__,
        script=script,
        policy=policy,
    )


def written_names(book: Gradebook) -> list[str]:
    """The names of the pages that the written answers of the class are on."""
    pages = max(1, math.ceil(len(book) / WHOLE))
    return [_numbered("written.html", number) for number in range(1, pages + 1)]


def _numbered(name: str, number: int) -> str:
    """The name of the first of several files as it is, those of the others with a number."""
    stem, dot, end = name.partition(".")
    return name if number == 1 else f"{stem}-{number}{dot}{end}"


def _pieces(name: str, **values: Any) -> Iterator[str]:
    stream = _template(name).stream(**values)
    stream.enable_buffering(64)
    return iter(stream)


@cache
def _script(name: str) -> tuple[Markup, str]:
    """A script of ours, and the policy of a page on which it and nothing else may run."""
    text = (resources.files("autograder.report") / "templates" / name).read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return Markup(text), (
        f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'"
    )


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("autograder.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        points=words.points,
        number=words.number,
        clean=words.clean,
        count=words.count,
        code=_code,
        href=_href,
    )
    environment.policies["json.dumps_kwargs"] = {"separators": (",", ":")}
    return environment


def _template(name: str) -> Any:
    return _environment().get_template(name)


def _written_answers(report: GradeReport) -> list[dict[str, Any]]:
    """The student's texts, each with the points and the comment of whoever read it."""
    marks = {m.question.name: m for m in report.marks}
    return [
        {
            "label": words.label(name),
            "text": words.clean(report.written.get(name, ""), 20_000),
            "mark": marks.get(name),
            "said": words.mark_sentence(marks[name]) if name in marks else "",
        }
        for name in [*report.written, *(n for n in marks if n not in report.written)]
    ]


def _code(text: str) -> Markup:
    """Text whose `back-quoted` parts become <code>; everything is escaped."""
    parts = words.clean(text).split("`")
    if len(parts) % 2 == 0:
        return escape(words.clean(text))
    return Markup("").join(
        Markup("<code>{}</code>").format(p) if i % 2 else escape(p) for i, p in enumerate(parts)
    )


# ------------------------------------------------------------------ the student's page


def _headline(report: GradeReport, status: Status) -> str:
    if status is Status.UNGRADABLE:
        return words.UNGRADABLE
    if status is Status.GRADER_ERROR:
        return words.GRADER_FAILED
    if not words.has_cases(report):
        return "No case was run."
    full = sum(_all_pass(q) for q in report.questions)
    if full == len(report.questions):
        return "Every question has full marks. Well done."
    started = [
        q for q in report.questions if any(c.outcome is not Outcome.NOT_WRITTEN for c in q.cases)
    ]
    if not started:
        return "No question is answered yet. Start with the first one; each tells you how."
    parts = []
    if full:
        parts.append(
            f"{full} of {words.count(len(report.questions), 'question')} "
            f"{'has' if full == 1 else 'have'} full marks."
        )
    partly = sum(1 for q in report.questions if not _all_pass(q) and (q.points or 0) > 0)
    if partly:
        parts.append(
            f"{partly} more {'is' if partly == 1 else 'are'} partly right."
            if full
            else f"{words.count(partly, 'question')} {'is' if partly == 1 else 'are'} partly right."
        )
    parts.append("Below is what to look at next.")
    return " ".join(parts)


def _all_pass(score: QuestionScore) -> bool:
    return bool(score.cases) and all(c.outcome is Outcome.PASS for c in score.cases)


def _question_view(score: QuestionScore, hide: bool) -> dict[str, Any]:
    shown = [c for c in score.cases if not (hide and c.hidden)]
    kept = [c for c in score.cases if hide and c.hidden]
    failed = [c for c in shown if c.outcome is not Outcome.PASS]
    groups: dict[Any, list[CaseResult]] = {}
    for i, case in enumerate(failed):
        groups.setdefault(case.outcome if case.outcome in _TOGETHER else i, []).append(case)
    used = max((c.seconds for c in score.cases), default=0.0)
    public = [c for c in score.cases if not c.hidden and not c.measured]
    passed = sum(c.outcome is Outcome.PASS for c in public)
    return {
        "q": score.question,
        "points": score.points,
        "percent": figures.percent(score.points, score.question.points),
        "all": _all_pass(score),
        "used": words.number(used, 2),
        "public": f"{passed} of {len(public)}" if public else "none",
        "hidden": _hidden_tally(score, hide),
        "right": [_passed_view(c) for c in shown if c.outcome is Outcome.PASS],
        "todo": [_failed_view(g, score.question) for g in groups.values()],
        "kept": kept,
        "kept_points": sum(c.points for c in kept),
    }


def _hidden_tally(score: QuestionScore, hide: bool) -> str:
    hidden = [c for c in score.cases if c.hidden]
    if not hidden:
        return "none"
    if hide:
        return f"{len(hidden)}, not shown"
    return f"{sum(c.outcome is Outcome.PASS for c in hidden)} of {len(hidden)}"


def _passed_view(case: CaseResult) -> dict[str, Any]:
    return {
        "title": words.clean(case.title or case.case, 300),
        "hidden": case.hidden,
        "points": case.points,
        "forgiven": words.FORGIVEN if case.forgiven else "",
        "said": words.clean(case.message) if case.measured else "",
    }


def _failed_view(cases: Sequence[CaseResult], question: Question) -> dict[str, Any]:
    """One card: a failed case, or several of one question that failed in the same plain way."""
    case = cases[0]
    messages = list(dict.fromkeys(words.clean(c.message) for c in cases if c.message))
    if case.outcome is Outcome.GRADER_ERROR:
        messages = [words.CASE_GRADER_FAILED]
    public = len(cases) == 1 and not case.hidden and not case.measured
    return {
        "titles": [words.clean(c.title or c.case, 300) for c in cases],
        "hidden": all(c.hidden for c in cases),
        "points": sum(c.points for c in cases),
        "earned": sum(c.earned for c in cases),
        "outcome": case.outcome.value,
        "word": words.OUTCOME_WORDS[case.outcome],
        "messages": messages[:4],
        "hint": next((words.clean(c.hint) for c in cases if c.hint), ""),
        "step": words.next_step(case, question),
        "comparison": _comparison_view(case) if public else None,
    }


def _comparison_view(case: CaseResult) -> dict[str, Any] | None:
    if case.outcome is Outcome.PASS or case.hidden:
        return None
    found = values.compare(case.expected, case.got)
    if found is None:
        return None
    table = found.got.table
    marked = table is not None and any(e.differs for _, row in table.rows for e in row)
    return {
        "expected": found.expected,
        "got": found.got,
        "note": found.note,
        "marked": marked,
        "maps": _heat_view(*found.pair) if found.pair else [],
    }


def _heat_view(expected: np.ndarray, got: np.ndarray) -> list[dict[str, Any]]:
    with np.errstate(all="ignore"):
        difference = got - expected
    low, high = svg.limits(expected, got)
    far = max((abs(v) for v in svg.limits(difference)), default=0.0)
    said = f"from {words.number(low, 4)} to {words.number(high, 4)}"
    shape = f"{expected.shape[0]} by {expected.shape[1]} values"
    ends = words.number(low, 3), words.number(high, 3)
    return [
        {
            "name": "expected",
            "ends": ends,
            "bar": svg.scale_bar(),
            "map": svg.heat_map(expected, low, high, f"Expected: {shape}, scale {said}"),
        },
        {
            "name": "yours",
            "ends": ends,
            "bar": svg.scale_bar(),
            "map": svg.heat_map(got, low, high, f"Yours: {shape}, scale {said}"),
        },
        {
            "name": "difference (yours − expected)",
            "bar": svg.scale_bar(signed=True),
            "ends": (words.number(-far, 3), words.number(far, 3)),
            "map": svg.heat_map(
                difference,
                -far,
                far,
                f"Difference: {shape}, largest {words.number(far, 4)}",
                signed=True,
            ),
        },
    ]


# ------------------------------------------------------------------ the staff's page


def _marks(threshold: Threshold | None) -> str:
    if threshold is None:
        return ""
    if threshold.full is not None:
        return f"full {threshold.full:g}, half {threshold.half:g}"
    if threshold.at_most is not None:
        return f"at most {threshold.at_most:g}"
    return f"at least {threshold.at_least:g}"


def _histogram_label(bins: Sequence[int]) -> str:
    listed = ", ".join(f"{10 * i} to {10 * i + 10} percent: {n}" for i, n in enumerate(bins) if n)
    return f"Distribution of {words.count(sum(bins), 'score')}. {listed}."


def _mistake_view(mistake: Mistake, assignment: Assignment) -> dict[str, Any]:
    """A known mistake: its hint, how many submissions made it, and which."""
    said = {(w.question, w.name): w.mistake for w in assignment.wrong}
    example, *others = mistake.examples
    return {
        "label": words.label(mistake.question),
        "hint": mistake.hint,
        "n": mistake.submissions,
        "matched": [(name, said.get((mistake.question, name), "")) for name in mistake.matched],
        "example": example,
        "finding": mistake.finding,
        "others": others,
        "more": mistake.submissions - len(mistake.examples),
    }


def _models_view(book: Gradebook, assignment: Assignment) -> dict[str, Any] | None:
    """What was measured of every trained model, best first; None without a capstone."""
    count = book.model_count()
    if assignment.capstone is None or not count:
        return None
    names = book.measures()
    marks = {t.measure: t for t in assignment.capstone.thresholds}
    return {
        "names": [name.replace("_", " ") for name in names],
        "marks": [_marks(marks.get(name)) for name in names],
        "count": count,
        "rows": (
            {
                "submission": m.submission,
                "values": [m.measured.get(name) for name in names],
                "parameters": m.parameters,
                "points": m.points,
                "seconds": m.seconds,
            }
            for m in book.models(MOST)
        ),
        "way": book.model_way(),
        "of": assignment.capstone.points,
    }


class _Cell(NamedTuple):
    """A number, and how it is shown; "–" for None."""

    value: float | None
    text: str

    def data(self) -> Any:
        """For the script, in the shortest form that sorts and shows as it should."""
        if self.value is None:
            return None
        if not math.isfinite(self.value):
            return [None, self.text]
        if repr(float(self.value)).removesuffix(".0") == self.text:
            return int(self.value) if self.value == int(self.value) else self.value
        return [self.value, self.text]


def _cell(value: float | None, text: Callable[[float], str]) -> _Cell:
    return _Cell(value, "–" if value is None else text(value))


def _row_view(entry: Entry, assignment: Assignment) -> dict[str, Any]:
    def points(value: float) -> str:
        return words.number(value, 4)

    return {
        "folder": quote(entry.submission, safe=""),
        "submission": words.clean(entry.submission, 200),
        "student": words.clean(entry.student, 200),
        "status": entry.status.value,
        "numbers": [
            _cell(entry.score, points),
            _cell(entry.percent, lambda p: f"{p:.1f}"),
            *(_cell(entry.points.get(q.name), points) for q in assignment.questions),
        ],
        "notices": entry.notices,
        "seconds": _cell(entry.seconds, lambda s: f"{s:.2f}"),
        "isolation": words.clean(entry.isolation, 60),
    }


def _row_data(row: dict[str, Any]) -> list[Any]:
    """A row of the table of submissions as report.js takes it."""
    return [
        row["folder"],
        " ".join(row["notices"]),
        row["submission"],
        row["student"],
        row["status"],
        *(cell.data() for cell in row["numbers"]),
        len(row["notices"]),
        row["seconds"].data(),
        row["isolation"],
    ]


def _href(submission: str) -> str:
    return f"results/{quote(submission, safe='')}/feedback.html"


def _hidden_shown(assignment: Assignment) -> str:
    shown = {
        "after_due_date": "after the due date",
        "visible": "at once",
        "after_published": "once grades are published",
    }.get(assignment.hidden_visibility)
    if shown is None:
        return "Hidden cases are never shown to students; the feedback pages only count them."
    return (
        f"Hidden cases are shown to students {shown}. The feedback pages contain their titles, "
        "messages and hints, so hand them out then."
    )
