"""All that the pages about a class need of every report.  Trusted side; no student code runs here.

It lies in a database of sqlite that has no name, so nobody else can open it and it is gone with
the process: a class of ten thousand needs no more memory than one of a hundred.  What comes out is
sorted by submission, whatever order the reports came in.  What all reports share (their cases, the
wrong answers that were recognised) is kept in memory: there is as much of it as the assignment
has.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, NamedTuple, Self

import numpy as np

from autograder.errors import StorageError
from autograder.model import (
    Assignment,
    CaseResult,
    GradeReport,
    Outcome,
    QuestionScore,
    Status,
)
from autograder.report import words

#: Place of an outcome in this tuple: how it is kept.
OUTCOMES = tuple(Outcome)
#: Outcomes that say a case was stopped, for a person to look at.
_STOPPED = (Outcome.TIMEOUT, Outcome.MEMORY, Outcome.BOX_EXIT, Outcome.SKIPPED)
#: In what order a person looks at them.
_RANKS = (Status.GRADER_ERROR, Status.UNGRADABLE, Status.GRADED)
_MOST_DETAILS = 12
#: sqlite's words for a disk that is full or cannot be written to.
_NO_ROOM = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN)

_SETTINGS = """
PRAGMA journal_mode = MEMORY;
PRAGMA synchronous = OFF;
PRAGMA temp_store = FILE;
PRAGMA cache_size = -1024;
PRAGMA foreign_keys = ON;
"""
_TABLES = """
CREATE TABLE reports (
  id INTEGER PRIMARY KEY,
  submission TEXT NOT NULL UNIQUE,
  student TEXT NOT NULL,
  status TEXT NOT NULL,
  score REAL,
  max_score REAL NOT NULL,
  percent REAL,
  isolation TEXT NOT NULL,
  seconds REAL NOT NULL,
  questions TEXT NOT NULL,
  marks TEXT NOT NULL,
  unread INTEGER NOT NULL,
  notices TEXT NOT NULL
);
CREATE TABLE cases (
  report INTEGER PRIMARY KEY REFERENCES reports ON DELETE CASCADE,
  kinds BLOB NOT NULL,
  outcomes BLOB NOT NULL,
  findings BLOB NOT NULL,
  rests BLOB NOT NULL
);
CREATE TABLE trouble (
  report INTEGER PRIMARY KEY REFERENCES reports ON DELETE CASCADE,
  rank INTEGER NOT NULL,
  notices TEXT NOT NULL,
  details TEXT NOT NULL
);
CREATE TABLE hints (
  id INTEGER PRIMARY KEY,
  question TEXT NOT NULL,
  label TEXT NOT NULL,
  hint TEXT NOT NULL,
  UNIQUE (question, hint)
);
CREATE TABLE mistakes (
  report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  hint INTEGER NOT NULL REFERENCES hints,
  matched TEXT NOT NULL,
  place INTEGER NOT NULL,
  finding TEXT NOT NULL,
  PRIMARY KEY (report, hint, matched)
) WITHOUT ROWID;
CREATE INDEX mistakes_by_hint ON mistakes (hint);
CREATE TABLE models (
  report INTEGER PRIMARY KEY REFERENCES reports ON DELETE CASCADE,
  points REAL NOT NULL,
  way TEXT NOT NULL,
  first TEXT NOT NULL,
  names TEXT NOT NULL,
  measured TEXT NOT NULL,
  parameters INTEGER NOT NULL,
  seconds REAL NOT NULL,
  sketch BLOB NOT NULL
);
CREATE TABLE answers (
  report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  question TEXT NOT NULL,
  text TEXT NOT NULL,
  points REAL,
  comment TEXT NOT NULL,
  PRIMARY KEY (report, question)
) WITHOUT ROWID;
"""


class CaseKind(NamedTuple):
    """What a case is, whoever's answer it was run on."""

    question: str
    case: str
    title: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """One submission as the tables show it.

    Attributes:
        status: by ``words.final_status``.
        score: None where the grader failed; 0 for an ungradable submission.
        percent: of ``score``; None without one.
        points: coded question -> points, None where the grader failed.
        marks: written question -> points given by hand, None where nobody has read it.
        measured: values of the trained model.
        notices: cut to 400 characters each.
    """

    submission: str
    student: str
    status: Status
    score: float | None
    max_score: float
    percent: float | None
    isolation: str
    seconds: float
    points: dict[str, float | None]
    marks: dict[str, float | None]
    measured: dict[str, float]
    notices: list[str]


class QuestionEnd(NamedTuple):
    """How one question of one submission ended.

    Attributes:
        counts: any of its cases was run, or the grader failed on it.
        unwritten: the first case that does not pass found a stub, or nothing.
    """

    question: str
    points: float | None
    counts: bool
    unwritten: bool


class CaseBlock(NamedTuple):
    """The cases of some submissions, one entry a case, submission after submission.

    Attributes:
        submission: which one of the block.
        kind: place in ``Gradebook.kinds``.
        outcome: place in ``OUTCOMES``.
        finding: place in ``Gradebook.findings``.
        rest: points of the submission without this case; nan without a score.
    """

    submission: np.ndarray
    kind: np.ndarray
    outcome: np.ndarray
    finding: np.ndarray
    rest: np.ndarray


class Trouble(NamedTuple):
    """A submission that needs a person: ``rank`` 0 grader error, 1 ungradable, 2 stopped cases."""

    submission: str
    rank: int
    notices: list[str]
    details: list[str]


class Mistake(NamedTuple):
    """A known mistake, and the first submissions that made it, each with what was found."""

    question: str
    hint: str
    submissions: int
    matched: list[str]
    examples: list[str]
    finding: str


class Model(NamedTuple):
    """What was measured of one trained model."""

    submission: str
    points: float
    measured: dict[str, float]
    parameters: int
    seconds: float


class Answer(NamedTuple):
    """One written answer, and what a person gave for it."""

    submission: str
    student: str
    text: str
    points: float | None
    comment: str


class Gradebook:
    """All that the class pages need of every report, on disk and not in memory.

    Args:
        assignment: whose written questions are kept.

    Attributes:
        kinds: every case that any submission had.
        findings: how cases ended that do not pass: a wrong answer on file, or a few words.

    Raises:
        StorageError: from any method, if the temporary file cannot be written.
    """

    def __init__(self, assignment: Assignment) -> None:
        self.assignment = assignment
        self.kinds: list[CaseKind] = []
        self.findings: list[str] = []
        self._kind_places: dict[tuple[str, str, str, bool], int] = {}
        self._finding_places: dict[str, int] = {}
        with _told():
            self._db = sqlite3.connect("")
            self._db.executescript(_SETTINGS + _TABLES)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Forget everything."""
        self._db.close()

    def __len__(self) -> int:
        return int(self._one("SELECT count(*) FROM reports"))

    # -------------------------------------------------------------- in

    def add(self, report: GradeReport) -> None:
        """Keep what the pages need of a report; replaces what was known of its submission."""
        row = _report_row(report)
        with _told(), self._db:
            self._db.execute("DELETE FROM reports WHERE submission = ?", (row[0],))
            number = self._db.execute(
                "INSERT INTO reports VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row
            ).lastrowid
            assert number is not None  # noqa: S101 - a row was inserted
            self._add_cases(number, report)
            self._add_trouble(number, report)
            self._add_mistakes(number, report)
            self._add_model(number, report)
            self._add_answers(number, report)

    def _add_cases(self, number: int, report: GradeReport) -> None:
        cases = [c for q in report.questions for c in q.cases]
        if not cases:
            return
        total = np.nan if report.score is None else report.score
        self._db.execute(
            "INSERT INTO cases VALUES (?, ?, ?, ?, ?)",
            (
                number,
                np.array([self._kind(c) for c in cases], np.uint32).tobytes(),
                bytes(OUTCOMES.index(c.outcome) for c in cases),
                np.array([self._finding(c) for c in cases], np.uint32).tobytes(),
                np.array([total - c.earned for c in cases], np.float64).tobytes(),
            ),
        )

    def _kind(self, case: CaseResult) -> int:
        kind = (case.question, case.case, case.title, case.hidden)
        place = self._kind_places.setdefault(kind, len(self.kinds))
        if place == len(self.kinds):
            self.kinds.append(CaseKind(*kind))
        return place

    def _finding(self, case: CaseResult) -> int:
        text = case.matched or words.OUTCOME_WORDS[case.outcome]
        place = self._finding_places.setdefault(text, len(self.findings))
        if place == len(self.findings):
            self.findings.append(text)
        return place

    def _add_trouble(self, number: int, report: GradeReport) -> None:
        status = words.final_status(report)
        cases = [c for q in report.questions for c in q.cases]
        bad = [c for c in cases if c.outcome is Outcome.GRADER_ERROR]
        late = [c for c in cases if c.outcome in _STOPPED]
        if status is Status.GRADED and not late:
            return
        details = [
            words.clean(f"{c.case}: {c.outcome.value}: {c.staff_message or c.message}", 1200)
            for c in (bad or late)[:_MOST_DETAILS]
        ]
        notices = [words.clean(n, 600) for n in report.notices]
        self._db.execute(
            "INSERT INTO trouble VALUES (?, ?, ?, ?)",
            (number, _RANKS.index(status), json.dumps(notices), json.dumps(details)),
        )

    def _add_mistakes(self, number: int, report: GradeReport) -> None:
        """One row a hint and wrong answer; ``place`` says which case of the submission is first."""
        found: dict[tuple[str, str, str], tuple[int, CaseResult]] = {}
        for place, case in enumerate(c for q in report.questions for c in q.cases):
            if case.outcome is not Outcome.PASS and (case.hint or case.matched):
                hint = case.hint or f"(no hint) {case.matched}"
                found.setdefault((case.question, hint, case.matched), (place, case))
        for (question, hint, matched), (place, case) in found.items():
            key = question, words.clean(hint)
            self._db.execute(
                "INSERT OR IGNORE INTO hints VALUES (NULL, ?, ?, ?)",
                (question, words.label(question), key[1]),
            )
            finding = words.clean(case.staff_message or case.message, 400)
            self._db.execute(
                "INSERT OR IGNORE INTO mistakes"
                " SELECT ?, id, ?, ?, ? FROM hints WHERE question = ? AND hint = ?",
                (number, _text(matched), place, finding, *key),
            )

    def _add_model(self, number: int, report: GradeReport) -> None:
        model = report.measured
        if model is None:
            return
        points = next((c.earned for q in report.questions for c in q.cases if c.measured), 0.0)
        self._db.execute(
            "INSERT INTO models VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number,
                points,
                model.way,
                model.first,
                json.dumps(list(model.values)),
                json.dumps(model.values),
                model.parameters,
                model.seconds,
                np.array(model.sketch, np.float64).tobytes(),
            ),
        )

    def _add_answers(self, number: int, report: GradeReport) -> None:
        marks = {m.question.name: m for m in report.marks}
        for question in self.assignment.written:
            text = report.written.get(question.name, "").strip()
            if text:
                mark = marks.get(question.name)
                given = (mark.points, mark.comment) if mark else (None, "")
                self._db.execute(
                    "INSERT INTO answers VALUES (?, ?, ?, ?, ?)",
                    (number, question.name, words.clean(text, 20_000), *given),
                )

    # -------------------------------------------------------------- out

    def count(self, status: Status) -> int:
        """How many submissions ended so, by ``words.final_status``."""
        return int(self._one("SELECT count(*) FROM reports WHERE status = ?", status.value))

    def unread(self) -> int:
        """How many written answers have no points yet."""
        return int(self._one("SELECT coalesce(sum(unread), 0) FROM reports"))

    def entries(self, most: int = -1) -> Iterator[Entry]:
        """The submissions, or the first ``most`` of them."""
        for row in self._rows(
            "SELECT submission, student, status, score, max_score, percent, isolation,"
            " reports.seconds, questions, marks, measured, notices"
            " FROM reports LEFT JOIN models ON report = id ORDER BY submission LIMIT ?",
            most,
        ):
            submission, student, status, score, max_score, percent, isolation, seconds = row[:8]
            questions, marks, measured, notices = row[8:]
            yield Entry(
                submission,
                student,
                Status(status),
                score,
                max_score,
                percent,
                isolation,
                seconds,
                {name: points for name, points, *_ in json.loads(questions)},
                json.loads(marks),
                json.loads(measured) if measured else {},
                json.loads(notices),
            )

    def has_marks(self) -> bool:
        """Whether points given by hand were merged into any report."""
        return bool(self._one("SELECT EXISTS (SELECT 1 FROM reports WHERE marks != '{}')"))

    def percents(self) -> Iterator[float]:
        """The scores of graded submissions, lowest first."""
        for (percent,) in self._rows(
            "SELECT percent FROM reports WHERE status = ? AND percent IS NOT NULL ORDER BY percent",
            Status.GRADED.value,
        ):
            yield percent

    def seconds(self) -> Iterator[float]:
        """The computing time of each submission."""
        for (seconds,) in self._rows("SELECT seconds FROM reports"):
            yield seconds

    def levels(self) -> list[tuple[str, int]]:
        """Level of isolation, and how many were graded at it."""
        return list(
            self._rows("SELECT isolation, count(*) FROM reports GROUP BY isolation ORDER BY 1")
        )

    def question_ends(self) -> Iterator[QuestionEnd]:
        """Every question of every submission."""
        for (questions,) in self._rows("SELECT questions FROM reports"):
            for end in json.loads(questions):
                yield QuestionEnd(*end)

    def case_blocks(self, size: int = 256) -> Iterator[CaseBlock]:
        """The cases of ``size`` submissions at a time, in the order of the submissions."""
        block: list[Sequence[bytes]] = []
        for row in self._rows(
            "SELECT kinds, outcomes, findings, rests FROM reports JOIN cases ON report = id"
            " ORDER BY submission"
        ):
            block.append(row)
            if len(block) == size:
                yield _block(block)
                block = []
        if block:
            yield _block(block)

    def trouble_count(self) -> int:
        """How many submissions need a person."""
        return int(self._one("SELECT count(*) FROM trouble"))

    def trouble(self, most: int) -> Iterator[Trouble]:
        """Submissions that need a person: grader errors, then ungradable ones, then time-outs."""
        first = self._rows(
            "SELECT id, submission, rank FROM trouble JOIN reports ON id = report"
            " ORDER BY rank, submission LIMIT ?",
            most,
        )
        for number, submission, rank in list(first):
            ((notices, details),) = self._rows(
                "SELECT notices, details FROM trouble WHERE report = ?", number
            )
            yield Trouble(submission, rank, json.loads(notices), json.loads(details))

    def mistake_count(self) -> int:
        """How many different mistakes were recognised."""
        return int(self._one("SELECT count(DISTINCT hint) FROM mistakes"))

    def mistakes(self, most: int) -> Iterator[Mistake]:
        """Known mistakes, those that most submissions made first."""
        first = self._rows(
            "SELECT hints.id, question, hints.hint, count(DISTINCT report) AS n"
            " FROM mistakes JOIN hints ON hints.id = mistakes.hint GROUP BY hints.id"
            " ORDER BY n DESC, label, hints.hint LIMIT ?",
            most,
        )
        for number, question, hint, count in list(first):
            matched = self._rows(
                "SELECT DISTINCT matched FROM mistakes WHERE hint = ? AND matched != ''"
                " ORDER BY matched",
                number,
            )
            # of several cases of a submission, min() picks the row of the first
            examples = list(
                self._rows(
                    "SELECT submission, finding, min(place) FROM mistakes"
                    " JOIN reports ON id = report WHERE hint = ?"
                    " GROUP BY report ORDER BY submission LIMIT 6",
                    number,
                )
            )
            yield Mistake(
                question,
                hint,
                count,
                [name for (name,) in matched],
                [submission for submission, *_ in examples],
                examples[0][1],
            )

    def model_count(self) -> int:
        """How many trained models were measured."""
        return int(self._one("SELECT count(*) FROM models"))

    def model_way(self) -> str:
        """How the models were graded: "weights" or "retrain"."""
        return str(
            self._one(
                "SELECT way FROM models JOIN reports ON id = report ORDER BY submission LIMIT 1"
            )
        )

    def measures(self) -> list[str]:
        """The names of all measured values, in the order of the submissions that have them."""
        lists = self._rows(
            "SELECT names FROM models JOIN reports ON id = report"
            " GROUP BY names ORDER BY min(submission)"
        )
        return list(dict.fromkeys(name for (names,) in lists for name in json.loads(names)))

    def first_measures(self) -> list[str]:
        """The names of the values that are told first; one, if all models are of one kind."""
        return [
            name
            for (name,) in self._rows(
                "SELECT first FROM models JOIN reports ON id = report"
                " GROUP BY first ORDER BY min(submission)"
            )
        ]

    def models(self, most: int) -> Iterator[Model]:
        """The trained models, best first."""
        for submission, points, measured, parameters, seconds in self._rows(
            "SELECT submission, points, measured, parameters, models.seconds"
            " FROM models JOIN reports ON id = report ORDER BY points DESC, submission LIMIT ?",
            most,
        ):
            yield Model(submission, points, json.loads(measured), parameters, seconds)

    def sketch_groups(self) -> list[list[int]]:
        """Models that could be copies of each other: their numbers, in order of submission."""
        groups: dict[tuple[int, int], list[int]] = {}
        for number, *key in self._rows(
            "SELECT id, parameters, length(sketch) FROM models JOIN reports ON id = report"
            " WHERE length(sketch) > 0 ORDER BY submission"
        ):
            groups.setdefault((key[0], key[1]), []).append(number)
        return list(groups.values())

    def sketches(self, numbers: Sequence[int]) -> np.ndarray:
        """The sketches of these models, one a row."""
        query = "SELECT sketch FROM models WHERE report = ?"
        with _told():
            found = [self._db.execute(query, (n,)).fetchone()[0] for n in numbers]
        return np.frombuffer(b"".join(found)).reshape(len(found), -1)

    def submission(self, number: int) -> str:
        """The submission of that number."""
        return str(self._one("SELECT submission FROM reports WHERE id = ?", number))

    def answers(self, question: str, start: int, most: int) -> Iterator[Answer]:
        """The written answers of ``most`` submissions from the ``start``-th on."""
        for row in self._rows(
            "SELECT submission, student, text, points, comment"
            " FROM (SELECT * FROM reports ORDER BY submission LIMIT ? OFFSET ?)"
            " JOIN answers ON report = id AND question = ? ORDER BY submission",
            most,
            start,
            question,
        ):
            yield Answer(*row)

    def unanswered(self, question: str, start: int, most: int) -> list[str]:
        """Of the same submissions, those without an answer."""
        return [
            name
            for (name,) in self._rows(
                "SELECT submission"
                " FROM (SELECT * FROM reports ORDER BY submission LIMIT ? OFFSET ?)"
                " LEFT JOIN answers ON report = id AND question = ?"
                " WHERE report IS NULL ORDER BY submission",
                most,
                start,
                question,
            )
        ]

    def _one(self, query: str, *values: Any) -> Any:
        with _told():
            return self._db.execute(query, values).fetchone()[0]

    def _rows(self, query: str, *values: Any) -> Iterator[tuple[Any, ...]]:
        with _told():
            yield from self._db.execute(query, values)


def _report_row(report: GradeReport) -> tuple[Any, ...]:
    """A row of ``reports``, without its number."""
    status = words.final_status(report)
    score = {Status.GRADED: report.score, Status.UNGRADABLE: 0.0}.get(status)
    percent = None if score is None or not report.max_score else 100 * score / report.max_score
    return (
        _text(report.submission),
        _text(report.student),
        status.value,
        score,
        report.max_score,
        percent,
        _text(report.isolation),
        report.seconds,
        json.dumps([_question_end(q) for q in report.questions]),
        json.dumps({m.question.name: m.points for m in report.marks}),
        sum(m.points is None for m in report.marks),
        json.dumps([words.clean(n, 400) for n in report.notices]),
    )


def _question_end(score: QuestionScore) -> QuestionEnd:
    first = next((c.outcome for c in score.cases if c.outcome is not Outcome.PASS), None)
    return QuestionEnd(
        score.question.name,
        score.points,
        bool(score.cases) or score.points is None,
        first in (Outcome.NOT_WRITTEN, Outcome.MISSING),
    )


def _block(rows: Sequence[Sequence[bytes]]) -> CaseBlock:
    kinds, outcomes, findings, rests = (b"".join(column) for column in zip(*rows, strict=True))
    return CaseBlock(
        np.repeat(np.arange(len(rows)), [len(row[1]) for row in rows]),
        np.frombuffer(kinds, np.uint32),
        np.frombuffer(outcomes, np.uint8),
        np.frombuffer(findings, np.uint32),
        np.frombuffer(rests, np.float64),
    )


def _text(text: str) -> str:
    """Text that sqlite can take: a lone surrogate becomes "?", as on every page."""
    return text.encode("utf-8", "replace").decode("utf-8")


@contextmanager
def _told() -> Iterator[None]:
    """Says what it means if the database, which is a temporary file, cannot grow."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in _NO_ROOM:
            raise
        raise StorageError(
            f"the temporary file in which the class report is put together: {error}. Make room "
            "in the folder for temporary files, or name another one in SQLITE_TMPDIR."
        ) from None
