"""Gradients, checked argument by argument, and what kind of error a wrong one shows.

Runs where ``student_lib.checks`` runs: in the judge, on values that came out of the box as
plain data, and in a notebook.  ``numeric_gradients`` calls only the function it is given: the
tests give it the forward pass of the *reference*, so that a wrong forward of the student
cannot hide a wrong backward.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from student_lib.checks import (
    GRADIENT,
    CheckFailed,
    Tolerance,
    check_array,
    check_dict,
    check_sequence,
)

__all__ = ["check_gradients", "kind_of_error", "numeric_gradients"]


def numeric_gradients(
    loss: Callable[..., float], arguments: Mapping[str, Any], h: float = 1e-3
) -> dict[str, np.ndarray]:
    """The gradient of ``loss(**arguments)`` by each argument, from values of the loss only.

    Uses the five-point stencil (Abramowitz and Stegun, 25.3.6), whose error falls with h⁴, so
    that with float64 some eleven digits are right for functions of moderate size.

    Args:
        loss: takes the arguments by name and returns one number.  Must be smooth within 2h.
        arguments: name -> array of any shape, or number.
        h: width of the step.

    Returns:
        dict: the same names, each with a float64 array of its argument's shape.
    """
    point = {name: np.array(value, dtype=float) for name, value in arguments.items()}
    gradients = {}
    for name, array in point.items():
        gradient = np.zeros(array.shape)
        for index in np.ndindex(array.shape):
            total = 0.0
            for step, weight in ((-2, 1.0), (-1, -8.0), (1, 8.0), (2, -1.0)):
                moved = array.copy()
                moved[index] += step * h
                total += weight * float(loss(**{**point, name: moved}))
            gradient[index] = total / (12 * h)
        gradients[name] = gradient
    return gradients


def check_gradients(
    label: str,
    got: Any,
    expected: Mapping[str, Any],
    *,
    tolerance: Tolerance = GRADIENT,
) -> None:
    """``got`` holds the gradients of ``expected``, each a float64 array of the right shape.

    Args:
        label: the call, e.g. ``"rnn_step_backward(dh, …)"``.
        got: tuple or list of arrays in the order of ``expected``, or a dict with its keys.
        expected: name of the gradient -> array, in the order in which the question lists them.
        tolerance: rtol 1e-6 and atol 1e-9 unless a question says otherwise.

    Raises:
        CheckFailed: at the first gradient that is wrong.  Its ``evidence`` names every wrong
            gradient and the kind of its error; it holds no input and no expected value.
        NotWritten: if a gradient is the stub's ``...``.
    """
    names = list(expected)
    wanted = {name: np.asarray(value, dtype=float) for name, value in expected.items()}
    if isinstance(got, Mapping):
        found = check_dict(label, got, names)
    else:
        found = dict(zip(names, check_sequence(label, got, len(names)), strict=True))
    failures: dict[str, CheckFailed] = {}
    for name in names:
        try:
            check_array(f"{name} of {label}", found[name], wanted[name], tolerance=tolerance)
        except CheckFailed as failed:
            failures[name] = failed
    if not failures:
        return
    sentences = []
    for name in failures:
        kind = kind_of_error(name, found[name], wanted, tolerance)
        sentences.append(f"{name}: {kind}" + ("" if kind.endswith("?") else "."))
    right = [name for name in names if name not in failures]
    if right:
        sentences.append(f"{_listed(right)} {'is' if len(right) == 1 else 'are'} right.")
    first = next(iter(failures.values()))
    raise CheckFailed(
        first.rung,
        first.label,
        first.detail,
        first.expected,
        first.got,
        first.hint,
        evidence=" ".join(sentences),
    )


def kind_of_error(
    name: str, got: Any, wanted: Mapping[str, np.ndarray], tolerance: Tolerance = GRADIENT
) -> str:
    """Say in a few words how the gradient ``name`` is wrong, without any value of it.

    Args:
        name: key of ``wanted``.
        got: what the student returned for it.
        wanted: all right gradients of the call, so that exchanged ones can be told.
        tolerance: what counts as equal.
    """
    want = wanted[name]
    if not isinstance(got, (np.ndarray, np.generic)) or np.asarray(got).dtype.kind not in "fciub":
        return "not an array of numbers"
    array = np.asarray(got)

    def equal(a: np.ndarray, b: np.ndarray) -> bool:
        return a.shape == b.shape and np.allclose(a, b, rtol=tolerance.rtol, atol=tolerance.atol)

    for other, value in wanted.items():
        if other != name and equal(array, value) and not equal(array, want):
            return f"this is {other}: are the results in the order asked for?"
    if array.shape != want.shape:
        if want.ndim == 2 and equal(array, want.T):
            return "transposed"
        if array.ndim == want.ndim + 1 and equal(array.sum(axis=0), want):
            return "not summed over the batch: every row contributes to the same entries"
        # not the shape itself: a hostile answer would write what it was called with into it
        if array.ndim != want.ndim:
            axes = "axis" if array.ndim == 1 else "axes"
            return f"{array.ndim} {axes} where its argument has {want.ndim}"
        return "another shape than its argument"
    if array.dtype != np.float64:
        return f"dtype {array.dtype} where float64 is asked for"
    if not np.isfinite(array).all():
        return "some entries are nan or inf"
    if not array.any():
        return "0 everywhere: the argument's way into the result is missing"
    if equal(array, -want):
        return "the opposite sign at every entry"
    factor = _factor(array, want, tolerance)
    if factor is not None:
        flipped = "with the opposite sign and " if factor < 0 else ""
        size = abs(factor)
        if not 1e-3 < size < 1e3:  # no slip is as large; what is told must not be a message
            return f"{flipped}wrong by one and the same factor at every entry"
        if size > 1:
            return (
                f"{flipped}{_short(size)} times too large at every entry: summed where it should "
                "be averaged, or counted more than once?"
            )
        return (
            f"{flipped}{_short(1 / size)} times too small at every entry: averaged where it "
            "should be summed, or a factor left out?"
        )
    if want.ndim == 2 and want.shape[0] == want.shape[1] and equal(array, want.T):
        return "transposed"
    for axis in range(want.ndim):
        if want.shape[axis] > 1 and equal(array, np.flip(want, axis)):
            return f"in reverse order along axis {axis}"
    return _where(array, want, tolerance)


def _factor(got: np.ndarray, want: np.ndarray, tolerance: Tolerance) -> float | None:
    """The one factor between the two, if there is one."""
    largest = np.unravel_index(int(np.argmax(np.abs(want))), want.shape)
    if not want[largest] or want.size < 2:
        return None
    factor = float(got[largest] / want[largest])
    if factor and np.allclose(got, factor * want, rtol=tolerance.rtol, atol=tolerance.atol):
        return factor
    return None


def _where(got: np.ndarray, want: np.ndarray, tolerance: Tolerance) -> str:
    """Which part is wrong: a stretch along one axis, or how many entries."""
    right = np.isclose(got, want, rtol=tolerance.rtol, atol=tolerance.atol)
    for axis in range(want.ndim):
        others = tuple(i for i in range(want.ndim) if i != axis)
        good, bad = right.all(axis=others), (~right).any(axis=others)
        length = want.shape[axis]
        if length < 2 or not good.any():
            continue
        wrong, kept = np.flatnonzero(bad), np.flatnonzero(good)
        if kept.size == 1 and length > 2:
            return f"right only at {_position(kept[0], length)} of axis {axis}"
        if wrong.size == 1:
            return f"wrong only at {_position(wrong[0], length)} of axis {axis}"
        if wrong[-1] - wrong[0] + 1 == wrong.size:
            return f"wrong from position {wrong[0]} to {wrong[-1]} of axis {axis}, right elsewhere"
    if right.any():
        return "some entries are right, others are not"
    return "no entry is right, and no constant factor would mend it"


def _position(index: int, length: int) -> str:
    if index == 0:
        return "the first position"
    if index == length - 1:
        return "the last position"
    return f"position {index}"


def _short(number: float) -> str:
    nearest = round(number)
    return f"{nearest}" if abs(number - nearest) < 1e-4 * number else f"{number:.3g}"


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
