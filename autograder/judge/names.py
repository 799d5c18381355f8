"""What a test case gets for a student's names: proxies whose calls cross the boundary.

Trusted side, one set per case.  A proxy sends CALL, waits within the case's deadline,
and turns the answer into exactly one of: a value made of plain data, an exception that
a test can catch like the real one (``StudentRaised``), or the end of the case
(``CaseEnded``), which no test can catch.

Every call is recorded with copies of its arguments, for the diagnosis.  Arguments never
come back changed: a student who writes into them writes into a copy.
"""

from __future__ import annotations

import builtins
import contextlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from autograder.judge.runner import CaseEnded, StudentRaised
from autograder.limits import limit, limit_bytes
from autograder.model import Outcome, Question
from autograder.wire.channel import Channel, Closed, Kind, Late
from autograder.wire.codec import Callback, Handle, Opaque, TooLarge, WireError


@dataclass(frozen=True)
class Call:
    """One call of a student's name in one case.

    Attributes:
        name: which name; for a fetched value there are no arguments.
        args, kwargs: copies.
        observed: True if it was an ``observe`` (see ``student_lib.checks``).
        among: all the calls that were made at once with it, if it was one of several: a result
            that all of them share shows only after the last of them.
        place: which of these it was.
        value: what came back, or
        error: the builtin error's name that was raised.
    """

    name: str
    args: tuple[Any, ...] | None
    kwargs: dict[str, Any]
    observed: bool = False
    value: Any = None
    error: str = ""
    among: tuple[tuple[Any, ...], ...] = ()
    place: int = 0


@dataclass
class Conversation:
    """All that is said between judge and one child.

    Attributes:
        channel: to the child.
        deadline: of the case.
        question: for the sentences.
        reference: functions that answer callbacks, by bound name; any of them may be asked.
        calls: what was called so far.
    """

    channel: Channel
    deadline: float
    question: Question
    reference: Mapping[str, Any]
    calls: list[Call] = field(default_factory=list)
    callables: list[Callable[..., Any]] = field(default_factory=list)
    turns: int = 0
    recorded: int = 0

    def ask(
        self,
        kind: Kind,
        fields: dict[str, Any],
        read: Callable[[Kind, dict[str, Any]], Any] | None = None,
    ) -> Any:
        """Send a request and wait for its answer, serving callbacks meanwhile.

        Args:
            kind, fields: the request.
            read: makes a value of the answer.
        """
        try:
            self.channel.keep = self._keep
            self.channel.send(kind, fields, self.deadline)
            most = limit("case_calls")
            while True:
                self.turns += 1
                if self.turns > most:
                    raise CaseEnded(
                        Outcome.OUTPUT,
                        f"This case took more than {limit('case_calls'):,.0f} calls, to your "
                        "answer and back from it; more are not answered.",
                    )
                answer, content = self.channel.receive(self.deadline)
                if answer is not Kind.CALLBACK:
                    return (read or self._result)(answer, content)
                self._serve(content)
        except Late:
            raise CaseEnded(Outcome.TIMEOUT, "") from None
        except Closed:
            raise CaseEnded(Outcome.BOX_EXIT, "") from None
        except WireError as error:
            said = "Something wrote into the grader's connection, so this case could not go on."
            raise CaseEnded(Outcome.BOX_EXIT, said, f"{said} ({error})") from None
        except TooLarge as error:
            # A test's own data is small, or no right answer would have passed `verify`: it is an
            # earlier answer that the test hands on, alone or together with others.
            said = "What your answer returned is too large to be handed to the next call."
            raise CaseEnded(Outcome.OUTPUT, said, f"{said} ({error})") from None

    def record(
        self,
        name: str,
        args: tuple[Any, ...] | None,
        kwargs: dict[str, Any],
        observed: bool = False,
        value: Any = None,
        error: str = "",
    ) -> None:
        """Keep a call, with copies, for the diagnosis; see ``Call`` for the arguments."""
        if self._has_room(args, kwargs, value):
            # a call on a model cannot be made again in the judge, where there is none
            with contextlib.suppress(_NotData):
                self.calls.append(
                    Call(name, _copy(args), _copy(kwargs), observed, _copy(value), error)
                )

    def record_each(
        self, name: str, jobs: Sequence[tuple[Any, ...]], values: Sequence[Any], error: str = ""
    ) -> None:
        """Keep calls that were made at once; those without a value ended in the error."""
        if self._has_room(jobs, values):
            with contextlib.suppress(_NotData):
                among = tuple([_copy(job) for job in jobs])
                ends = [(_copy(value), "") for value in values]
                ends += [(None, error)] * (len(jobs) - len(values))
                self.calls += [
                    Call(name, job, {}, False, value, said, among, place)
                    for place, (job, (value, said)) in enumerate(zip(among, ends, strict=True))
                ]

    def _has_room(self, *values: Any) -> bool:
        # Every case could hand over as much as may cross, and all of it would be kept.
        self.recorded += sum(map(_size, values))
        return self.recorded <= limit_bytes("recorded_mb")

    def tool(self, name: str, args: tuple[Any, ...]) -> Any:
        """What a tool of ``student_lib.models`` says over there: plain data or an object."""
        return self.ask(
            Kind.CALL, {"tool": name, "args": list(args), "kwargs": {}, "observe": False}
        )

    def ask_each(
        self, name: str, jobs: Sequence[tuple[Any, ...]]
    ) -> tuple[list[Any], BaseException | None]:
        """Call a function once for each of some arguments, until it raises.

        Returns:
            the values, and what ended the calls early.
        """

        def read(kind: Kind, content: dict[str, Any]) -> tuple[list[Any], BaseException | None]:
            values = self._result(kind, content)
            end = content.get("end")
            whole = isinstance(values, list) and len(values) == len(jobs)
            early = isinstance(values, list) and len(values) < len(jobs) and isinstance(end, dict)
            if not (whole and end is None) and not early:
                raise WireError("not as many answers as calls")
            return values, self._raised(end) if isinstance(end, dict) else None

        self.turns += len(jobs)
        return self.ask(Kind.CALL, {"name": name, "jobs": [list(job) for job in jobs]}, read)

    def _result(self, kind: Kind, content: dict[str, Any]) -> Any:
        if kind is Kind.RETURNED and "value" in content:
            return self._arrived(content["value"])
        if kind is Kind.RAISED:
            raise self._raised(content)
        if kind is Kind.TOO_LARGE:
            # The box says by how much: its word, and so nothing that a hidden case may show.
            said = "Your answer returned more than may be handed over"
            raise CaseEnded(
                Outcome.OUTPUT, f"{said}.", f"{said} ({_said(content, 'text', 60)})."
            )
        if kind is Kind.ABSENT:
            raise CaseEnded(Outcome.MISSING, "The name is not defined.")
        raise WireError("not an answer")

    @staticmethod
    def _raised(content: dict[str, Any]) -> BaseException:
        names = content.get("errors")
        known = [n for n in names if isinstance(n, str)] if isinstance(names, list) else []
        base: type[BaseException] = Exception
        for name in known:
            found = getattr(builtins, name, None)
            if isinstance(found, type) and issubclass(found, BaseException):
                base = found
                break
        text, where = _said(content, "text", 500), _said(content, "where", 120)
        if base is MemoryError:
            return CaseEnded(Outcome.MEMORY, "")
        if issubclass(base, (SystemExit, KeyboardInterrupt, GeneratorExit)):
            return CaseEnded(
                Outcome.BOX_EXIT,
                f"Your answer raised {base.__name__}; a function must return, not end the program.",
            )
        if not issubclass(base, Exception) or issubclass(base, BaseExceptionGroup):
            base = Exception  # a group cannot be made from a text alone
        kind = _error_class(base)
        error = kind(text)
        error.error, error.text, error.where = base.__name__, text, where
        return error

    def _arrived(self, value: Any) -> Any:
        if isinstance(value, Handle):
            return StudentObject(self, value)
        if isinstance(value, list):
            return [self._arrived(v) for v in value]
        if isinstance(value, tuple):
            return tuple(self._arrived(v) for v in value)
        if isinstance(value, dict):
            return {k: self._arrived(v) for k, v in value.items()}
        return value

    # -- functions of ours that the other side may call

    def _keep(self, value: Any) -> Callback | Handle | Opaque:
        if isinstance(value, StudentObject):
            return object.__getattribute__(value, "_handle")
        if callable(value):
            self.callables.append(value)
            return Callback(len(self.callables) - 1, getattr(value, "__name__", "function"))
        return Opaque(type(value).__name__, "")

    def _serve(self, content: dict[str, Any]) -> None:
        """Answer a callback: a bound reference function, or one the test passed along."""
        number, name = content.get("number"), content.get("name")
        args, kwargs = content.get("args"), content.get("kwargs")
        function: Any = None
        if type(number) is int and 0 <= number < len(self.callables):
            function = self.callables[number]
        elif number == -1 and isinstance(name, str):
            function = self.reference.get(name)
        try:
            if not callable(function) or not isinstance(args, list) or not isinstance(kwargs, dict):
                raise WireError("a callback to nothing")
            answer = function(*args, **kwargs)
            self.channel.send(Kind.ANSWER, {"value": answer}, self.deadline)
        except (WireError, Closed, Late):
            raise
        except Exception as error:  # the student's arguments may break any function
            names = [c.__name__ for c in type(error).__mro__ if c.__module__ == "builtins"]
            self.channel.send(
                Kind.BIND, {"error": names[0], "text": str(error)[:300]}, self.deadline
            )


def _said(content: dict[str, Any], key: str, most: int) -> str:
    value = content.get(key)  # of a number with a million digits Python makes no text
    return value[:most] if isinstance(value, str) else ""


_classes: dict[type, type[StudentRaised]] = {}


def _error_class(base: type[BaseException]) -> type[StudentRaised]:
    """A StudentRaised that ``except ValueError`` catches as well, if the student raised that."""
    if base not in _classes:
        _classes[base] = type(
            f"Student{base.__name__}",
            (StudentRaised, base),
            {"__str__": lambda self: self.text, "__init__": _plain_init},
        )
    return _classes[base]


def _plain_init(self: BaseException, text: str) -> None:
    # UnicodeDecodeError and its kind want five arguments; all we have is the text
    Exception.__init__(self, text)


def _texts(value: Any, most: int) -> tuple[str, ...]:
    """Texts that the box says it has; anything else among them counts, but says nothing."""
    listed = value if isinstance(value, (list, tuple)) else ()
    return tuple(x[:most] if isinstance(x, str) else "?" for x in listed)


class StudentFunction:
    """A function that lives in the box."""

    def __init__(self, conversation: Conversation, name: str):
        self._conversation = conversation
        self.__name__ = name

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._ask(args, kwargs, observed=False)

    def observe(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """See ``student_lib.checks.observe``; the observation is made in the box."""
        seen = self._ask(args, kwargs, observed=True)
        wanted = {"first", "second", "changed", "shares", "kept", "warned", "moved"}
        if not isinstance(seen, dict) or set(seen) != wanted:
            raise CaseEnded(
                Outcome.BOX_EXIT,
                "Something wrote into the grader's connection, so this case could not go on.",
            )
        return {
            "first": seen["first"],
            "second": seen["second"],
            "kept": seen["kept"] is True,
            "moved": seen["moved"] is True,
            **{k: _texts(seen[k], 40) for k in ("changed", "shares")},
            "warned": _texts(seen["warned"], 120)[:5],
        }

    def _ask(self, args: tuple[Any, ...], kwargs: dict[str, Any], *, observed: bool) -> Any:
        talk = self._conversation
        try:
            value = talk.ask(
                Kind.CALL,
                {"name": self.__name__, "args": list(args), "kwargs": kwargs, "observe": observed},
            )
        except StudentRaised as error:
            talk.record(self.__name__, args, kwargs, observed, error=error.error)
            raise
        except CaseEnded:
            talk.record(self.__name__, args, kwargs, observed, error="CaseEnded")
            raise
        talk.record(self.__name__, args, kwargs, observed, value)
        return value

    def unrolled_each(self, jobs: Sequence[tuple[Any, ...]]) -> list[Any]:
        """See ``student_lib.checks.call_each``."""
        talk = self._conversation
        try:
            values, end = talk.ask_each(self.__name__, jobs)
        except CaseEnded:  # nobody knows in which of them
            talk.record_each(self.__name__, jobs, [], "CaseEnded")
            raise
        if end is None:
            talk.record_each(self.__name__, jobs, values)
            return values
        said = end.error if isinstance(end, StudentRaised) else "CaseEnded"
        talk.record_each(self.__name__, jobs[: len(values) + 1], values, said)
        raise end

    def unrolled_tool(self, tool: str, *args: Any) -> Any:
        """Run a tool of ``student_lib.models`` where this function lives."""
        return self._conversation.tool(tool, args)


def is_small(value: Any) -> bool:
    """Whether a value may be kept until the end of the grading."""
    return _size(value) <= limit_bytes("recorded_mb")


def _size(value: Any) -> int:
    """About how many bytes a value takes here."""
    kind = type(value)
    if kind is np.ndarray:
        return 64 + int(value.nbytes)
    if kind is float or kind is bool or value is None:
        return 64
    if isinstance(value, dict):
        return 64 + sum([_size(k) + _size(v) for k, v in value.items()])
    if isinstance(value, (list, tuple, set)):
        return 64 + sum([_size(v) for v in value])
    if isinstance(value, (np.ndarray, np.generic)):
        return 64 + int(value.nbytes)
    if isinstance(value, int):
        return 64 + value.bit_length() // 8
    return 64 + (len(value) if isinstance(value, (str, bytes)) else 0)


class _NotData(Exception):
    """An object of the box is among the values."""


def _copy(value: Any) -> Any:
    """A deep copy of plain data; functions do not change and stay.

    Raises:
        _NotData: if there is an object of the box in it.
    """
    kind = type(value)
    if kind is np.ndarray:
        return value.copy()
    if kind is float or kind is int or kind is str or value is None:
        return value
    if kind is list:
        return [_copy(v) for v in value]
    if kind is tuple:
        return tuple([_copy(v) for v in value])
    if kind is dict:
        return {k: _copy(v) for k, v in value.items()}
    if kind is StudentObject:
        raise _NotData
    return value


class StudentObject:
    """An object that lives in the box: a layer, a model.  Its methods are calls."""

    def __init__(self, conversation: Conversation, handle: Handle):
        object.__setattr__(self, "_talk", conversation)
        object.__setattr__(self, "_handle", handle)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        talk: Conversation = object.__getattribute__(self, "_talk")
        handle: Handle = object.__getattribute__(self, "_handle")

        def method(*args: Any, **kwargs: Any) -> Any:
            return talk.ask(
                Kind.CALL,
                {
                    "handle": handle.number,
                    "method": name,
                    "args": list(args),
                    "kwargs": kwargs,
                    "observe": False,
                },
            )

        method.__name__ = name
        return method

    def unrolled_tool(self, tool: str, *args: Any) -> Any:
        """Run a tool of ``student_lib.models`` where this object lives."""
        talk: Conversation = object.__getattribute__(self, "_talk")
        return talk.tool(tool, args)

    def __deepcopy__(self, memo: dict[int, Any]) -> StudentObject:
        return self

    def __repr__(self) -> str:
        handle: Handle = object.__getattribute__(self, "_handle")
        return f"an object of type {handle.type_name}"


def environment_for(
    conversation: Conversation,
    parameters: tuple[str, ...],
    defined: Mapping[str, str],
    blocked: Mapping[str, str],
    missing: Callable[[str], str] = "{} is not defined.".format,
) -> dict[str, Any]:
    """The student's side of a case's environment.

    Args:
        conversation: with the child.
        parameters: names the case asks for.
        defined: name -> "function" or "value", as the box says.
        blocked: name -> why it is not run.
        missing: what to say of a name that is missing.

    Raises:
        CaseEnded: if a name is blocked or missing.
    """
    environment: dict[str, Any] = {}
    for name in parameters:
        if name in blocked:
            raise CaseEnded(Outcome.WRONG, blocked[name])
        if name not in defined:
            raise CaseEnded(Outcome.MISSING, missing(name))
        if defined[name] == "value":
            value = conversation.ask(Kind.FETCH, {"name": name})
            conversation.record(name, None, {}, value=value)
            environment[name] = value
        else:
            environment[name] = StudentFunction(conversation, name)
    return environment
