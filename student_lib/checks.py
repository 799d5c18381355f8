"""The ladder of checks that every test climbs, and the sentences a student reads.

Runs in two places: in the student's notebook, under plain otter, on the real
functions; and in the judge, on values that came out of the box as plain data.
It never runs student code except by calling the function it is handed.

A check climbs the rungs exists -> raised -> count -> type -> shape -> dtype ->
finite -> values and stops at the first one that breaks.  What it found is kept
in two forms: ``str(error)`` says expected, got and where, and is shown for public
cases only; ``error.rung`` is one of a fixed set of sentences without any number
in it, and is all that a hidden case may show.
"""

from __future__ import annotations

import copy
import hashlib
import numbers
import random
import reprlib
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

import numpy as np

#: Pairs (hint, the value that the mistake behind the hint gives).
NearMisses = Sequence[tuple[str, Any]]

__all__ = [
    "FORWARD",
    "GRADIENT",
    "CheckFailed",
    "NotWritten",
    "Observation",
    "Tolerance",
    "check_array",
    "check_bool",
    "check_dict",
    "check_equal",
    "check_float",
    "check_fresh",
    "check_int",
    "check_property",
    "check_pure",
    "check_quiet",
    "check_raises",
    "check_sequence",
    "digest",
    "observe",
    "use_hints",
]


@dataclass(frozen=True)
class Tolerance:
    """``|got - expected| <= atol + rtol * |expected|``, always both parts."""

    rtol: float
    atol: float


FORWARD = Tolerance(rtol=1e-9, atol=1e-12)
GRADIENT = Tolerance(rtol=1e-6, atol=1e-9)

#: Rung -> the sentence a hidden case may show.  No sentence here holds a number,
#: a name or a value that came from a test.
RUNGS = {
    "exists": "nothing usable is there yet",
    "count": "returns the wrong number of things",
    "type": "returns the wrong kind of thing",
    "shape": "returns the wrong shape",
    "dtype": "returns the wrong dtype",
    "finite": "returns nan or inf where finite numbers belong",
    "values": "has the right form but wrong values",
    "error": "does not raise the error the question asks for",
    "arguments": "changes what its caller passed in",
    "memory": "returns an array that shares memory with an argument",
    "state": "gives another answer when it is called again",
    "warning": "shows a warning where none belongs",
    "property": "breaks the property that this case is named after",
}


class CheckFailed(AssertionError):
    """A check that did not hold.

    Attributes:
        rung: key of ``RUNGS``: how far up the ladder the value got.
        label: the call or name that was checked, as the student would type it.
        detail: what was expected, got, and where.  Public cases only.
        expected, got: the two values, where there are two.
        hint: what the author wrote for exactly this evidence, or what was published for it.
        evidence: what kind of error it is, in words that a hidden case may show too.
        key: digest of both, under which a published hint may be filed.
    """

    def __init__(
        self,
        rung: str,
        label: str,
        detail: str,
        expected: Any = None,
        got: Any = None,
        hint: str = "",
        evidence: str = "",
    ):
        self.rung = rung
        self.label = label
        self.detail = f"{detail}\n  {evidence}" if evidence else detail
        self.evidence = evidence
        self.expected = expected
        self.got = got
        self.key = failure_key(rung, expected, got)
        self.hint = hint or _hints.get(self.key, "")
        message = f"{label}: {self.detail}"
        if self.hint:
            message += f"\n  Hint: {self.hint}"
        super().__init__(message)


class NotWritten(NotImplementedError):
    """The answer is still the stub's ``...`` or raises the stub's error."""


# ---------------------------------------------------------------- published hints

_hints: dict[str, str] = {}


def use_hints(table: Mapping[str, str]) -> None:
    """Add a table ``failure key -> hint``, computed by ``autograder build``.

    The keys are digests, so the table gives away neither the wrong answers nor the
    right one.
    """
    _hints.update(table)


def digest(value: Any) -> str:
    """A short name for a value: equal for values that no check would tell apart.

    Floats count to 9 significant digits.  Shapes and kinds of dtype count; the
    width of a dtype does not.  Of a large value only the first entries count: it may be a
    hostile one, and an entry that takes a byte as a number takes fifty as text.
    """
    h = hashlib.sha256()
    _feed(h, value, 0, [_MOST_ENTRIES])
    return h.hexdigest()[:16]


_MOST_ENTRIES = 100_000


def _feed(h: Any, value: Any, depth: int, left: list[int]) -> None:
    left[0] -= 1
    if depth > 8:
        h.update(b"deep")
    elif left[0] < 0:
        h.update(b"more")
    elif isinstance(value, Mapping):
        h.update(b"{")
        for key in sorted(value, key=_text)[: left[0] + 1]:
            _feed(h, key, depth + 1, left)
            _feed(h, value[key], depth + 1, left)
    elif isinstance(value, (list, tuple)):
        h.update(b"[")
        for item in value[: left[0] + 1]:
            _feed(h, item, depth + 1, left)
        h.update(b"]")
    elif isinstance(value, (np.ndarray, np.generic)) and value.dtype.kind in "fciub":
        array = np.asarray(value)
        h.update(f"{array.dtype.kind}{array.shape}".encode())
        entries = array.ravel()[: left[0] + 1].tolist()
        left[0] -= len(entries)
        if array.dtype.kind in "fc":
            h.update(" ".join(_nine_digits(x) for x in entries).encode())
        else:
            h.update(repr(entries).encode())
    elif isinstance(value, (float, complex)):
        h.update(b"F" + _nine_digits(value).encode())
    else:
        h.update(f"{type(value).__name__}:{_text(value)}"[:4000].encode("utf-8", "replace"))


def _text(value: Any) -> str:
    try:
        return repr(value)
    except ValueError:  # Python refuses to write down integers of more than 4300 digits
        return f"{type(value).__name__} that is too long to be written down"


def _nine_digits(x: Any) -> str:
    return f"{x + 0.0:.8e}"  # + 0.0 turns -0.0 into 0.0


def failure_key(rung: str, expected: Any, got: Any) -> str:
    """The key under which a hint for this failure is published."""
    text = f"{rung}|{digest(expected)}|{digest(got)}"
    return hashlib.sha256(text.encode()).hexdigest()[:16]


# ---------------------------------------------------------------- the ladder


def check_array(
    label: str,
    got: Any,
    expected: Any,
    *,
    dtype: type | None = float,
    tolerance: Tolerance = FORWARD,
    near_misses: NearMisses = (),
) -> np.ndarray:
    """``got`` is an array with the shape, the kind of dtype and the values of ``expected``.

    Args:
        label: what was called, e.g. ``"step(z)"``.
        got: the student's value.
        expected: array or nested list, any shape.  Nothing is broadcast.
        dtype: ``float`` asks for float64, ``int`` for int64, ``bool`` for bool, ``None``
            for any number.
        tolerance: for floats; integers and booleans must be equal.
        near_misses: pairs (hint, value): the hint is given if ``got`` equals that value.

    Returns:
        ``got`` as a base-class ndarray.

    Raises:
        CheckFailed: at the first rung that breaks.
        NotWritten: if ``got`` is the stub's ``...``.
    """
    want = np.asarray(expected)
    _exists(label, got, want)
    if not isinstance(got, (np.ndarray, np.generic)):
        _fail("type", label, f"expected a numpy array, got {describe(got)}", want, got)
    array = np.asarray(got)
    if array.dtype.kind not in "fciub":
        _fail("type", label, f"expected an array of numbers, got dtype {array.dtype}", want, got)
    if array.shape != want.shape:
        _fail("shape", label, f"expected shape {want.shape}, got {array.shape}", want, got)
    known: dict[Any, Any] = {float: np.float64, int: np.int64, bool: np.bool_}
    wanted = known.get(dtype, dtype)
    if wanted is not None and array.dtype != wanted:
        _fail("dtype", label, f"expected dtype {np.dtype(wanted)}, got {array.dtype}", want, got)
    _values(label, array, want, tolerance, near_misses)
    return array


def check_float(
    label: str,
    got: Any,
    expected: float,
    *,
    tolerance: Tolerance = FORWARD,
    near_misses: NearMisses = (),
) -> float:
    """``got`` is a float (``np.float64`` counts, arrays and ints do not) equal to ``expected``."""
    _exists(label, got, expected)
    if not isinstance(got, float):
        _fail("type", label, f"expected a float, got {describe(got)}", expected, got)
    _values(label, np.asarray(got), np.asarray(float(expected)), tolerance, near_misses)
    return float(got)


def check_int(label: str, got: Any, expected: int, *, near_misses: NearMisses = ()) -> int:
    """``got`` is an int (numpy integers count, bools and arrays do not) equal to ``expected``."""
    _exists(label, got, expected)
    if isinstance(got, (bool, np.bool_)) or not isinstance(got, numbers.Integral):
        _fail("type", label, f"expected an int, got {describe(got)}", expected, got)
    if int(got) != int(expected):
        hint = next((h for h, value in near_misses if int(value) == int(got)), "")
        detail = f"expected {int(expected)}, got {show(int(got))}"
        _fail("values", label, detail, expected, got, hint)
    return int(got)


def check_bool(label: str, got: Any, expected: bool) -> bool:
    """``got`` is True or False (``np.bool_`` counts) and equal to ``expected``."""
    _exists(label, got, expected)
    if not isinstance(got, (bool, np.bool_)):
        _fail("type", label, f"expected True or False, got {describe(got)}", expected, got)
    if bool(got) != bool(expected):
        _fail("values", label, f"expected {bool(expected)}, got {bool(got)}", expected, got)
    return bool(got)


def check_equal(label: str, got: Any, expected: Any, *, near_misses: NearMisses = ()) -> None:
    """``got`` equals ``expected``: text, numbers, or nested tuples and lists of them.

    Lists and tuples count as the same; bools and numpy bools too.
    """
    _exists(label, got, expected)
    if plain(got) != plain(expected):
        hint = next((h for h, value in near_misses if plain(value) == plain(got)), "")
        _fail("values", label, f"expected {show(expected)}, got {show(got)}", expected, got, hint)


def check_sequence(label: str, got: Any, length: int) -> list[Any]:
    """``got`` is a list, a tuple or a 1-D array of ``length`` things; they come back as a list."""
    _exists(label, got, length)
    if not isinstance(got, (list, tuple)) and not (isinstance(got, np.ndarray) and got.ndim >= 1):
        _fail("type", label, f"expected {length} things, got {describe(got)}", None, got)
    if len(got) != length:
        _fail("count", label, f"expected {length} things, got {len(got)}", None, got)
    return list(got)


def check_dict(label: str, got: Any, keys: Sequence[str]) -> dict[str, Any]:
    """``got`` is a dict that holds at least ``keys``."""
    _exists(label, got, keys)
    if not isinstance(got, dict):
        _fail("type", label, f"expected a dict, got {describe(got)}", None, got)
    missing = [key for key in keys if key not in got]
    if missing:
        found = ", ".join(map(_text, list(got)[:12])) or "no keys"
        _fail("count", label, f"missing {', '.join(map(repr, missing))}; found {found}", None, got)
    for key in keys:
        if got[key] is ...:
            raise NotWritten(f"{label}[{key!r}] is still ...")
    return got


def check_property(
    label: str, holds: bool, detail: str, *, got: Any = None, hint: str = ""
) -> None:
    """A statement about the answer that needs no expected value.

    Args:
        label: what was called.
        holds: whether the statement is true.
        detail: one sentence for a public case: what should be true and what was seen.
        got: the value that breaks it.
        hint: shown even where the case is hidden, so it must hold no input or answer.
    """
    if not holds:
        _fail("property", label, detail, None, got, hint)


def check_raises(
    error: type[BaseException], function: Callable[..., Any], *args: Any, why: str, **kwargs: Any
) -> None:
    """``function(*args)`` raises ``error`` (or a subclass); ``why`` says why it must."""
    name = getattr(function, "__name__", "the function")
    try:
        got = function(*args, **kwargs)
    except NotImplementedError:
        raise
    except error:
        return
    except Exception as other:
        # from a box comes a subclass of the error, and the name of the error itself
        found = str(getattr(other, "error", type(other).__name__))
        _fail(
            "error",
            name,
            f"should raise {error.__name__}: {why}; it raised {found}",
            error.__name__,
            found,
        )
    else:
        _fail(
            "error",
            name,
            f"should raise {error.__name__}: {why}; it returned {describe(got)}",
            error.__name__,
            got,
        )


# ---------------------------------------------------------------- purity


@dataclass(frozen=True)
class Observation:
    """What two calls with equal arguments showed.

    Attributes:
        first: what the first call returned, copied before the second.
        second: what the second call returned, after the caller had spoilt the first result.
        changed: positions or names of arguments that the calls changed, or wrote into and put
            back.
        shares: the same, for arguments whose memory the first result shares.
        kept: False if the first result changed while the second call ran.
        warned: the warnings of the first call, under numpy's default error state.
        moved: True if the first call moved a global random generator, Python's or numpy's.
    """

    first: Any
    second: Any
    changed: tuple[str, ...]
    shares: tuple[str, ...]
    kept: bool
    warned: tuple[str, ...] = ()
    moved: bool = False


def observe(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Observation:
    """Call ``function`` twice on equal arguments and report what it does besides returning.

    A function on the other side of a process boundary offers ``function.observe``, which
    makes the same observation over there, where the arguments are.
    """
    remote = getattr(function, "observe", None)
    if remote is not None:
        return Observation(**remote(*args, **kwargs))
    return observe_here(function, args, kwargs)


def observe_here(
    function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Observation:
    """``observe`` for a function of this process."""
    pristine = copy.deepcopy((args, kwargs))
    generators = _generators()
    with warnings.catch_warnings(record=True) as caught, np.errstate(all="warn", under="ignore"):
        warnings.simplefilter("always")
        first = function(*args, **kwargs)
    moved = _generators() != generators
    warned = tuple(dict.fromkeys(f"{w.category.__name__}: {w.message}"[:120] for w in caught))
    named = {f"argument {i + 1}": a for i, a in enumerate(args)} | kwargs
    named_before = {f"argument {i + 1}": a for i, a in enumerate(pristine[0])} | pristine[1]
    shares = tuple(k for k, a in named.items() if _share(first, a))
    first_copy = copy.deepcopy(first)
    changed = {k for k in named if not same(named[k], named_before[k])}

    second, inside = _second_call(function, pristine)
    changed |= inside
    kept = same(first, first_copy) or bool(shares)
    if kept and not shares:
        # a buffer that is filled again with the same numbers shows only once it is spoilt
        held = _arrays(first)  # clearing the containers must not lose sight of their arrays
        _overwrite(first)
        spoilt = copy.deepcopy((first, held))
        again_args, again_kwargs = copy.deepcopy(pristine)
        second = copy.deepcopy(function(*again_args, **again_kwargs))
        kept = same((first, held), spoilt)
    changed_names = tuple(sorted(changed))
    return Observation(first_copy, second, changed_names, shares, kept, warned[:5], moved)


def _generators() -> tuple[Any, ...]:
    """Where the global random generators of Python and numpy stand."""
    name, keys, *rest = np.random.get_state(legacy=True)  # noqa: NPY002 - the old one is meant
    return random.getstate(), name, np.asarray(keys).tobytes(), tuple(rest)


def _second_call(function: Callable[..., Any], pristine: Any) -> tuple[Any, set[str]]:
    """Call again on arrays that cannot be written to, which shows what is changed and put back.

    Returns:
        a copy of the result, and the arguments that the call tried to write into.
    """
    inside: set[str] = set()
    try:
        return copy.deepcopy(_call_locked(function, pristine, None)), inside
    except (ValueError, RuntimeError) as error:
        if "read-only" not in str(error):
            raise
    for name in [*range(len(pristine[0])), *pristine[1]]:
        try:
            _call_locked(function, pristine, name)
        except (ValueError, RuntimeError) as error:
            if "read-only" in str(error):
                inside.add(f"argument {name + 1}" if isinstance(name, int) else name)
    args, kwargs = copy.deepcopy(pristine)
    return copy.deepcopy(function(*args, **kwargs)), inside


def _call_locked(function: Callable[..., Any], pristine: Any, only: int | str | None) -> Any:
    """Call with the arrays of one argument, or of all, made read-only."""
    args, kwargs = copy.deepcopy(pristine)
    for name, value in [*enumerate(args), *kwargs.items()]:
        if only is None or name == only:
            for array in _arrays(value):
                array.setflags(write=False)
    return function(*args, **kwargs)


def call_each(function: Callable[..., Any], jobs: Iterable[Sequence[Any]]) -> list[Any]:
    """``[function(*job) for job in jobs]``, in one go where the function lives elsewhere.

    A grader keeps a student's functions in another process, and many small calls would cost more
    on the way there than they cost there.
    """
    jobs = [tuple(job) for job in jobs]
    elsewhere = getattr(function, "unrolled_each", None)
    return elsewhere(jobs) if elsewhere else [function(*job) for job in jobs]


def check_pure(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """``function`` leaves its arguments alone and answers the same when called again.

    The second call happens after the caller has written into the first result.

    Returns:
        The value of the first call.

    Raises:
        CheckFailed: with rung "arguments" or "state".
    """
    name = getattr(function, "__name__", "the function")
    seen = observe(function, *args, **kwargs)
    if seen.changed:
        _fail(
            "arguments",
            name,
            f"{', '.join(seen.changed)} changed during the call; work on a copy",
            None,
            seen.changed,
        )
    _exists(name, seen.first, None)
    if not seen.kept:
        _fail(
            "state",
            name,
            "the first result changed during a second call; return a new array each time",
            None,
            None,
        )
    if not same(seen.first, seen.second):
        _fail(
            "state",
            name,
            f"the first call gave {show(seen.first)}, a second call with equal "
            f"arguments gave {show(seen.second)}",
            seen.first,
            seen.second,
        )
    return seen.first


def check_quiet(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """``function`` gives no warning on these arguments; what it silences by itself is fine.

    Returns:
        The value of the call.

    Raises:
        CheckFailed: with rung "warning".
    """
    name = getattr(function, "__name__", "the function")
    seen = observe(function, *args, **kwargs)
    if seen.warned:
        _fail("warning", name, f"no warning is allowed here; got {seen.warned[0]}", None, None)
    return seen.first


def check_fresh(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """The result of ``function`` shares no memory with its arguments (``np.shares_memory``)."""
    name = getattr(function, "__name__", "the function")
    seen = observe(function, *args, **kwargs)
    if seen.shares:
        _fail(
            "memory",
            name,
            f"the result shares memory with {', '.join(seen.shares)}: writing "
            "to one changes the other",
            None,
            seen.shares,
        )
    return seen.first


def _arrays(value: Any, depth: int = 0) -> list[np.ndarray]:
    if isinstance(value, np.ndarray):
        return [value]
    if depth > 6:
        return []
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, (list, tuple)):
        return [a for item in value for a in _arrays(item, depth + 1)]
    return []


def _share(result: Any, argument: Any) -> bool:
    return any(np.may_share_memory(r, a) for r in _arrays(result) for a in _arrays(argument))


def _overwrite(value: Any) -> None:
    """Spoil a result as a careless caller might: arrays, and the dicts and lists around them."""
    for array in _arrays(value):
        if array.flags.writeable and array.dtype.kind in "fciub":
            array[...] = 113
    if type(value) in (dict, list):
        value.clear()


def same(a: Any, b: Any) -> bool:
    """Equal in type, shape, dtype and bits (nan equals nan)."""
    if isinstance(a, np.ndarray) or isinstance(b, np.ndarray):
        return (
            isinstance(a, np.ndarray)
            and isinstance(b, np.ndarray)
            and a.shape == b.shape
            and a.dtype == b.dtype
            and (a.dtype.hasobject or a.tobytes() == b.tobytes())
        )
    if isinstance(a, Mapping) and isinstance(b, Mapping):
        return list(a) == list(b) and all(same(a[k], b[k]) for k in a)
    if isinstance(a, (list, tuple)) and type(a) is type(b):
        return len(a) == len(b) and all(map(same, a, b))
    return type(a) is type(b) and (a is b or a == b or (a != a and b != b))


# ---------------------------------------------------------------- words


def describe(value: Any) -> str:
    """A value in a few words: type first, then shape or text."""
    if value is None:
        return "None (did the function end without return?)"
    if isinstance(value, np.ndarray):
        return f"an array of shape {value.shape}, dtype {value.dtype}"
    if isinstance(value, np.generic):
        return f"the numpy scalar {value!s} ({value.dtype})"
    if isinstance(value, (list, tuple, dict)):
        return f"a {type(value).__name__} of length {len(value)}"
    if isinstance(value, (bool, int, float, complex, str)):
        return f"the {type(value).__name__} {show(value)}"
    return f"{_short.repr(value)}"


_short = reprlib.Repr()
_short.maxother = _short.maxstring = 120


def show(value: Any) -> str:
    """A value as text, short, arrays with 6 digits."""
    if isinstance(value, (np.ndarray, np.generic)):
        text = np.array2string(np.asarray(value), precision=6, threshold=24, separator=", ")
        return text if "\n" not in text else "\n" + text
    if isinstance(value, float):
        return f"{value:.10g}"
    try:
        return _short.repr(value)
    except ValueError:  # an integer of more than 4300 digits, alone or inside
        return f"a {type(value).__name__} too long to be written down"


def plain(value: Any) -> Any:
    """Python data without numpy scalars, lists turned into tuples."""
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, np.ndarray):
        if value.size > _MOST_ENTRIES:  # as Python objects it would take fifty times the room
            return value.dtype.str, value.shape, value.tobytes()
        return plain(value.tolist())
    if isinstance(value, (list, tuple)):
        return tuple(plain(v) for v in value)
    if isinstance(value, Mapping):
        return {k: plain(v) for k, v in value.items()}
    return value


def _exists(label: str, got: Any, expected: Any) -> None:
    if got is ...:
        raise NotWritten(f"{label} is still ...")
    if got is None:
        _fail("exists", label, "got None (did the function end without return?)", expected, None)


def _fail(rung: str, label: str, detail: str, expected: Any, got: Any, hint: str = "") -> NoReturn:
    raise CheckFailed(rung, label, detail, expected, got, hint)


def _values(
    label: str,
    got: np.ndarray,
    want: np.ndarray,
    tolerance: Tolerance,
    near_misses: NearMisses = (),
) -> None:
    if got.dtype.kind == "f" and want.dtype.kind == "f":
        with np.errstate(all="ignore"):  # most answers are right, and that is soon seen
            near = np.abs(got - want) <= tolerance.atol + tolerance.rtol * np.abs(want)
            if near.all() and np.isfinite(want).all():
                return
    if np.isfinite(want).all() and not np.isfinite(got).all():
        where = _place(np.argwhere(~np.isfinite(got))[0])
        bad = int((~np.isfinite(got)).sum())
        _fail(
            "finite",
            label,
            f"{bad} of {got.size} entries are nan or inf, first at {where}",
            want,
            got,
        )
    if got.dtype.kind in "fc" or want.dtype.kind in "fc":
        with np.errstate(all="ignore"):
            gap = np.abs(got - want)
            # "<=" and not "not >": nan must count as different
            # and where inf is wanted the tolerance is inf too: only inf itself will do
            ok = (gap <= tolerance.atol + tolerance.rtol * np.abs(want)) & np.isfinite(want)
            ok |= got == want
            ok |= np.isnan(got) & np.isnan(want)
            gap = np.where(ok, -1.0, np.where(np.isnan(gap), np.inf, gap))
        note = f" (rtol {tolerance.rtol:g}, atol {tolerance.atol:g})"
    else:
        ok = got == want
        gap = np.where(ok, -1.0, np.abs(got.astype(float) - want.astype(float)))
        note = ""
    if np.all(ok):
        return
    worst = np.unravel_index(int(np.argmax(gap)), gap.shape)
    count = int(np.size(ok) - np.count_nonzero(ok))
    if got.ndim == 0:
        detail = f"expected {show(want[()])}, got {show(got[()])}{note}"
    else:
        detail = (
            f"{count} of {got.size} entries differ; worst at {_place([int(i) for i in worst])}: "
            f"expected {show(want[worst])}, got {show(got[worst])}{note}"
        )
        if got.size <= 24:
            detail += f"\n  expected {show(want)}\n  got      {show(got)}"
    hint = next((h for h, value in near_misses if _close(got, np.asarray(value))), "")
    _fail("values", label, detail, want, got, hint)


def _close(got: np.ndarray, value: np.ndarray) -> bool:
    return got.shape == value.shape and bool(np.allclose(got, value, rtol=1e-7, atol=1e-10))


def _place(index: Sequence[int]) -> str:
    return "[" + ", ".join(str(int(i)) for i in index) + "]"
