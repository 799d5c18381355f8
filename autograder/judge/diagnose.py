"""Which known mistake is it?  Compares a student's answers with every wrong answer on file.

Trusted side.  Runs the author's wrong answers in the judge, on copies of the arguments
that the tests used, and never runs student code: the student's results are the recorded
ones.  A wrong answer explains a failure if, on calls where the reference and the student
disagree, it gives what the student gave.

The evidence is counted over the whole question, passed cases included: two mistakes that
look alike in one case are told apart by another.  Strongest evidence wins; a tie between
different hints gives no hint, rather than a guess.  An answer that contradicts itself on equal
arguments may be drawing at random, and whatever it gave may agree with anything by chance: only
a wrong answer that contradicts itself too can explain it.
"""

from __future__ import annotations

import contextlib
import copy
import heapq
import io
import math
import signal
import threading
import time
import types
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.judge.names import Call
from autograder.model import WrongAnswer
from student_lib.checks import FORWARD, observe_here, plain, same

_SECONDS = 2.0  # for one call of an author's wrong answer
_IN_ALL = 20.0  # for the calls of one question: far more than honest answers ever need
# How many calls of a question are looked at; running every wrong answer on every call would
# cost more than grading does.
_LOOKED_AT, _DIFFERING, _EQUAL, _FIRST_LOOK = 120, 24, 16, 6
#: Share of the differing calls that a diagnosis must explain, and what still counts as equal.
_ENOUGH, _EQUALLY = 0.5, 1e-9


class TooSlow(BaseException):
    """An author's wrong answer ran too long on a call."""


@dataclass(frozen=True)
class Result:
    """What one call of a function in the judge gave."""

    value: Any = None
    error: str = ""


@dataclass(frozen=True)
class Diagnosis:
    """The wrong answer that a submission matches.

    Attributes:
        wrong: which one.
        share: of the calls on which student and reference differ, how many it explains.
        agreed: of all recorded calls of the question, on how many it agrees; 1.0 is exact.
    """

    wrong: WrongAnswer
    share: float
    agreed: float

    @property
    def exact(self) -> bool:
        """It agrees on everything that was asked."""
        return self.agreed > 1 - 1e-9


class Diagnostician:
    """Holds the reference and the wrong answers of an assignment, ready to be called."""

    def __init__(self, reference: Mapping[str, Any], wrong: Sequence[WrongAnswer]):
        self.reference = reference
        self.wrong = wrong
        self._compiled: dict[str, types.CodeType] = {}
        #: what calls that were made at once gave, in this diagnosis
        self._runs: dict[tuple[int, int], list[Result]] = {}

    def _space(self, wrong: WrongAnswer) -> dict[str, Any]:
        """The names as they are with this wrong answer in place of the reference's.

        Made anew for each diagnosis: what a wrong answer keeps between calls must not hang on
        who was graded before.
        """
        if wrong.name not in self._compiled:
            path = f"wrong/{wrong.name}.py"
            self._compiled[wrong.name] = compile(wrong.source, path, "exec")
        # Reference functions look their helpers up in their own module, so a wrong answer
        # changes what it defines itself and nothing else.
        space = dict(self.reference)
        exec(self._compiled[wrong.name], space)  # noqa: S102
        return space

    def diagnose(
        self, question: str, failed: Sequence[Call], passed: Sequence[Call]
    ) -> list[Diagnosis]:
        """Wrong answers of a question that explain the calls, best first.

        Those that ``choose`` could not choose, nor count as a rival of its choice, are left out:
        running all of them to their end would cost more than grading does.

        Args:
            question: name.
            failed: recorded calls of cases that did not pass.
            passed: recorded calls of cases that did.
        """
        candidates = [w for w in self.wrong if w.question == question]
        if not candidates:
            return []
        self._runs.clear()
        differing: list[Call] = []
        equal = list(passed)
        for call in _evenly(failed, _LOOKED_AT):
            right = self._result(self.reference, call)
            (differing if agreement(right, call) < 1.0 else equal).append(call)
        if not differing:
            return []
        differing = _from_outside(_evenly(differing, _DIFFERING))
        equal = _evenly(equal, _EQUAL)
        found: list[Diagnosis] = []
        least = _ENOUGH
        # Always the one that can still explain most, and of these the one that has run furthest:
        # the mistake that was made is soon through, and the others have differed once by then.
        waiting = [(-1.0, 0, place, 0.0) for place in range(len(candidates))]
        spaces: dict[int, dict[str, Any]] = {}
        ends = time.monotonic() + _IN_ALL
        while waiting and -waiting[0][0] > least - 2 * _EQUALLY:
            if time.monotonic() > ends:
                return []  # half of the evidence might choose another hint than the whole
            _, done, place, explained = heapq.heappop(waiting)
            if place not in spaces:
                spaces[place] = self._space(candidates[place])
            space, call = spaces[place], differing[-done]
            result = self._result(space, call)
            if call.observed and _two_answers(call.value) and _one_answer(result):
                continue
            explained += agreement(result, call)
            done -= 1
            if explained == 0 and -done >= min(_FIRST_LOOK, len(differing)):
                continue
            if -done < len(differing):
                most = (explained + len(differing) + done) / len(differing)
                heapq.heappush(waiting, (-most, done, place, explained))
                continue
            share = explained / len(differing)
            least = max(least, share)
            agreed = explained + sum(agreement(self._result(space, c), c) for c in equal)
            found.append(
                Diagnosis(candidates[place], share, agreed / (len(differing) + len(equal)))
            )
        return sorted(found, key=lambda d: (-d.share, -d.agreed, d.wrong.name))

    def _result(self, space: Mapping[str, Any], call: Call) -> Result:
        target: Any = space.get(call.name)
        if call.args is None:
            return Result(value=target)
        if call.among:
            key = id(space), id(call.among)
            if key not in self._runs:
                self._runs[key] = self._each(target, call.among)
            found = self._runs[key]
            return found[min(call.place, len(found) - 1)]
        return self._each(target, (call.args,), call.kwargs, observed=call.observed)[0]

    @staticmethod
    def _each(
        target: Any,
        jobs: Sequence[tuple[Any, ...]],
        kwargs: dict[str, Any] | None = None,
        *,
        observed: bool = False,
    ) -> list[Result]:
        """Call a function for each job until it raises; the last result is that of the error."""
        values: list[Any] = []
        error = ""
        try:
            given = copy.deepcopy((tuple(jobs), kwargs or {}))
            with quiet(), time_limit(_SECONDS):
                for job in given[0]:
                    if observed:
                        values.append(vars(observe_here(target, job, given[1])))
                    else:
                        values.append(target(*job, **given[1]))
            if len(jobs) > 1:  # they are kept, and what the answer keeps must not change them
                values = copy.deepcopy(values)
        except TooSlow:
            error = "CaseEnded"
        except BaseException as raised:
            names = (c.__name__ for c in type(raised).__mro__ if c.__module__ == "builtins")
            error = next(names, "")
        found = [Result(value) for value in values]
        return found if len(values) == len(jobs) else [*found, Result(error=error)]


def _two_answers(seen: Any) -> bool:
    """Whether, of an ``observe``, the second call gave something else than the first."""
    return isinstance(seen, dict) and not same(seen.get("first"), seen.get("second"))


def _one_answer(result: Result) -> bool:
    """Whether an ``observe`` in the judge came to its end and gave the same twice."""
    return not result.error and not _two_answers(result.value)


def _evenly(calls: Sequence[Call], most: int) -> list[Call]:
    """At most ``most`` of the calls, in their order and with the first and the last of them."""
    if len(calls) <= most:
        return list(calls)
    return [calls[round(i * (len(calls) - 1) / (most - 1))] for i in range(most)]


def _from_outside(calls: Sequence[Call]) -> list[Call]:
    """First, last, second, last but one …: the first few already belong to different cases."""
    half = (len(calls) + 1) // 2
    pairs = zip(calls[:half], [*calls[half:][::-1], None], strict=False)
    return [call for pair in pairs for call in pair if call is not None]


def choose(ranked: Sequence[Diagnosis]) -> Diagnosis | None:
    """The diagnosis to tell a student, or None if the evidence does not decide.

    At least half of the differing calls must be explained, and no wrong answer with
    another hint may explain them equally well.
    """
    if not ranked or ranked[0].share < _ENOUGH:
        return None
    best = ranked[0]
    rivals = [
        d
        for d in ranked[1:]
        if d.share > best.share - _EQUALLY and d.agreed > best.agreed - _EQUALLY
    ]
    if any(
        d.wrong.hint != best.wrong.hint and d.wrong.name not in best.wrong.shares for d in rivals
    ):
        return None
    return best


def agreement(result: Result, call: Call) -> float:
    """How far a result in the judge is what the student's call gave: 0, or 0.5 to 1.

    1 is the same value of the same kind, or the same kind of error; less if the values
    agree and their kinds do not.
    """
    if call.error or result.error:
        return 1.0 if call.error == result.error else 0.0
    mine, theirs = result.value, call.value
    if call.observed and isinstance(theirs, dict):  # that it warned counts, not in which words
        mine = {**mine, "warned": bool(mine["warned"]), "moved": False}
        theirs = {**theirs, "warned": bool(theirs.get("warned")), "moved": False}
    return _alike(mine, theirs)


def _alike(a: Any, b: Any) -> float:
    if isinstance(a, (np.ndarray, np.generic)) or isinstance(b, (np.ndarray, np.generic)):
        return _alike_arrays(a, b)
    if isinstance(a, Mapping) and isinstance(b, Mapping):
        if set(map(str, a)) != set(map(str, b)):
            return 0.0
        return _worst(_alike(a[k], b.get(k)) for k in a)
    if isinstance(a, (list, tuple)) and isinstance(b, (list, tuple)):
        if len(a) != len(b):
            return 0.0
        return _worst(_alike(x, y) for x, y in zip(a, b, strict=True))
    if type(a) is float and type(b) is float:  # a history may be long
        near = abs(a - b) <= FORWARD.atol + FORWARD.rtol * 10 * abs(b) and math.isfinite(b)
        return 1.0 if near or a == b or (a != a and b != b) else 0.0
    if isinstance(a, (int, float, complex)) and isinstance(b, (int, float, complex)):
        return _alike_arrays(np.asarray(a), np.asarray(b)) * (1.0 if type(a) is type(b) else 0.8)
    try:
        return 1.0 if type(a) is type(b) and bool(plain(a) == plain(b)) else 0.0
    except Exception:
        return 0.0


def _worst(found: Iterable[float]) -> float:
    """The smallest, or the first 0: nothing after it can matter."""
    least = 1.0
    for value in found:
        least = min(least, value)
        if least == 0:
            break
    return least


def _alike_arrays(a: Any, b: Any) -> float:
    numbers = (np.ndarray, np.generic, int, float, complex)
    if not isinstance(a, numbers) or not isinstance(b, numbers):
        return 0.0
    x, y = np.asarray(a), np.asarray(b)
    if x.shape != y.shape or x.dtype.kind not in "biufc" or y.dtype.kind not in "biufc":
        return 0.0
    if not _close(x, y):
        return 0.0
    kinds_agree = x.dtype.kind == y.dtype.kind and isinstance(a, np.ndarray) == isinstance(
        b, np.ndarray
    )
    return 1.0 if kinds_agree else 0.8


def _close(x: np.ndarray, y: np.ndarray) -> bool:
    """What ``np.allclose(x, y, equal_nan=True)`` says, in a fifth of its time for floats."""
    rtol, atol = FORWARD.rtol * 10, FORWARD.atol
    with np.errstate(all="ignore"):
        if x.dtype.kind != "f" or y.dtype.kind != "f":
            return bool(np.allclose(x, y, rtol=rtol, atol=atol, equal_nan=True))
        near = (np.abs(x - y) <= atol + rtol * np.abs(y)) & np.isfinite(y) | (x == y)
        return bool(near.all() or (near | (np.isnan(x) & np.isnan(y))).all())


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """No warnings and no output from an author's function."""
    with (
        warnings.catch_warnings(),
        np.errstate(all="ignore"),
        contextlib.redirect_stdout(io.StringIO()),
    ):
        warnings.simplefilter("ignore")
        yield


@contextlib.contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise TooSlow after ``seconds``; only in the main thread, where signals arrive."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(*_: object) -> None:
        raise TooSlow

    previous = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)
