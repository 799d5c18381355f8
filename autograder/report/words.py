"""The sentences all outputs share.  Trusted side; pure; no student code runs here.

Rules of tone: say what is right first, name the thing and not the person, always give a
next step, and never let "the public cases pass" sound like "everything passes".
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

from autograder.model import CaseResult, GradeReport, Level, Mark, Outcome, Question, Status

#: Gradescope's words for when a test case is shown; anything else is read as "hidden".
VISIBILITIES = ("hidden", "after_due_date", "after_published", "visible")

#: Outcome -> how a student reads it.
OUTCOME_WORDS: dict[Outcome, str] = {
    Outcome.PASS: "right",
    Outcome.PARTIAL: "part of the points",
    Outcome.WRONG: "not right yet",
    Outcome.RAISED: "stopped with an error",
    Outcome.NOT_WRITTEN: "not written yet",
    Outcome.MISSING: "not found",
    Outcome.TIMEOUT: "took too long",
    Outcome.MEMORY: "needed too much memory",
    Outcome.OUTPUT: "printed or returned too much",
    Outcome.BOX_EXIT: "ended the program",
    Outcome.SKIPPED: "not run",
    Outcome.GRADER_ERROR: "the grader failed; not your fault",
}

FORGIVEN = (
    "Passed once an earlier answer was replaced by a correct one, so that error is paid only once."
)
GRADER_FAILED = (
    "The grader failed while it worked on this submission. That is not your fault. "
    "No score is final yet: the course staff will regrade it."
)
CASE_GRADER_FAILED = (
    "The grader failed on this case. That is not your fault; the course staff will regrade it."
)
NOT_GRADED_YET = (
    "Not graded yet: the grading did not finish. That is not your fault. Please ask "
    "the course staff to regrade this submission."
)
UNGRADABLE = "This submission could not be graded, so it has 0 points for now."
NOTHING_SAID = "What was handed in could not be read as an answer to this assignment."

_SHOWN_WHEN = {
    "hidden": "they count towards the score, and this course does not show them",
    "after_due_date": "they are shown after the due date",
    "after_published": "they are shown once the grades are published",
    "visible": "they are shown as well",
}
#: and the letters that turn the direction of writing around for what follows
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_LONGEST = 6000


def clean(text: str, longest: int = _LONGEST) -> str:
    """Text that every reader of JSON, CSV and HTML can take.

    Lone surrogates, control characters other than newline and tab, and those that change the
    direction of writing become U+FFFD;
    Gradescope's database refuses NUL.  Over ``longest`` characters the rest is cut off.
    """
    text = str(text).replace("\r\n", "\n").replace("\r", "\n")
    text = _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)
    text = text.encode("utf-8", "replace").decode("utf-8")
    if len(text) > longest:
        text = text[:longest].rstrip() + f" … (cut here; {len(text)} characters in all)"
    return text


def number(value: float, digits: int = 6) -> str:
    """A number for people: no trailing zeros, no exponent for everyday sizes.

    >>> number(2.50), number(3.0), number(1 / 3)
    ('2.5', '3', '0.333333')
    """
    text = f"{value:.{digits}g}"
    return "0" if text == "-0" else text


def points(value: float) -> str:
    """A number of points, rounded to two decimals.

    >>> points(1), points(2.0), points(7 / 3)
    ('1 point', '2 points', '2.33 points')
    """
    text = number(round(value, 2))
    return f"{text} point" if text == "1" else f"{text} points"


def label(name: str) -> str:
    """``Q5.7`` for ``q5_7``, ``W1`` for ``w1``; any other name as it is."""
    plain = name[:1] in {"q", "w"} and name[1:].replace("_", "").isdigit()
    return name[:1].upper() + name[1:].replace("_", ".") if plain else name


def count(how_many: int, noun: str) -> str:
    """``1 case``, ``2 cases``."""
    return f"{how_many} {noun}" if how_many == 1 else f"{how_many} {noun}s"


def join(words: Iterable[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    listed = list(words)
    if len(listed) < 2:
        return "".join(listed)
    return ", ".join(listed[:-1]) + " and " + listed[-1]


def visibility(report: GradeReport) -> str:
    """When hidden cases are shown, failing closed: an unknown word means never."""
    word = report.hidden_visibility
    return word if word in VISIBILITIES else "hidden"


def shown_when(report: GradeReport) -> str:
    """``they are shown once the grades are published``."""
    return _SHOWN_WHEN[visibility(report)]


def final_status(report: GradeReport) -> Status:
    """The report's status, failing closed.

    A graded report without a finite score between 0 and its maximum, or with a question
    the grader failed on, is a grader error: never a grade.
    """
    if report.status is not Status.GRADED:
        return report.status
    score = report.score
    if score is None or any(q.points is None for q in report.questions):
        return Status.GRADER_ERROR
    if not math.isfinite(score) or not 0 <= score <= report.max_score + 1e-9:
        return Status.GRADER_ERROR
    return Status.GRADED


def cases_of(report: GradeReport, *, hidden: bool) -> list[CaseResult]:
    """All public or all hidden cases, in order; what is measured of a model is neither."""
    return [c for q in report.questions for c in q.cases if c.hidden is hidden and not c.measured]


def model_sentence(report: GradeReport) -> str:
    """What the trained model is worth and what was measured of it; "" without a capstone."""
    found = [c for q in report.questions for c in q.cases if c.measured]
    if not found:
        return ""
    case = found[0]
    worth = f"The trained model earns {number(round(case.earned, 2))} of {points(case.points)}"
    if report.measured is None:
        return f"{worth}; nothing was measured."
    first = report.measured.first
    return f"{worth}: {first.replace('_', ' ')} {report.measured.values[first]:.3f}."


def has_cases(report: GradeReport) -> bool:
    """Whether any case was run; an unreadable submission has questions but no cases."""
    return any(q.cases for q in report.questions)


def student_notices(report: GradeReport) -> list[str]:
    """The notices a student reads.

    Where the grader failed before any case ran, they tell of our own insides: staff only.
    """
    if final_status(report) is Status.GRADER_ERROR and not has_cases(report):
        return []
    return [clean(n) for n in report.notices]


def scope_sentence(report: GradeReport) -> str:
    """How many public cases pass, and that hidden ones are run as well.

    Says nothing about how the hidden ones ended.
    """
    public, hidden = cases_of(report, hidden=False), cases_of(report, hidden=True)
    passed = sum(c.outcome is Outcome.PASS for c in public)
    text = f"Public cases: {passed} of {len(public)} pass. {model_sentence(report)}".rstrip()
    if not hidden:
        return text + " This assignment has no hidden cases."
    worth = sum(c.points for c in hidden)
    return (
        f"{text} This is not the whole grade: {count(len(hidden), 'hidden case')}, worth "
        f"{number(round(worth, 2))} of {points(report.max_score)}, "
        f"{'is' if len(hidden) == 1 else 'are'} run as well; {shown_when(report)}."
    )


def mark_sentence(mark: Mark) -> str:
    """What a person said about a written answer, or that nobody has read it yet."""
    if mark.points is None:
        return "Not read yet; it counts 0 so far."
    return clean(mark.comment)


def page_scope(report: GradeReport) -> str:
    """As ``scope_sentence``, for a page that shows hidden cases unless they are never shown."""
    hidden = cases_of(report, hidden=True)
    if not hidden or visibility(report) == "hidden":
        return scope_sentence(report)
    public = cases_of(report, hidden=False)
    passed = [sum(c.outcome is Outcome.PASS for c in cases) for cases in (public, hidden)]
    worth = sum(c.points for c in hidden)
    return (
        f"Public cases, which are in your notebook: {passed[0]} of {len(public)} pass. Hidden "
        f"cases, worth {number(round(worth, 2))} of {points(report.max_score)}: {passed[1]} "
        f"of {len(hidden)} pass. {model_sentence(report)}".rstrip()
    )


def isolation_sentence(level: str) -> str:
    """How strongly the student's code was kept apart, for the foot of a page."""
    meaning = {
        Level.NAMESPACES.value: "a box of its own: own user, files, processes and no network",
        Level.OTHER_USER.value: "another user of the machine, who cannot read the grader's files",
        Level.PROCESS.value: "a separate process only: fit for a self-check, not for a grade",
    }.get(level)
    if not level:
        return "The level of isolation was not recorded."
    return f"Isolation: {level}" + (f" ({meaning})." if meaning else ".")


def next_step(case: CaseResult, question: Question) -> str:
    """What to do now, one or two sentences.  Never uses the inputs or values of a case."""
    names = join(f"`{n}`" for n in question.provides) or "the name the question asks for"
    check = f'`grader.check("{question.name}")`'
    if case.measured and case.outcome not in (
        Outcome.PASS,
        Outcome.GRADER_ERROR,
        Outcome.NOT_WRITTEN,
    ):
        return (
            "Run the training cell again: it tells the score on a public draw, measured as it is "
            "here, and writes the model file. Hand in the notebook and that file together."
        )
    match case.outcome:
        case Outcome.PASS:
            return ""
        case Outcome.NOT_WRITTEN:
            return (
                f"Go to {question.label} in the notebook, put your answer in the place of "
                f"`raise NotImplementedError`, then run {check}."
            )
        case Outcome.MISSING:
            return (
                f"Define {names} in a code cell, spelled exactly like that, and let the "
                "notebook run from top to bottom once before you hand it in."
            )
        case Outcome.RAISED:
            return (
                "Call your function in a new cell with a small input. The last line of the "
                "error says what went wrong, the line above it where."
            )
        case Outcome.TIMEOUT:
            return (
                f"A case may use {number(question.seconds)} s of computing time. Look for a "
                "loop that never ends, then for a loop over single numbers that one "
                "operation on whole arrays can replace."
            )
        case Outcome.MEMORY:
            return (
                f"A case may use {question.memory_mb} MB. Print the shapes of your "
                "intermediate arrays; one of them is probably larger than you meant."
            )
        case Outcome.OUTPUT:
            return "Take prints out of the function, and return only what the docstring asks for."
        case Outcome.BOX_EXIT:
            return (
                "Leave the function with `return`. Calls such as `exit()` or `sys.exit()` end "
                "the whole program, also while it is being graded."
            )
        case Outcome.SKIPPED:
            return (
                "Mend the cases above first: this one was not reached, because earlier code "
                "kept ending or hanging the program."
            )
        case Outcome.GRADER_ERROR:
            return "Nothing to do on your side; the course staff will regrade this."
        case _:
            if case.hidden:
                return (
                    "This case is not in your notebook. Make one of your own: an input small "
                    "enough to work out by hand, then sizes that are all different, and the "
                    "smallest size that makes sense."
                )
            return (
                f"Repeat it with {check} as often as you like. Work out one entry by hand "
                "and compare it with yours."
            )


def public_summary(report: GradeReport) -> str:
    """A student's own check, for a terminal: the public cases, question by question.

    The report is of a self-check, in which no hidden case exists; the last sentence says
    that there are some all the same.
    """
    lines = []
    for score in report.questions:
        public = [c for c in score.cases if not c.hidden and not c.measured]
        passed = sum(c.outcome is Outcome.PASS for c in public)
        lines.append(
            f"{score.question.label}: {passed} of {count(len(public), 'public case')} pass"
        )
        for case in public:
            if case.outcome is not Outcome.PASS:
                lines += _failed_case(case)
        for case in score.cases:
            if case.measured:
                lines += _on_the_public_draw(case)
    if report.notices:
        lines += ["", "What was noticed in your file:"]
        lines += [f"- {notice}" for notice in student_notices(report)]
    public = cases_of(report, hidden=False)
    passed = sum(c.outcome is Outcome.PASS for c in public)
    lines += [
        "",
        f"{passed} of {count(len(public), 'public case')} pass.",
        "Hidden cases run only after you have handed in; this check says nothing about them.",
    ]
    return "\n".join(lines)


def _on_the_public_draw(case: CaseResult) -> list[str]:
    """The trained model in a self-check: measured on the draw that every student sees."""
    lines = ["  The trained model on the public draw (hand-ins are measured on hidden ones):"]
    lines += [f"    {line}" for line in clean(case.message).splitlines()]
    return lines + ([f"    Hint: {clean(case.hint)}"] if case.hint else [])


def _failed_case(case: CaseResult) -> list[str]:
    lines = [f"  {clean(case.title or case.case, 300)}: {OUTCOME_WORDS[case.outcome]}"]
    said = CASE_GRADER_FAILED if case.outcome is Outcome.GRADER_ERROR else clean(case.message)
    lines += [f"    {line}" for line in said.splitlines()]
    if case.hint:
        lines.append(f"    Hint: {clean(case.hint)}")
    return lines
