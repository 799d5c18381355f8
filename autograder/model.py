"""The nouns of the project, as frozen data.  Imports nothing of ours, runs nothing."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


class Outcome(enum.Enum):
    """How one case of one question ended.  Only PASS earns, and PARTIAL its share."""

    PASS = "pass"
    PARTIAL = "partial"  # a trained model between half and full marks; earns its share
    WRONG = "wrong"  # a check did not hold
    RAISED = "raised"  # the student's function raised an error
    NOT_WRITTEN = "not_written"  # still the stub
    MISSING = "missing"  # the name is not defined anywhere
    TIMEOUT = "timeout"  # over the question's budget of time
    MEMORY = "memory"  # over the question's budget of memory
    OUTPUT = "output"  # printed or returned more than may cross
    BOX_EXIT = "box_exit"  # the process ended itself: sys.exit(), os._exit(), a crash
    SKIPPED = "skipped"  # not run, because the box could not be brought up for it again
    GRADER_ERROR = "grader_error"  # ours; staff must regrade


class Level(enum.Enum):
    """How strongly student code is kept apart, weakest first."""

    PROCESS = "process"
    OTHER_USER = "other_user"
    NAMESPACES = "namespaces"

    @property
    def rank(self) -> int:
        """0 for the weakest."""
        return list(Level).index(self)


class Status(enum.Enum):
    """How the grading of one submission ended."""

    GRADED = "graded"
    UNGRADABLE = "ungradable"
    GRADER_ERROR = "grader_error"


@dataclass(frozen=True)
class Question:
    """One coded question.

    Attributes:
        name: ``q5_7``; also the name of its test file.
        title: one line, shown to students.
        provides: names the student defines.
        points: what all its cases earn together.
        requires: names of earlier questions whose functions this one may call.
        extension: shown as harder; counts like any other.
        seconds: CPU budget of one case.
        memory_mb: memory budget of one case, above what the empty box uses.
    """

    name: str
    title: str
    provides: tuple[str, ...]
    points: float
    requires: tuple[str, ...] = ()
    extension: bool = False
    seconds: float = 10.0
    memory_mb: int = 512

    @property
    def label(self) -> str:
        """``Q5.7``."""
        return "Q" + self.name[1:].replace("_", ".")


#: What stands in the cell of a written question until a student writes over it.
WRITTEN_PROMPT = "_Type your answer here, replacing this text._"


@dataclass(frozen=True)
class Written:
    """One written question, graded by hand."""

    name: str
    title: str
    points: float
    rubric: str

    @property
    def label(self) -> str:
        """``W1``."""
        return self.name.upper()


@dataclass(frozen=True)
class Mark:
    """What a person gave for one written answer.

    Attributes:
        question: the written question.
        points: None while nobody has read the answer; it counts 0 until then.
        comment: the person's words to the student.
    """

    question: Written
    points: float | None
    comment: str = ""


@dataclass(frozen=True)
class Threshold:
    """What one measured value of a trained model must reach.

    Attributes:
        measure: its name, e.g. "accuracy".
        full, half: values for all points and for half of them, on a straight line between; less is
            better if ``full`` is below ``half``.  None for a control.
        at_most, at_least: a control: outside of them the model earns nothing.
    """

    measure: str
    full: float | None = None
    half: float | None = None
    at_most: float | None = None
    at_least: float | None = None


@dataclass(frozen=True)
class CapstoneRule:
    """How the trained model of an assignment is graded.

    Attributes:
        question: the question its points belong to.
        points: of that question's, those that the measured model earns.
        way: "weights" grades the model file that was handed in, "retrain" trains anew.
        build: the notebook's function that makes the untrained model; "" if ``train`` does.
        train: the notebook's function that trains it.
        data: name of the capstone in ``student_lib.capstones`` (or of the folder's capstone.py).
        file: name of the model file that is handed in.
        seconds: wall-clock limit of training anew.
        max_parameters, max_layers: limits of the model.
        thresholds: of ``data``.
    """

    question: str
    points: float
    way: str
    build: str
    train: str
    data: str
    seconds: float
    max_parameters: int
    max_layers: int
    thresholds: tuple[Threshold, ...]
    file: str = "model.keras"


@dataclass(frozen=True)
class WrongAnswer:
    """A plausible wrong answer on file.

    Attributes:
        name: file name without ``.py``.
        question: the question it answers.
        source: its Python source.
        hint: what a student who made this mistake deserves to read.
        mistake: one sentence, for staff.
        shares: names of other wrong answers whose hint fits as well -> why.
        measured: only the measured model shows the mistake, no case does.
    """

    name: str
    question: str
    source: str
    hint: str
    mistake: str
    shares: dict[str, str] = field(default_factory=dict)
    path: Path | None = None
    measured: bool = False


@dataclass(frozen=True)
class RightAnswer:
    """Another right answer on file; must get full marks."""

    name: str
    question: str
    source: str
    path: Path | None = None


@dataclass(frozen=True)
class Assignment:
    """One assignment as the judge needs it.

    Attributes:
        id: ``a05``.
        folder: where it was loaded from.
        questions: in order.
        tests: question name -> source of its test file.
        reference: source of the reference functions; None on a student's machine.
        stubs: name a student must define -> source of the stub that was handed out.
        given: digests of the cells that were handed out to be run, not answered.
        allowed_imports: top-level modules beyond the standard library.
        hidden_visibility: Gradescope's word for when hidden cases are shown.
        capstone: how a trained model is graded, if there is one.
        submission_seconds: wall time for the notebook and all cases; None: as in ``limits.py``.
    """

    id: str
    title: str
    folder: Path
    questions: tuple[Question, ...]
    tests: dict[str, str]
    reference: str | None = None
    written: tuple[Written, ...] = ()
    wrong: tuple[WrongAnswer, ...] = ()
    right: tuple[RightAnswer, ...] = ()
    stubs: dict[str, str] = field(default_factory=dict)
    given: frozenset[str] = frozenset()
    allowed_imports: tuple[str, ...] = ("numpy", "matplotlib", "student_lib")
    hidden_visibility: str = "after_published"
    version: str = "1"
    capstone: CapstoneRule | None = None
    submission_seconds: float | None = None

    @property
    def training_seconds(self) -> float:
        """Wall time that training a net may take in a box; 0 where none is trained there."""
        rule = self.capstone
        return rule.seconds if rule is not None and rule.way == "retrain" else 0.0

    @property
    def max_score(self) -> float:
        """Points of all coded questions."""
        return sum(q.points for q in self.questions)

    def question(self, name: str) -> Question:
        """The question of that name."""
        return next(q for q in self.questions if q.name == name)

    @property
    def provided(self) -> dict[str, Question]:
        """Name a student defines -> its question."""
        return {name: q for q in self.questions for name in q.provides}


@dataclass(frozen=True)
class Cell:
    """One piece of student code to run, already plain Python.

    Attributes:
        source: Python source.
        where: "cell 7", for messages.
    """

    source: str
    where: str


@dataclass(frozen=True)
class Submission:
    """What was handed in, read but not run.

    Attributes:
        name: folder-safe, unique in its class.
        student: as the platform calls them, or the name again.
        cells: code to run, in order.
        files: other files handed in, name -> bytes; copied into the scratch folder.
        notices: one sentence each on what was odd and what was done about it.
        sha256: of all bytes handed in.
        written: written question -> the student's text.
        blocked: name a student must define -> why it is not to be run at all.
    """

    name: str
    student: str
    cells: tuple[Cell, ...]
    files: dict[str, bytes] = field(default_factory=dict)
    notices: tuple[str, ...] = ()
    sha256: str = ""
    written: dict[str, str] = field(default_factory=dict)
    blocked: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Measured:
    """What was measured of a trained model.

    Attributes:
        data: name of the capstone.
        way: "weights" or "retrain".
        first: name of the value that is told and ranked first.
        values: by name; controls among them.
        units: value -> its unit, where it has one.
        parameters: of the model.
        sketch: a few numbers that stand for its weights, to tell copies; for staff only.
        file_sha256: of the model file as it was opened.
        seconds: CPU time of the box that opened it.
    """

    data: str
    way: str
    first: str
    values: dict[str, float]
    units: dict[str, str] = field(default_factory=dict)
    parameters: int = 0
    sketch: tuple[float, ...] = ()
    file_sha256: str = ""
    seconds: float = 0.0


@dataclass(frozen=True)
class CaseResult:
    """One case of one question, judged.

    Attributes:
        question, case, title: which one; ``title`` is shown to students.
        points: what it is worth.
        hidden: whether inputs and values must stay with staff.
        outcome: how it ended.
        message: for the student; for a hidden case free of inputs and values.
        staff_message: everything, for staff.
        hint: the hint of the wrong answer it matches, if any.
        matched: name of that wrong answer, for staff.
        expected, got: arrays or data to draw; public cases only.
        forgiven: passed only once an earlier answer was replaced by a right one.
        seconds: CPU time of the box for this case.
        share: of the points, for PARTIAL: above 0 and below 1.
        measured: it is no test case but a trained model on hidden data.
    """

    question: str
    case: str
    title: str
    points: float
    hidden: bool
    outcome: Outcome
    message: str = ""
    staff_message: str = ""
    hint: str = ""
    matched: str = ""
    expected: Any = None
    got: Any = None
    forgiven: bool = False
    seconds: float = 0.0
    share: float = 0.0
    measured: bool = False

    @property
    def earned(self) -> float:
        """Points of this case."""
        if self.outcome is Outcome.PASS:
            return self.points
        return self.points * self.share if self.outcome is Outcome.PARTIAL else 0.0


@dataclass(frozen=True)
class QuestionScore:
    """Points of one question; ``points`` is None if the grader failed on it."""

    question: Question
    points: float | None
    cases: tuple[CaseResult, ...]


@dataclass(frozen=True)
class GradeReport:
    """The whole result of one submission.

    Attributes:
        score, max_score: of the coded questions, and of the written ones too if ``marks``.
        marks: one for every written question once points given by hand were merged.
        measured: of the trained model, if there was one that could be.
    """

    submission: str
    student: str
    assignment: str
    title: str
    status: Status
    score: float | None
    max_score: float
    questions: tuple[QuestionScore, ...]
    notices: tuple[str, ...] = ()
    isolation: str = ""
    seconds: float = 0.0
    sha256: str = ""
    written: dict[str, str] = field(default_factory=dict)
    marks: tuple[Mark, ...] = ()
    measured: Measured | None = None
    hidden_visibility: str = "after_published"

    @property
    def percent(self) -> float | None:
        """0 to 100, or None without a score."""
        if self.score is None or not self.max_score:
            return None
        return 100.0 * self.score / self.max_score
