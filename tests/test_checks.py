"""The ladder of checks: every rung is reached, and what a student reads there."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from student_lib import checks
from student_lib.checks import (
    FORWARD,
    GRADIENT,
    RUNGS,
    CheckFailed,
    NotWritten,
    Tolerance,
    check_array,
    check_bool,
    check_dict,
    check_equal,
    check_float,
    check_fresh,
    check_int,
    check_property,
    check_pure,
    check_quiet,
    check_raises,
    check_sequence,
    digest,
    failure_key,
    observe_here,
    use_hints,
)

WANT = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])


def failing(check: Callable[..., Any], *args: Any, **kwargs: Any) -> CheckFailed:
    with pytest.raises(CheckFailed) as error:
        check(*args, **kwargs)
    assert error.value.rung in RUNGS
    assert str(error.value).startswith(f"{error.value.label}: ")
    return error.value


def boom(*args: Any) -> Any:
    raise KeyError("inside")


@pytest.mark.parametrize(
    ("got", "rung", "words"),
    [
        (None, "exists", "did the function end without return?"),
        ([[1.0, 2.0, 3.0]], "type", "expected a numpy array, got a list of length 1"),
        (7, "type", "expected a numpy array, got the int 7"),
        ("text", "type", "the str 'text'"),
        (np.array(["a"]), "type", "an array of numbers, got dtype <U1"),
        (np.array([None]), "type", "an array of numbers, got dtype object"),
        (np.zeros((3, 2)), "shape", "expected shape (2, 3), got (3, 2)"),
        (np.float64(1.0), "shape", "expected shape (2, 3), got ()"),
        (WANT.ravel(), "shape", "got (6,)"),
        (WANT.astype(int), "dtype", "expected dtype float64, got int64"),
        (WANT.astype(np.float32), "dtype", "expected dtype float64, got float32"),
        (
            np.where(WANT % 3 == 2, np.nan, WANT),
            "finite",
            "2 of 6 entries are nan or inf, first at [0, 1]",
        ),
        (
            WANT + np.array([0, 0, 0.5]),
            "values",
            "2 of 6 entries differ; worst at [0, 2]: expected 3., got 3.5 (rtol 1e-09, atol 1e-12)",
        ),
    ],
)
def test_an_array_stops_at_the_first_broken_rung(got: Any, rung: str, words: str) -> None:
    failed = failing(check_array, "f(x)", got, WANT)
    assert failed.rung == rung
    assert words in failed.detail


def test_the_sentences_for_hidden_cases_hold_no_value() -> None:
    for sentence in RUNGS.values():
        assert not any(c.isdigit() or c in "{}[]%" for c in sentence)
    used = {
        "exists",
        "count",
        "type",
        "shape",
        "dtype",
        "finite",
        "values",
        "error",
        "arguments",
        "memory",
        "state",
        "property",
        "warning",
    }
    assert set(RUNGS) == used


def test_what_passes_comes_back_as_a_plain_array() -> None:
    class Sub(np.ndarray):
        pass

    got = check_array("x", WANT.view(Sub), WANT.tolist())
    assert type(got) is np.ndarray
    assert type(check_array("x", np.float64(2.0), 2.0)) is np.ndarray
    check_array("x", np.array(2.0), 2.0)
    check_array("x", np.array([1, 2]), [1, 2], dtype=int)
    check_array("x", np.array([True]), [True], dtype=bool)
    check_array("x", np.array([1, 2], np.int8), [1.0, 2.0], dtype=None)
    check_array("x", np.zeros((0, 3)), np.zeros((0, 3)))


def test_nothing_is_broadcast() -> None:
    assert failing(check_array, "x", np.ones(1), np.ones(3)).rung == "shape"
    assert failing(check_array, "x", np.ones((1, 3)), np.ones(3)).rung == "shape"
    assert failing(check_array, "x", np.array([1.0]), 1.0).rung == "shape"


@pytest.mark.parametrize(
    ("got", "want", "equal"),
    [
        (1.0 + 1e-10, 1.0, True),
        (1.0 + 1e-8, 1.0, False),
        (1e-13, 0.0, True),
        (1e-11, 0.0, False),
        (-0.0, 0.0, True),
        (math.nan, math.nan, True),
        (math.inf, math.inf, True),
        (-math.inf, math.inf, False),
        (math.nan, math.inf, False),
        (1.0, math.nan, False),
        (1.0, math.inf, False),
        (math.nan, 1.0, False),
        (1e308, -1e308, False),
        (1e300, 1e300, True),
    ],
)
def test_two_floats_are_the_same_within_both_tolerances(
    got: float, want: float, equal: bool
) -> None:
    def check() -> None:
        check_float("x", got, want)
        check_array("x", np.array([got]), [want])

    if equal:
        check()
    else:
        assert failing(check_float, "x", got, want).rung in ("values", "finite")
        assert failing(check_array, "x", np.array([got]), [want]).rung in ("values", "finite")


def test_a_tolerance_has_both_parts() -> None:
    check_array("x", np.array([1.0 + 5e-7]), [1.0], tolerance=GRADIENT)
    failing(check_array, "x", np.array([1.0 + 5e-7]), [1.0], tolerance=FORWARD)
    check_float("x", 1.5, 1.0, tolerance=Tolerance(0.0, 0.5))


def test_complex_and_integer_values_are_compared_as_what_they_are() -> None:
    check_array("x", np.array([1j]), [1j], dtype=complex)
    failing(check_array, "x", np.array([1j]), [-1j], dtype=complex)
    assert "(rtol" not in failing(check_array, "x", np.array([3]), [4], dtype=int).detail
    failing(check_array, "x", np.array([2**53 + 1]), [2**53], dtype=int)


@pytest.mark.parametrize(
    "got", [1, True, np.array(1.0), np.array([1.0]), "1.0", np.int64(1), [1.0]]
)
def test_a_float_is_a_float(got: Any) -> None:
    assert failing(check_float, "x", got, 1.0).rung == "type"
    assert check_float("x", np.float64(1.0), 1.0) == 1.0


@pytest.mark.parametrize("got", [1.0, True, np.True_, np.array(1), np.float64(1), "1"])
def test_an_int_is_an_int(got: Any) -> None:
    assert failing(check_int, "x", got, 1).rung == "type"
    assert check_int("x", np.int8(1), 1) == 1
    failed = failing(check_int, "x", 3, 1, near_misses=[("off by two", 3)])
    assert (failed.rung, failed.hint) == ("values", "off by two")


@pytest.mark.parametrize("got", [1, 0, "True", np.array(True), [True]])
def test_a_bool_is_a_bool(got: Any) -> None:
    assert failing(check_bool, "x", got, True).rung == "type"
    assert check_bool("x", np.True_, True) is True
    assert failing(check_bool, "x", False, True).detail == "expected True, got False"


def test_equal_takes_lists_for_tuples_and_numpy_scalars_for_numbers() -> None:
    check_equal("x", [1, (2, [3.0])], (np.int64(1), [2, (3.0,)]))
    check_equal("x", np.array([1, 2]), [1, 2])
    failed = failing(check_equal, "x", "ab", "ba", near_misses=[("reversed", "ab")])
    assert (failed.detail, failed.hint) == ("expected 'ba', got 'ab'", "reversed")


def test_a_sequence_has_its_length() -> None:
    assert check_sequence("x", (1, 2), 2) == [1, 2]
    assert check_sequence("x", np.arange(2), 2) == [0, 1]
    assert failing(check_sequence, "x", [1], 2).detail == "expected 2 things, got 1"
    for got in ("ab", np.array(2), {1: 2, 3: 4}, 2):
        assert failing(check_sequence, "x", got, 2).rung == "type"


def test_a_dict_has_its_keys() -> None:
    assert check_dict("d", {"a": 1, "b": 2}, ["a"]) == {"a": 1, "b": 2}
    assert failing(check_dict, "d", {"a": 1}, ["a", "b"]).detail == "missing 'b'; found 'a'"
    assert failing(check_dict, "d", {}, ["a"]).detail == "missing 'a'; found no keys"
    assert failing(check_dict, "d", [1], ["a"]).rung == "type"
    with pytest.raises(NotWritten, match="'a'"):
        check_dict("d", {"a": ...}, ["a"])


@pytest.mark.parametrize(
    "check",
    [
        lambda v: check_array("x", v, 1.0),
        lambda v: check_float("x", v, 1.0),
        lambda v: check_int("x", v, 1),
        lambda v: check_bool("x", v, True),
        lambda v: check_equal("x", v, 1),
        lambda v: check_sequence("x", v, 1),
        lambda v: check_dict("x", v, ["a"]),
    ],
)
def test_dots_are_not_written_and_none_is_nothing(check: Callable[[Any], Any]) -> None:
    with pytest.raises(NotWritten, match=r"x is still \.\.\."):
        check(...)
    assert failing(check, None).rung == "exists"


def test_a_property_says_what_its_author_wrote() -> None:
    check_property("sum(f(x))", True, "is 1")
    failed = failing(check_property, "sum(f(x))", False, "should be 1, is 2", got=2, hint="divide")
    assert (failed.rung, failed.hint, failed.got) == ("property", "divide", 2)
    assert str(failed) == "sum(f(x)): should be 1, is 2\n  Hint: divide"


def test_an_error_must_be_the_right_one() -> None:
    check_raises(KeyError, boom, 1, why="it must")
    check_raises(LookupError, boom, 1, why="it must")
    other = failing(check_raises, ValueError, boom, 1, why="it must raise, because")
    assert other.rung == "error"
    assert other.detail == "should raise ValueError: it must raise, because; it raised KeyError"
    none = failing(check_raises, ValueError, len, [1], why="so")
    assert none.detail == "should raise ValueError: so; it returned the int 1"


def test_the_stub_s_error_is_never_the_error_that_was_asked_for() -> None:
    def stub() -> None:
        raise NotImplementedError("Q1")

    for error in (Exception, RuntimeError, NotImplementedError):
        with pytest.raises(NotImplementedError, match="Q1"):
            check_raises(error, stub, why="so")


# ---------------------------------------------------------------- hints


@pytest.fixture
def no_hints() -> Iterator[None]:
    before = dict(checks._hints)
    yield
    checks._hints.clear()
    checks._hints.update(before)


def test_a_near_miss_is_named_on_evidence_only() -> None:
    near = [("twice", WANT * 2), ("wrong shape", np.zeros(1)), ("negative", -WANT)]
    assert failing(check_array, "x", -WANT, WANT, near_misses=near).hint == "negative"
    assert failing(check_array, "x", WANT + 1, WANT, near_misses=near).hint == ""
    assert failing(check_float, "x", 2.0, 1.0, near_misses=[("double", 2.0)]).hint == "double"
    assert failing(check_array, "x", WANT.T, WANT, near_misses=near).hint == ""


@pytest.mark.usefixtures("no_hints")
def test_a_published_hint_is_found_by_its_failure() -> None:
    key = failure_key("values", np.array(1.0), np.array(2.0))
    use_hints({key: "you doubled it"})
    failed = failing(check_float, "x", 2.0, 1.0)
    assert failed.key == key
    assert failed.hint == "you doubled it"
    assert str(failed).endswith("\n  Hint: you doubled it")
    assert failing(check_float, "x", 3.0, 1.0).hint == ""
    author = failing(check_float, "x", 2.0, 1.0, near_misses=[("the author's", 2.0)])
    assert author.hint == "the author's"


@pytest.mark.parametrize(
    ("a", "b", "equal"),
    [
        (1.0, 1.0 + 1e-12, True),
        (0.0, -0.0, True),
        (np.array([0.0]), np.array([-0.0]), True),
        (np.float32([1.5]), np.float64([1.5]), True),
        ([1, 2], (1, 2), True),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, True),
        (math.nan, math.nan, True),
        (1.0, 1.0 + 1e-6, False),
        (1, 1.0, False),
        (np.array([1]), np.array([1.0]), False),
        (np.array([1.0]), np.array(1.0), False),
        (np.zeros((2, 3)), np.zeros((3, 2)), False),
        (True, 1, False),
        ("1", 1, False),
        (None, 0, False),
        ([[1], 2], [1, [2]], False),
    ],
)
def test_digests_are_equal_where_no_check_tells_values_apart(a: Any, b: Any, equal: bool) -> None:
    assert (digest(a) == digest(b)) is equal


# ---------------------------------------------------------------- purity


def pure(x: np.ndarray, factor: float = 2.0) -> np.ndarray:
    return x * factor


def writes(x: np.ndarray) -> np.ndarray:
    x += 1
    return x.copy()


def writes_and_restores(x: np.ndarray) -> np.ndarray:
    x += 1
    y = x * 1.0
    x -= 1
    return y


def view(x: np.ndarray) -> np.ndarray:
    return x.T


def counter() -> Callable[[Any], Any]:
    calls: list[int] = []

    def count(x: Any) -> int:
        calls.append(1)
        return len(calls)

    return count


def one_buffer() -> Callable[[np.ndarray], np.ndarray]:
    buffer = np.zeros(3)

    def fill(x: np.ndarray) -> np.ndarray:
        buffer[:] += x
        return buffer

    return fill


def remembers() -> Callable[[np.ndarray], np.ndarray]:
    memory: dict[int, np.ndarray] = {}

    def look(x: np.ndarray) -> np.ndarray:
        return memory.setdefault(0, x * 2)

    return look


def test_a_pure_function_returns_its_first_value() -> None:
    x = np.arange(3.0)
    assert check_pure(pure, x).tolist() == [0, 2, 4]
    assert check_pure(pure, x, factor=3.0).tolist() == [0, 3, 6]
    check_pure(lambda d: {"a": d["a"] + 1}, {"a": np.zeros(2)})
    check_pure(lambda a: (a + 1, [a * 2]), x)
    assert math.isnan(check_pure(lambda: math.nan))


@pytest.mark.parametrize(
    ("function", "rung", "words"),
    [
        (writes, "arguments", "argument 1 changed during the call"),
        (writes_and_restores, "arguments", "argument 1 changed during the call"),
        (lambda x: x.sort() or x.sum(), "arguments", "argument 1 changed"),
        (counter(), "state", "the first call gave 1, a second call"),
        (one_buffer(), "state", "the first result changed during a second call"),
        (remembers(), "state", "a second call with equal arguments gave"),
    ],
)
def test_impurity_is_seen(function: Callable[..., Any], rung: str, words: str) -> None:
    failed = failing(check_pure, function, np.array([3.0, 1.0, 2.0]))
    assert failed.rung == rung
    assert words in failed.detail


def test_a_change_deep_inside_an_argument_is_seen() -> None:
    def damage(cache: dict[str, Any]) -> int:
        cache["layers"][0]["w"][0] = 9.0
        return 1

    assert failing(check_pure, damage, {"layers": [{"w": np.zeros(2)}]}).rung == "arguments"
    assert failing(check_pure, lambda d: d.pop("a"), {"a": 1}).rung == "arguments"
    named = failing(check_pure, lambda _, seen: seen.append(1), 1, seen=[])
    assert named.detail.startswith("seen changed")


def test_a_view_of_an_argument_is_pure_but_not_fresh() -> None:
    x = np.arange(6.0).reshape(2, 3)
    check_pure(view, x)
    failed = failing(check_fresh, view, x)
    assert (failed.rung, failed.got) == ("memory", ("argument 1",))
    assert "shares memory with argument 1" in failed.detail
    assert failing(check_fresh, lambda x: {"a": [x]}, x).rung == "memory"
    assert check_fresh(pure, x).tolist() == (x * 2).tolist()


def test_an_observation_is_made_on_the_other_side_where_there_is_one() -> None:
    class Remote:
        __name__ = "remote"

        def __call__(self) -> None:
            raise AssertionError

        def observe(self, *args: Any) -> dict[str, Any]:
            return {"first": 1, "second": 1, "changed": ("argument 1",), "shares": (), "kept": True}

    assert failing(check_pure, Remote(), 1).rung == "arguments"


def test_observing_leaves_the_caller_s_constants_alone_when_the_function_is_pure() -> None:
    x = np.arange(3.0)
    seen = observe_here(lambda a: a + 0, (x,), {})
    assert x.tolist() == [0, 1, 2]
    assert seen.first.tolist() == [0, 1, 2]
    assert seen.kept


# ---------------------------------------------------------------- warnings


def test_a_warning_is_told_with_its_words() -> None:
    with np.errstate(all="ignore"):
        error = failing(check_quiet, lambda z: 1 / (1 + np.exp(-z)), np.array([-1000.0]))
    assert error.rung == "warning"
    assert "RuntimeWarning: overflow encountered in exp" in error.detail


def test_silence_passes_and_gives_the_value() -> None:
    assert check_quiet(lambda z: z + 1, 2) == 3


def test_what_a_function_silences_itself_is_silent() -> None:
    def careful(z: np.ndarray) -> np.ndarray:
        with np.errstate(over="ignore"):
            return 1 / (1 + np.exp(-z))

    assert check_quiet(careful, np.array([-1000.0])).tolist() == [0.0]


def test_underflow_is_no_warning_and_a_silenced_caller_does_not_hide_one() -> None:
    check_quiet(lambda z: np.exp(z), np.array([-1000.0]))
    with np.errstate(all="ignore"):
        assert failing(check_quiet, lambda z: np.exp(z), np.array([1000.0])).rung == "warning"


def test_only_the_argument_that_was_written_into_is_named() -> None:
    def slope(f: Callable[..., Any], theta: np.ndarray) -> np.ndarray:
        theta += 0.5
        found = f(theta)
        theta -= 0.5
        return found

    error = failing(check_pure, slope, lambda t: t @ t, np.array([1.0, 2.0]))
    assert "argument 2 changed" in error.detail


def test_arguments_that_cannot_be_written_are_no_obstacle_to_a_pure_function() -> None:
    def pure(a: np.ndarray, *, b: np.ndarray) -> np.ndarray:
        a = np.array(a)
        a += b
        return a

    assert check_pure(pure, np.ones(2), b=np.ones(2)).tolist() == [2.0, 2.0]


def test_an_error_of_the_second_call_is_not_swallowed() -> None:
    calls = []

    def tires(a: int) -> int:
        calls.append(a)
        if len(calls) > 1:
            raise ValueError("tired")
        return a

    with pytest.raises(ValueError, match="tired"):
        check_pure(tires, 1)


def test_a_buffer_that_is_filled_again_with_the_same_numbers_is_seen() -> None:
    buffer = np.zeros(2)

    def refills(x: np.ndarray) -> np.ndarray:
        buffer[:] = x * 2
        return buffer

    assert failing(check_pure, refills, np.array([1.0, 2.0])).rung == "state"


@pytest.mark.parametrize(("kept", "calls"), [({"n": 1}, "dict"), ([1, 2], "list")])
def test_a_container_that_is_handed_out_again_is_seen(kept: Any, calls: str) -> None:
    assert failing(check_pure, lambda _: kept, 0).rung == "state", calls


def test_a_default_argument_that_is_filled_and_returned_is_seen() -> None:
    def gates(x: np.ndarray, found: dict[str, Any] = {}) -> dict[str, Any]:  # noqa: B006
        found["i"] = x * 2
        return found

    assert failing(check_pure, gates, np.ones(2)).rung == "state"


@pytest.mark.parametrize("wrap", [list, tuple, lambda a: {"a": a}, lambda a: a])
def test_a_buffer_inside_a_container_is_seen(wrap: Callable[[Any], Any]) -> None:
    buffers = [np.zeros(2), np.zeros(3)]

    def refills(x: np.ndarray) -> Any:
        buffers[0][:] = x
        buffers[1][:] = x.sum()
        return wrap([buffers[0], buffers[1]])

    assert failing(check_pure, refills, np.array([1.0, 2.0])).rung == "state"
