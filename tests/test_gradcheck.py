"""Gradients checked argument by argument: what a student reads about each kind of error."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder.judge.runner import run_case
from autograder.judge.testfile import Case
from autograder.model import Outcome
from student_lib.checks import CheckFailed, NotWritten
from student_lib.gradcheck import check_gradients, kind_of_error, numeric_gradients

WANT = {
    "dX": np.array([[1.0, -2.0, 3.0], [0.5, 7.0, -0.25]]),
    "dW": np.array([[2.0, 5.0], [-1.0, 4.0]]),
    "db": np.array([9.0, -3.0]),
}
LONG = np.arange(1.0, 31.0).reshape(2, 5, 3)


def failing(got: Any) -> CheckFailed:
    with pytest.raises(CheckFailed) as error:
        check_gradients("backward(…)", got, WANT)
    return error.value


def test_right_gradients_pass_as_tuple_list_and_dict() -> None:
    check_gradients("backward(…)", tuple(WANT.values()), WANT)
    check_gradients("backward(…)", list(WANT.values()), WANT)
    check_gradients("backward(…)", dict(WANT), WANT)


def test_last_bits_do_not_matter_but_a_millionth_does() -> None:
    check_gradients("backward(…)", {k: v * (1 + 1e-8) for k, v in WANT.items()}, WANT)
    assert failing({k: v * (1 + 1e-5) for k, v in WANT.items()}).rung == "values"


def test_numeric_gradients_agree_with_calculus_to_ten_digits() -> None:
    rng = np.random.default_rng(3)
    X, W, b = rng.normal(size=(3, 4)), rng.normal(size=(4, 2)), rng.normal(size=2)
    upstream = rng.normal(size=(3, 2))

    def loss(X: np.ndarray, W: np.ndarray, b: np.ndarray) -> float:
        return float(np.sum(upstream * np.tanh(X @ W + b)))

    got = numeric_gradients(loss, {"X": X, "W": W, "b": b})
    slope = upstream * (1 - np.tanh(X @ W + b) ** 2)
    for name, want in (("X", slope @ W.T), ("W", X.T @ slope), ("b", slope.sum(axis=0))):
        np.testing.assert_allclose(got[name], want, rtol=1e-10, atol=1e-10)


def test_numeric_gradients_leave_their_arguments_alone() -> None:
    theta = np.array([1.0, 2.0])
    got = numeric_gradients(lambda theta: theta @ theta, {"theta": theta})
    assert theta.tolist() == [1.0, 2.0]
    np.testing.assert_allclose(got["theta"], [2.0, 4.0], rtol=1e-10)


def test_a_number_as_argument_has_a_gradient_without_axes() -> None:
    got = numeric_gradients(lambda x: x**3, {"x": 2})
    assert got["x"].shape == ()
    assert got["x"] == pytest.approx(12.0, rel=1e-10)


@pytest.mark.parametrize(
    ("name", "change", "words"),
    [
        ("dW", lambda a: 3 * a, "3 times too large at every entry: summed where"),
        ("dW", lambda a: a / 4, "4 times too small at every entry: averaged where"),
        ("dW", lambda a: a * 1.25, "1.25 times too large"),
        ("dW", lambda a: -a, "the opposite sign at every entry"),
        ("dW", lambda a: -2 * a, "with the opposite sign and 2 times too large"),
        ("dW", lambda a: a.T, "transposed"),
        ("dX", lambda a: a.T, "transposed"),
        ("dW", lambda a: 0 * a, "0 everywhere"),
        ("dX", lambda a: a[:, ::-1], "in reverse order along axis 1"),
        ("db", lambda a: np.array([a * 0.25, a * 0.75]), "not summed over the batch"),
        ("dX", lambda a: a[0], "1 axis where its argument has 2"),
        ("dX", lambda a: a[:, :2], "another shape than its argument"),
        ("dW", lambda a: 123456789.0 * a, "wrong by one and the same factor at every entry"),
        ("dX", lambda a: a.astype(np.float32), "dtype float32"),
        ("dX", lambda a: a + np.nan, "nan or inf"),
        ("dX", lambda a: np.add(a, [[0, 1, 0]]), "wrong only at position 1 of axis 1"),
        ("dX", lambda a: np.add(a, [[0, 1, 2]]), "right only at the first position of axis 1"),
        ("dW", lambda a: np.add(a, [[0, 1], [1, 0]]), "some entries are right, others are not"),
        ("dX", lambda a: a + 1, "no entry is right"),
        ("dX", lambda _: None, "not an array of numbers"),
    ],
)
def test_the_kind_of_error_is_named(
    name: str, change: Callable[[np.ndarray], Any], words: str
) -> None:
    got = change(WANT[name])
    assert words in kind_of_error(name, got, WANT)
    evidence = failing({**WANT, name: got}).evidence
    assert evidence.startswith(f"{name}: ")
    assert evidence.endswith("are right.")


def test_a_stretch_of_time_steps_is_named() -> None:
    got = LONG.copy()
    got[:, 1:4] += 1
    assert "wrong from position 1 to 3 of axis 1" in kind_of_error("dX", got, {"dX": LONG})
    got = LONG + 1.5
    got[:, -1] = LONG[:, -1]
    assert "right only at the last position of axis 1" in kind_of_error("dX", got, {"dX": LONG})


def test_exchanged_results_are_told_by_name() -> None:
    evidence = failing((WANT["dW"], WANT["dX"], WANT["db"])).evidence
    assert "dX: this is dW: are the results in the order asked for?" in evidence
    assert "dW: this is dX" in evidence
    assert evidence.endswith("db is right.")


def test_the_evidence_holds_no_expected_value() -> None:
    evidence = failing({k: v + 1.5 for k, v in WANT.items()}).evidence
    assert not any(character.isdigit() for character in evidence)


def test_a_hidden_case_shows_the_kind_of_error_and_nothing_else() -> None:
    def hidden(backward: Callable[[], Any]) -> None:
        check_gradients("backward(…)", backward(), WANT)

    case = Case("test_g", "Gradients", 1.0, True, hidden, ("backward",))
    verdict = run_case(case, {"backward": lambda: {**WANT, "dW": 3 * WANT["dW"]}})
    assert verdict.outcome is Outcome.WRONG
    assert verdict.message == (
        "Your answer has the right form but wrong values. dW: 3 times too large at every entry: "
        "summed where it should be averaged, or counted more than once? dX and db are right."
    )
    assert verdict.message.split(". ", 1)[1] in verdict.detail


def test_too_few_gradients_and_stubs_are_told_apart() -> None:
    assert failing((WANT["dX"], WANT["dW"])).rung == "count"
    assert failing({"dX": WANT["dX"], "db": WANT["db"]}).rung == "count"
    with pytest.raises(NotWritten):
        check_gradients("backward(…)", (WANT["dX"], ..., WANT["db"]), WANT)
