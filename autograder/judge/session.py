"""One submission, from opened box to graded cases.  Trusted side.

Two processes: this judge (holds tests and answers) and the box (student code, no network,
no tests).  Everything read from the box is hostile until ``wire`` has checked its size,
dtype and shape, and even then it is only data: a value to be compared, a name, a text.

Cases with the same budget are answered by one forked child for as long as they pass; a
case that does not pass is run again in a fresh child before it counts, so a hang, a crash or a
changed global in one case cannot cost the next.  (A fork costs as much as the cases do.)

Order matters.  Every case of every question is run on the student's own functions first;
only then may a second run put a reference function in the place of a wrong earlier
answer, so that nothing learnt from the reference could have helped an earlier question.
A box that dies is the student's doing unless we killed it; a fault of ours is
GRADER_ERROR and never costs a point in silence.
"""

from __future__ import annotations

import hashlib
import hmac
import time
import traceback
import types
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

import numpy as np

from autograder.box.host import Box, CaseChild, Zygote
from autograder.errors import AuthorError, BoxError
from autograder.judge import capstone, forbidden, refused
from autograder.judge.diagnose import (
    Diagnosis,
    Diagnostician,
    TooSlow,
    choose,
    quiet,
    time_limit,
)
from autograder.judge.guard import memory_limit
from autograder.judge.kerasfile import (
    ModelFile,
    ModelFileError,
    difference,
    is_model,
    open_model_file,
)
from autograder.judge.lazy import about_models, lazy_keras
from autograder.judge.meant import missing, parameters_changed
from autograder.judge.names import Call, Conversation, environment_for, is_small
from autograder.judge.runner import CaseEnded, StudentRaised, Verdict, raised, run_case
from autograder.judge.testfile import RESERVED, Case, load_cases
from autograder.limits import limit, limit_bytes
from autograder.model import (
    Assignment,
    CapstoneRule,
    CaseResult,
    GradeReport,
    Measured,
    Outcome,
    Question,
    QuestionScore,
    Status,
    Submission,
)
from autograder.scoring import score_question, total_score
from autograder.wire.channel import Closed, Late
from autograder.wire.codec import WireError
from student_lib.capstones import Hidden, public_draw

_T = TypeVar("_T")
_OWN_FAULT = (Outcome.WRONG, Outcome.RAISED)
_MOST_LOOKS = 2
_SIGNALS = {
    4: "illegal instruction",
    6: "abort",
    7: "bus error",
    8: "arithmetic error",
    9: "killed",
    11: "segmentation fault",
}


@dataclass
class _Running:
    """What is known about the submission being graded."""

    submission: Submission
    started: float
    ends: float  # when all of it, the measuring of a model aside, has had its time
    most_cpu: float  # CPU seconds of all its boxes together
    box: Box | None = None
    child: CaseChild | None = None
    child_serves: tuple[object, ...] = ()
    child_used: bool = False
    ended_by: int = 0  # the signal that ended the last child
    looks: int = 0  # how often something was tried again that SIGKILL had ended
    defined: dict[str, str] = field(default_factory=dict)
    skipped: set[int] = field(default_factory=set)
    restarts: int = 0
    came_up: bool = False  # some box has run the notebook to its end
    forbidden: list[forbidden.Use] = field(default_factory=list)
    single_use: bool = False  # its boxes have threads, and answer one group of cases each
    notices: list[str] = field(default_factory=list)
    errors_noted: bool = False
    cpu_seconds: float = 0.0
    passed_calls: dict[str, list[Call]] = field(default_factory=dict)
    failed_calls: dict[str, list[Call]] = field(default_factory=dict)
    measured: Measured | None = None

    def is_over(self) -> bool:
        """Whether the whole submission has had its time."""
        return time.monotonic() >= self.ends or self.cpu_seconds >= self.most_cpu


class Judge:
    """Grades submissions of one assignment, one after the other.

    Args:
        assignment: with tests; with a reference unless it is a student's self-check.
        zygote: the source of boxes.
        secret: the course secret behind the inputs of hidden random cases.
        measures: False leaves the trained model of a capstone, and its points, out.
        in_public: measure it on the draw that every student sees, for a self-check.

    Raises:
        AuthorError: if a test file, the reference or the capstone does not load.
    """

    def __init__(
        self,
        assignment: Assignment,
        zygote: Zygote,
        secret: bytes = b"",
        *,
        measures: bool = True,
        in_public: bool = False,
    ):
        self.assignment = assignment
        self.zygote = zygote
        self.secret = secret
        self.cases: dict[str, list[Case]] = {}
        for question in assignment.questions:
            source = assignment.tests[question.name]
            self.cases[question.name] = load_cases(source, f"tests/{question.name}.py")
        self.reference: dict[str, Any] = load_reference(assignment) if assignment.reference else {}
        self._most_seconds = assignment.submission_seconds or limit("submission_seconds")
        self.about_models = about_models(assignment)
        self.keras = bool({"keras", "tensorflow"} & {*assignment.allowed_imports})
        self.diagnostician = Diagnostician(
            self.reference, [w for w in assignment.wrong if w.question not in self.about_models]
        )
        self.rule = assignment.capstone if measures else None
        if self.rule is not None:
            self.task = capstone.load_task(self.rule, assignment.folder)
            self.hidden = (
                public_draw(self.task)
                if in_public
                else capstone.prepared(assignment.folder, self.rule.data)
            )

    # -- one submission

    def grade(self, submission: Submission, only: Sequence[str] | None = None) -> GradeReport:
        """Grade one submission.

        Args:
            submission: from ``intake``.
            only: names of the questions to grade; all of them if None.

        Returns:
            A report; never raises for anything that student code does.

        Raises:
            BoxError: if no box can be made on this machine at all.
        """
        now = time.monotonic()
        ends = now + self._most_seconds
        # two threads may burn twice the wall time; many boxes, one after the other, no more
        cpu = 2 * self._most_seconds
        running = _Running(submission, now, ends, cpu, notices=list(submission.notices))
        running.forbidden = forbidden.uses(submission.cells, self._allowed(submission))
        if running.forbidden:
            running.notices.append(
                forbidden.told(
                    running.forbidden, self.assignment.id, self.assignment.allowed_imports
                )
            )
        questions = [
            self._counted(q) for q in self.assignment.questions if only is None or q.name in only
        ]
        results: dict[str, list[CaseResult]] = {}
        found: dict[str, dict[int, CaseResult]] = {q.name: {} for q in questions}
        try:
            with quiet():  # a test may print or warn
                self._bring_up(running)
                # All public cases first: what they say may be the student's own text, and by then
                # there must be no hidden input that a function could have put aside in a file.
                for hidden in (False, True):
                    for question in questions:
                        self._question(running, question, hidden, found[question.name])
                for name, by_place in found.items():
                    results[name] = [by_place[place] for place in sorted(by_place)]
                for question in questions:
                    results[question.name] = self._second_chance(running, question, results)
                if self.rule is not None and self.rule.question in results:
                    results[self.rule.question].append(self._capstone(running, self.rule))
        finally:
            self._put_down(running)
        scores = []
        for question in questions:
            results[question.name] = self._with_hints(running, question, results[question.name])
            scores.append(score_question(question, results[question.name]))
        return self._report(running, scores)

    def _allowed(self, submission: Submission) -> set[str]:
        """What may be imported: the assignment's libraries, and modules that were handed in."""
        own = {name.split("/")[0].removesuffix(".py") for name in submission.files}
        return {*self.assignment.allowed_imports, *own}

    def _counted(self, question: Question) -> Question:
        """A question with the points that its cases, and what is measured, add up to."""
        whole = self.assignment.capstone
        if whole is not None and self.rule is None and question.name == whole.question:
            return replace(question, points=question.points - whole.points)
        return question

    def _report(self, running: _Running, scores: list[QuestionScore]) -> GradeReport:
        score = total_score(scores)
        return GradeReport(
            submission=running.submission.name,
            student=running.submission.student,
            assignment=self.assignment.id,
            title=self.assignment.title,
            status=Status.GRADER_ERROR if score is None else Status.GRADED,
            score=score,
            max_score=sum(s.question.points for s in scores),
            questions=tuple(scores),
            notices=tuple(dict.fromkeys(running.notices)),
            isolation=self.zygote.level.value,
            seconds=round(running.cpu_seconds, 3),
            sha256=running.submission.sha256,
            written=running.submission.written,
            measured=running.measured,
            hidden_visibility=self.assignment.hidden_visibility,
        )

    # -- the box

    def _bring_up(self, running: _Running) -> None:
        """Open a box and run the notebook, leaving out cells that killed an earlier box."""
        self._put_down(running)
        wanted = list(self.assignment.provided)
        while not running.is_over():
            cells = [
                (c.source, c.where)
                for i, c in enumerate(running.submission.cells)
                if i not in running.skipped
            ]
            numbers = [i for i in range(len(running.submission.cells)) if i not in running.skipped]
            box = self.zygote.open()
            box.most = running.most_cpu - running.cpu_seconds
            running.box = box
            try:
                deadline = min(time.monotonic() + limit("notebook_seconds"), running.ends)
                ready = box.run(cells, self._shown_files(running), wanted, deadline)
            except (Closed, Late, WireError) as error:
                self._put_down(running)
                if isinstance(error, Closed) and _look_again(running, box, box.signal):
                    continue
                too_slow = time.monotonic() >= deadline
                if self._leave_out(running, box, numbers, error, too_slow):
                    continue
                running.notices.append(
                    "The notebook could not be run to its end, so no answer in it could be tried."
                )
                return
            running.came_up = True
            running.defined = {
                k: v
                for k, v in _mapping(ready.get("defined")).items()
                if k in wanted and isinstance(v, str)
            }
            threads = ready.get("threads")
            running.single_use = type(threads) is int and threads > 1
            self._note_errors(running, ready.get("errors"), numbers)
            return

    def _shown_files(self, running: _Running) -> dict[str, bytes]:
        """What lies beside the notebook in its box: all that was handed in but a trained model."""
        whole = self.assignment.capstone
        shown: dict[str, bytes] = {}
        left = limit_bytes("reply_mb") - limit_bytes("notebook_mb")
        for name, data in sorted(running.submission.files.items(), key=lambda item: len(item[1])):
            if whole is not None and is_model(name, data):
                continue
            left -= len(data)
            if left < 0:
                running.notices.append(
                    f"{_last(name)[:80]} is too large to lie beside the notebook when it is run."
                )
                break
            shown[name] = data
        return shown

    def _leave_out(
        self,
        running: _Running,
        box: Box,
        numbers: list[int],
        error: Exception,
        too_slow: bool,
    ) -> bool:
        """Leave out the cell that ended a box.  False if that may not help any more."""
        position = box.current_cell
        if not 0 <= position < len(numbers) or running.restarts >= limit("box_restarts"):
            return False
        running.restarts += 1
        culprit = numbers[position]
        running.skipped.add(culprit)
        where = running.submission.cells[culprit].where
        if box.killed is Outcome.MEMORY:
            what = f"used more than {limit('tree_mb'):.0f} MB of memory"
        elif box.killed is Outcome.TIMEOUT:
            what = f"used more than {limit('tree_seconds'):.0f} s of CPU time"
        elif box.killed is Outcome.OUTPUT:
            most = limit("scratch_files")
            what = f"wrote more than {limit('scratch_mb'):g} MB of files, or {most:g} files"
        elif isinstance(error, Late) and too_slow:
            most = limit("notebook_seconds")
            what = f"did not finish within the {most:g} s that all cells together may take"
        elif isinstance(error, Late):
            what = f"did not finish within {limit('cell_seconds'):g} s and could not be stopped"
        elif isinstance(error, WireError):
            what = "wrote into the grader's connection"
        else:
            what = "ended the whole process"
        running.notices.append(
            f"{where[:1].upper()}{where[1:]} {what}; it was left out and the rest was graded."
        )
        return True

    def _note_errors(self, running: _Running, errors: Any, numbers: list[int]) -> None:
        if running.errors_noted:
            return  # a later box may have been left a hidden input by a case of an earlier one
        running.errors_noted = True
        for row in errors if isinstance(errors, list) else []:
            row = _mapping(row)
            position = row.get("cell")
            if type(position) is not int or not 0 <= position < len(numbers):
                continue
            text, kind = _said(row, "text", 200), _said(row, "error", 60)
            place = _said(row, "where", 80) or running.submission.cells[numbers[position]].where
            if kind == "NotImplementedError":
                continue  # a given cell that calls an answer which is not written yet
            said = f"A cell raised {kind} ({place}): {text}."
            if kind == "CellTimeout":
                most = limit("cell_seconds")
                said = f"A cell was stopped after {most:g} s, which is all it may take ({place})."
            elif advice := refused.sentence(kind, text, self.keras):
                said += f" {advice}"
            if len(running.notices) < 12:
                running.notices.append(f"{said} The rest was graded.")

    def _put_down(self, running: _Running) -> None:
        if _alive(running.box):
            self._end_child(running)  # politely, or its CPU time would be on nobody's account
        running.child = None
        if running.box is not None:
            running.box.close()
            running.cpu_seconds += running.box.seconds
            running.box = None

    # -- the cases

    def _question(
        self, running: _Running, question: Question, hidden: bool, results: dict[int, CaseResult]
    ) -> None:
        """Run the public or the hidden cases of a question into ``results``, by place."""
        for place, case in enumerate(self.cases[question.name]):
            if case.hidden is not hidden:
                continue
            # one that was not run itself has taken no time
            late = sum(r.outcome is Outcome.TIMEOUT and r.seconds > 0 for r in results.values())
            if late >= limit("timeouts"):
                verdict = Verdict(
                    Outcome.TIMEOUT, "Not run: earlier cases of this question ran out of time."
                )
                results[place] = self._result(question, case, verdict)
            else:
                results[place] = self._case(running, question, case, ())

    def _case(
        self, running: _Running, question: Question, case: Case, bind: tuple[str, ...]
    ) -> CaseResult:
        try:
            verdict, seconds = self._verdict(running, question, case, bind)
        except (BoxError, AuthorError):
            raise
        except Exception:
            self._end_child(running)  # nobody knows what it was in the middle of
            verdict, seconds = Verdict(Outcome.GRADER_ERROR, _REGRADE, traceback.format_exc()), 0.0
        return self._result(question, case, verdict, seconds)

    def _verdict(
        self, running: _Running, question: Question, case: Case, bind: tuple[str, ...]
    ) -> tuple[Verdict, float]:
        begun = time.monotonic()
        if running.is_over():
            return _out_of_time(self._most_seconds), 0.0
        serves = (case.hidden, question.seconds, question.memory_mb, bind)
        if running.child_serves != serves:
            self._end_child(running)
            running.child_serves = serves
            self._keep_alive(running)
        failed = confirmed = False
        while _alive(running.box):
            box = running.box
            verdict, fresh = self._try(running, question, case, bind)
            self._keep_alive(running)
            if verdict.outcome is Outcome.PASS or fresh:
                if (
                    box is not None
                    and verdict.outcome is Outcome.BOX_EXIT
                    and _look_again(running, box, running.ended_by or box.signal)
                ):
                    # it may have killed itself to be asked again: what is right now is a second
                    # try like any other
                    failed, confirmed = True, False
                    continue
                if verdict.outcome is Outcome.PASS and failed and not confirmed:
                    # A second try that is right: an honest answer whom an earlier case had got in
                    # the way, or one that knows from a file that its first guess was wrong.  Only
                    # a fresh box, which knows of no try at all, can tell.
                    confirmed = True
                    self._bring_up(running)
                    continue
                return verdict, time.monotonic() - begun
            # It failed in a child that had answered earlier cases: only a fresh child can tell
            # whether the answer is wrong or an earlier case has left something behind.
            failed = True
        if running.is_over():
            return _out_of_time(self._most_seconds), 0.0
        if not running.came_up:
            return Verdict(
                Outcome.SKIPPED, "Not run: the notebook could not be run to its end."
            ), 0.0
        return Verdict(
            Outcome.SKIPPED,
            "Not run: the notebook could not be brought up "
            "again after an earlier case had destroyed its process.",
        ), 0.0

    def _try(
        self, running: _Running, question: Question, case: Case, bind: tuple[str, ...]
    ) -> tuple[Verdict, bool]:
        """Run a case in the current child; True if that child was a fresh one."""
        child = running.child
        fresh = child is None or not running.child_used
        begun = time.monotonic()
        talk: Conversation | None = None
        try:
            if child is None:
                assert running.box is not None  # noqa: S101 - the caller has looked
                child = running.box.case(question.seconds, question.memory_mb, bind)
                child.start()
            deadline = time.monotonic() + limit("wall_factor") * question.seconds + 2
            deadline = min(deadline, running.ends)
            # only what is bound may be asked for: all others would answer in the student's place
            lent = {name: self.reference[name] for name in bind}
            talk = Conversation(child.channel, deadline, question, lent)
            verdict = self._run(running, case, talk)
        except (Closed, Late):
            verdict = Verdict(Outcome.BOX_EXIT, "")
        finally:
            running.child = child
        busy = (
            child is not None
            and verdict.outcome is Outcome.TIMEOUT
            and child.used() >= question.seconds
        )
        passed = verdict.outcome is Outcome.PASS
        untouched = verdict.outcome in (Outcome.NOT_WRITTEN, Outcome.MISSING) and fresh
        if untouched and not bind:
            # a stub leaves nothing behind: the next case finds this child as good as new
            running.child_used = False
        elif passed and not bind:
            running.child_used = True
        else:
            self._end_child(running)
        if talk is not None and not bind and (passed or fresh):
            calls = running.passed_calls if passed else running.failed_calls
            calls.setdefault(question.name, []).extend(talk.calls)
        signal = child.signal if child is not None else 0
        killed = signal == 9 and verdict.outcome is not Outcome.TIMEOUT  # and not by us
        if busy or (killed and time.monotonic() - begun >= question.seconds):
            signal = 24  # the kernel kills what ignores SIGXCPU, its signal for too much CPU time
        running.ended_by = signal
        return self._explain(running, question, case, verdict, signal), fresh

    def _end_child(self, running: _Running) -> None:
        child, running.child = running.child, None
        if child is not None:
            child.finish()

    def _keep_alive(self, running: _Running) -> None:
        """Bring a dead box up again, as often as that is allowed."""
        if _alive(running.box):
            return
        if not running.single_use:
            if running.restarts >= limit("box_restarts"):
                self._put_down(running)
                return
            running.restarts += 1
        self._bring_up(running)

    def _run(self, running: _Running, case: Case, talk: Conversation) -> Verdict:
        patience = talk.deadline - time.monotonic() + limit("judge_seconds")
        try:
            with memory_limit(), time_limit(max(1.0, patience)):
                return self._run_unbounded(running, case, talk)
        except TooSlow:
            said = "What your answer returned could not be compared within the time of one case."
            return Verdict(Outcome.TIMEOUT, said)

    def _run_unbounded(self, running: _Running, case: Case, talk: Conversation) -> Verdict:
        try:
            names = tuple(p for p in case.parameters if p not in RESERVED)
            environment = environment_for(
                talk,
                names,
                running.defined,
                running.submission.blocked,
                lambda name: missing(
                    name, running.submission.cells, list(self.assignment.provided)
                ),
            )
        except CaseEnded as ended:
            return Verdict(ended.outcome, ended.message, ended.staff_message)
        except StudentRaised as error:  # a value that raises when it is only looked at
            return raised(error)
        environment |= self._reserved(running.submission, case)
        return run_case(case, environment)

    def _reserved(self, submission: Submission, case: Case) -> dict[str, Any]:
        """What a case asks for beside the student's names."""
        found: dict[str, Any] = {}
        if "reference" in case.parameters:
            found["reference"] = types.SimpleNamespace(**self.reference)
        if "rng" in case.parameters:
            found["rng"] = np.random.default_rng(self._seed(submission, case))
        return found

    def _seed(self, submission: Submission, case: Case) -> int:
        text = f"{self.assignment.id}|{case.name}|{submission.sha256}".encode()
        return int.from_bytes(hmac.digest(self.secret, text, hashlib.sha256)[:8], "little")

    def _explain(
        self, running: _Running, question: Question, case: Case, verdict: Verdict, signal: int
    ) -> Verdict:
        """Fill in what only the end of the process, or the reference, can tell."""
        box = running.box
        if verdict.unexplained is not None and self.reference:
            on_reference = self._on_reference(running.submission, case)
            if on_reference.outcome is not Outcome.PASS:
                return Verdict(
                    Outcome.GRADER_ERROR,
                    _REGRADE,
                    f"the case fails on the reference too: {on_reference.detail}",
                )
        if isinstance(verdict.unexplained, MemoryError):
            said = (
                "To check what your answer returned would take more than "
                f"{limit('judge_mb'):.0f} MB of memory."
            )
            return Verdict(Outcome.WRONG, said, f"{said} ({verdict.detail})")
        if verdict.outcome is Outcome.GRADER_ERROR:
            return replace(verdict, message=_REGRADE)
        if verdict.outcome in (Outcome.TIMEOUT, Outcome.BOX_EXIT) and not verdict.message:
            if box is not None and box.killed is Outcome.MEMORY:
                return Verdict(Outcome.MEMORY, _memory(limit("tree_mb")))
            if box is not None and box.killed is Outcome.OUTPUT:
                return Verdict(
                    Outcome.OUTPUT,
                    f"Your answer wrote more than {limit('scratch_mb'):g} MB of files, or more "
                    f"than {limit('scratch_files'):g} files.",
                )
            burnt = box is not None and box.killed is Outcome.TIMEOUT
            if verdict.outcome is Outcome.TIMEOUT or signal == 24 or burnt:
                waited = signal != 24 and not burnt
                in_all = limit("wall_factor") * question.seconds + 2
                return Verdict(
                    Outcome.TIMEOUT,
                    f"Your answer was stopped: it may use {question.seconds:g} s for one case"
                    + (f", and {in_all:g} s with all waiting." if waited else ".")
                    + f"{self._reference_time(running.submission, question, case)}",
                )
            ending = _SIGNALS.get(signal)
            how = f" ({ending})" if ending else ""
            return Verdict(
                Outcome.BOX_EXIT,
                f"The process that ran your answer ended{how}; a "
                "function must return, not end the program."
                + (refused.ABORTED if signal == 6 and self.keras else ""),
            )
        if verdict.outcome is Outcome.MEMORY:
            # what the box as a whole may use bounds every answer in it
            return Verdict(Outcome.MEMORY, _memory(min(question.memory_mb, limit("tree_mb"))))
        if verdict.outcome is Outcome.RAISED:
            return refused.explained(verdict, self.keras)
        return verdict

    def _on_reference(self, submission: Submission, case: Case) -> Verdict:
        return run_case(case, {**self.reference, **self._reserved(submission, case)})

    def _reference_time(self, submission: Submission, question: Question, case: Case) -> str:
        """How long the reference takes, in steps so coarse that a regrade says the same."""
        if not self.reference or question.name in self.about_models:
            return ""  # a reference about models would bring Keras into this process
        begun = time.process_time()
        self._on_reference(submission, case)
        used = time.process_time() - begun
        most = next((s for s in (0.1, 1.0, 10.0) if used < s), None)
        return "" if most is None else f" The reference answer needs less than {most:g} s for it."

    def _result(
        self, question: Question, case: Case, verdict: Verdict, seconds: float = 0.0
    ) -> CaseResult:
        failed = verdict.failed
        detail = verdict.detail or verdict.message
        # what is as large as may cross is not to be drawn, and would be kept for every case
        shown = failed is not None and not case.hidden and is_small(failed.got)
        return CaseResult(
            question=question.name,
            case=case.name,
            title=case.title,
            points=case.points,
            hidden=case.hidden,
            outcome=verdict.outcome,
            message=verdict.message
            if case.hidden or verdict.outcome is Outcome.GRADER_ERROR
            else detail,
            staff_message=detail,
            hint=failed.hint if failed else "",
            expected=failed.expected if failed and shown else None,
            got=failed.got if failed and shown else None,
            seconds=seconds,
        )

    # -- the trained model

    def _capstone(self, running: _Running, rule: CapstoneRule) -> CaseResult:
        """Measure the trained model: one more case of the capstone's question."""
        question = self.assignment.question(rule.question)
        case = Case(
            f"{question.name} - measured",
            "The trained model on hidden data",
            rule.points,
            False,
            lambda: None,
            (),
        )
        try:
            file, draws, untrained = self._model_file(running, rule, question, case)
            # the box of the notebook has done its part; two boxes at once would need twice the room
            self._put_down(running)
            measured, facts, told = capstone.measure(
                self.zygote, rule, self.task, question, file, draws, untrained
            )
        except capstone.NotMeasured as found:
            verdict = Verdict(found.outcome, found.message, found.staff_message)
            return replace(self._result(question, case, verdict), measured=True)
        except (BoxError, AuthorError):
            raise
        except Exception:
            verdict = Verdict(Outcome.GRADER_ERROR, _REGRADE, traceback.format_exc())
            return replace(self._result(question, case, verdict), measured=True)
        running.measured = measured
        running.cpu_seconds += measured.seconds
        share, said = capstone.credit(rule, measured.values)
        if told:
            share, said = 0.0, [*said, told]
        outcome = Outcome.PASS if share >= 1 else Outcome.PARTIAL if share > 0 else Outcome.WRONG
        verdict = Verdict(outcome, " ".join(said))
        result = self._result(question, case, verdict, measured.seconds)
        hint = ""
        if share < 1 and self.task.advise is not None:
            hint = self.task.advise(facts, measured.values)
        part = share if outcome is Outcome.PARTIAL else 0.0
        return replace(result, hint=hint, share=part, measured=True)

    def _model_file(
        self, running: _Running, rule: CapstoneRule, question: Question, case: Case
    ) -> tuple[ModelFile, list[Hidden], ModelFile | None]:
        """The model file to measure, checked from the outside, and what to ask it.

        Raises:
            NotMeasured: with the sentence for the student.
        """
        rng = np.random.default_rng(self._seed(running.submission, case))
        try:
            if rule.way == "retrain":
                made = self._in_child(
                    running,
                    question,
                    rule.seconds,
                    lambda talk: capstone.train_anew(talk, rule, self.task, rng),
                )
                draws = made.draws if self.hidden is None else [self.hidden]
                before = open_model_file(made.before, rule) if made.before else None
                return open_model_file(made.after, rule), draws, before
            file = self._handed_in(running, rule)
        except ModelFileError as error:
            raise capstone.NotMeasured(Outcome.WRONG, str(error)) from None
        plan = self._in_child(
            running,
            question,
            limit("predict_seconds"),
            lambda talk: capstone.notebook_plan(talk, rule, self.task),
        )
        other = difference(file, plan, rule.build or rule.train)
        if other:
            raise capstone.NotMeasured(
                Outcome.WRONG, f"{rule.file} is not the net of your notebook. {other}"
            )
        if self.hidden is not None:
            return file, [self.hidden], None
        return file, [self.task.draw(rng) for _ in range(capstone.DRAWS)], None

    def _handed_in(self, running: _Running, rule: CapstoneRule) -> ModelFile:
        files = running.submission.files
        name = next((f for f in sorted(files, key=len) if _last(f) == rule.file), None)
        if name is None:
            others = [_last(f) for f in files if f.lower().endswith((".keras", ".h5", ".hdf5"))]
            found = f" {others[0][:60]} was found; the name must be {rule.file}." if others else ""
            raise capstone.NotMeasured(
                Outcome.MISSING,
                f"No {rule.file} was handed in.{found} Hand in the notebook and the model file "
                "together.",
            )
        return open_model_file(files[name], rule)

    def _in_child(
        self,
        running: _Running,
        question: Question,
        seconds: float,
        work: Callable[[Conversation], _T],
    ) -> _T:
        """Do something in a fresh child of the notebook's box.

        Args:
            seconds: wall-clock limit.

        Raises:
            NotMeasured: if the child does not come to its end.
        """
        self._end_child(running)
        # the model has a time of its own, and so has the notebook before it
        most = min(2 * limit("notebook_seconds"), self._most_seconds / 2)
        running.ends = max(running.ends, time.monotonic() + most)
        running.most_cpu = max(running.most_cpu, running.cpu_seconds + 2 * (most + seconds))
        if _alive(running.box):
            # What is said now may be shown, and in this box hidden inputs were seen: a fresh one.
            self._bring_up(running)
        else:
            self._keep_alive(running)
        if not _alive(running.box):
            raise capstone.NotMeasured(
                Outcome.SKIPPED, "The notebook could not be brought up again to build the net."
            )
        assert running.box is not None  # noqa: S101 - it is alive
        begun = time.monotonic()
        # two threads may burn twice the wall time
        child = running.box.case(2 * seconds, question.memory_mb, ())
        running.child, running.child_serves = child, ()
        try:
            child.start()
            return work(Conversation(child.channel, begun + seconds, question, {}))
        except (Closed, Late):
            raise capstone.NotMeasured(
                Outcome.BOX_EXIT, "The process that built or trained your net ended."
            ) from None
        except capstone.NotMeasured as found:
            self._end_child(running)
            raise self._why_not(running, found, seconds, question, child.signal) from None
        finally:
            self._end_child(running)

    def _why_not(
        self,
        running: _Running,
        found: capstone.NotMeasured,
        seconds: float,
        question: Question,
        signal: int,
    ) -> capstone.NotMeasured:
        """What ended the child, in words, where only its end can tell."""
        killed = running.box.killed if running.box is not None else None
        if found.outcome is Outcome.MEMORY or killed is Outcome.MEMORY:
            most = min(question.memory_mb, limit("tree_mb"))
            if killed is Outcome.MEMORY:
                most = limit("tree_mb")
            return capstone.NotMeasured(Outcome.MEMORY, _memory(most))
        timeout = found.outcome is Outcome.TIMEOUT or signal == 24 or killed is Outcome.TIMEOUT
        if timeout and self.rule is not None and self.rule.way == "weights":
            return capstone.NotMeasured(
                Outcome.TIMEOUT,
                f"Building your net was stopped: it may take {seconds:g} s here. Build the net and "
                "do nothing else in that function.",
            )
        if timeout:
            return capstone.NotMeasured(
                Outcome.TIMEOUT,
                f"Building and training were stopped: they may take {seconds:g} s here. Fewer "
                "epochs or a smaller net will do.",
            )
        if found.outcome is Outcome.BOX_EXIT and signal:
            how = _SIGNALS.get(signal, f"signal {signal}")
            return capstone.NotMeasured(
                Outcome.BOX_EXIT, f"The process that built or trained your net ended ({how})."
            )
        return found

    # -- prerequisites and hints

    def _second_chance(
        self, running: _Running, question: Question, results: Mapping[str, list[CaseResult]]
    ) -> list[CaseResult]:
        """Run failed cases again with right earlier answers in place of wrong ones."""
        mine = results[question.name]
        bind = tuple(
            sorted(
                name
                for earlier in self._earlier(question)
                # a model cannot be handed over: it would have to live here, beside Keras
                if earlier.name not in self.about_models
                and any(r.outcome is not Outcome.PASS for r in results.get(earlier.name, ()))
                for name in earlier.provides
                if callable(self.reference.get(name))
            )
        )
        if not bind:
            return mine
        own_stub = f"{question.label} "
        again: list[CaseResult] = []
        for case, result in zip(self.cases[question.name], mine, strict=True):
            hopeless = result.outcome in (
                Outcome.PASS,
                Outcome.TIMEOUT,
                Outcome.GRADER_ERROR,
                Outcome.MISSING,
            )
            if hopeless or result.staff_message.startswith(own_stub):
                again.append(result)
                continue
            second = self._case(running, question, case, bind)
            if second.outcome is Outcome.PASS:
                second = replace(
                    second,
                    forgiven=True,
                    message="Right, once the earlier answers "
                    "that it builds on were replaced by right ones.",
                )
                again.append(second)
            else:
                again.append(result)
        return again

    def _earlier(self, question: Question) -> list[Question]:
        found: list[Question] = []
        todo = list(question.requires)
        while todo:
            earlier = self.assignment.question(todo.pop())
            if earlier not in found:
                found.append(earlier)
                todo += earlier.requires
        return found

    def _with_hints(
        self, running: _Running, question: Question, results: list[CaseResult]
    ) -> list[CaseResult]:
        said = forbidden.advice(
            running.forbidden, question.provides, self.assignment.allowed_imports
        )
        if said:
            ended = (*_OWN_FAULT, Outcome.MISSING)
            return [replace(r, hint=said) if r.outcome in ended else r for r in results]
        if not self.reference or not any(
            r.outcome in _OWN_FAULT or r.outcome is Outcome.TIMEOUT for r in results
        ):
            return results
        try:
            ranked = self.diagnostician.diagnose(
                question.name,
                running.failed_calls.get(question.name, []),
                running.passed_calls.get(question.name, []),
            )
            best = choose(ranked)
            results = [_hinted(r, best) for r in results]
            if any(_type_error(r) for r in results):
                advice = self._about_parameters(running, question)
                results = [replace(r, hint=advice) if _type_error(r) else r for r in results]
        except Exception:  # a hint is a courtesy: its failure must not cost a grade
            return results
        return results

    def _about_parameters(self, running: _Running, question: Question) -> str:
        said = (
            parameters_changed(name, self.assignment.stubs.get(name, ""), running.submission.cells)
            for name in question.provides
        )
        return next(filter(None, said), "")


def _type_error(result: CaseResult) -> bool:
    """An answer that could not be called so, and for which no hint is known."""
    return (
        result.outcome is Outcome.RAISED
        and not result.hint
        and result.staff_message.startswith("TypeError")
    )


def _hinted(result: CaseResult, best: Diagnosis | None) -> CaseResult:
    if best is None or (result.outcome not in _OWN_FAULT and result.outcome is not Outcome.TIMEOUT):
        return result
    if result.hint and not best.exact:
        return result
    return replace(result, hint=best.wrong.hint, matched=best.wrong.name)


def load_reference(assignment: Assignment) -> dict[str, Any]:
    """The names that ``reference.py`` defines, in a namespace of their own.

    Raises:
        AuthorError: if running it fails.
    """
    path = assignment.folder / "reference.py"
    space: dict[str, Any] = {"__name__": "reference"}
    try:
        with lazy_keras():
            exec(compile(assignment.reference or "", str(path), "exec"), space)  # noqa: S102
    except Exception as error:
        raise AuthorError(
            path,
            None,
            f"running it raised {type(error).__name__}: {error}",
            "Mend the reference answers.",
        ) from error
    return {k: v for k, v in space.items() if not k.startswith("__")}


_REGRADE = (
    "This case could not be judged: a fault in the grader, not in your answer. Staff will "
    "regrade it."
)


def _out_of_time(most: float) -> Verdict:
    said = f"Not run: the {most:g} s that a whole submission may take were used up."
    return Verdict(Outcome.TIMEOUT, said)


def _memory(megabytes: float) -> str:
    return (
        f"Your answer used more than {megabytes:.0f} MB of memory. Does it build an array that "
        "grows with the square of its input?"
    )


def _last(path: str) -> str:
    return path.rsplit("/", 1)[-1]


def _said(row: dict[str, Any], key: str, most: int) -> str:
    value = row.get(key)  # of a number with a million digits Python makes no text
    return value[:most] if isinstance(value, str) else ""


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _look_again(running: _Running, box: Box, signal: int) -> bool:
    """Whether to try once more what SIGKILL ended though no limit of ours was hit.

    When a whole machine is out of memory the kernel kills what it likes, and people kill the wrong
    process.  What was the student's own doing ends in the same way the second time.
    """
    if box.killed is not None or signal != 9 or running.looks >= _MOST_LOOKS:
        return False
    running.looks += 1
    return True


def _alive(box: Box | None) -> bool:
    return box is not None and box.killed is None and not box.dead
