"""Expected and received values as something to read: one line, or a small table.

Trusted side; pure.  ``got`` may come from a student: it is data already checked at the
boundary, but of any size and shape, so everything here is bounded.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

MOST_ROWS = MOST_COLUMNS = 8
_LINE = 240


@dataclass(frozen=True)
class Omitted:
    """Stands for a value that was not kept; ``text`` says what it was."""

    text: str


@dataclass(frozen=True)
class Entry:
    """One cell of a table; ``differs`` where expected and received do not agree."""

    text: str
    differs: bool = False


@dataclass(frozen=True)
class Table:
    """A small array: column numbers, then rows of (row number or None, entries)."""

    columns: tuple[int, ...]
    rows: tuple[tuple[int | None, tuple[Entry, ...]], ...]


@dataclass(frozen=True)
class Side:
    """Expected or received: what it is in a line, and its table if it is small enough."""

    summary: str
    table: Table | None = None


@dataclass(frozen=True)
class Comparison:
    """Expected beside received.

    Attributes:
        note: which part of a larger array is shown, or "".
        pair: two real 2-D arrays of equal shape, to be drawn, or None.
        first: where that part begins in the whole, (row, column).
    """

    expected: Side
    got: Side
    note: str = ""
    pair: tuple[np.ndarray, np.ndarray] | None = None
    first: tuple[int, int] = (0, 0)


def describe(value: Any) -> str:
    """One line about any value; never more than a few hundred characters."""
    if isinstance(value, Omitted):
        return value.text
    if isinstance(value, np.ndarray):
        text = f"array of shape {value.shape}, {value.dtype}"
        if value.size > MOST_ROWS * MOST_COLUMNS and value.dtype.kind in "iuf":
            with np.errstate(all="ignore"):
                finite = value[np.isfinite(value)]
                if finite.size:
                    text += (
                        f", values from {_format(finite.min(), 4)} to {_format(finite.max(), 4)}"
                    )
                if finite.size < value.size:
                    text += f", {value.size - finite.size} of them nan or infinite"
        return text
    if isinstance(value, np.generic):
        return f"{_format(value, 10)} ({value.dtype})"
    if value is None or isinstance(value, bool | str | float | complex):
        return _cut(repr(value[: _LINE + 1] if isinstance(value, str) else value))
    if isinstance(value, int):
        return _cut(repr(value)) if value.bit_length() < 2000 else "a very large integer"
    if isinstance(value, list | tuple):
        inside = ", ".join(_brief(v) for v in value[:6]) + (", …" if len(value) > 6 else "")
        return _cut(
            f"{type(value).__name__} of {len(value)}: {inside}"
            if value
            else f"empty {type(value).__name__}"
        )
    if isinstance(value, dict):
        keys = ", ".join(_brief(k) for k in list(value)[:8])
        return _cut(f"dict with {len(value)} keys: {keys}" if value else "empty dict")
    return f"an object of type {type(value).__name__}"


def compare(expected: Any, got: Any) -> Comparison | None:
    """Two values side by side; None if there is nothing to show."""
    if expected is None and got is None:
        return None
    left, right = _as_array(expected), _as_array(got)
    sides = Comparison(Side(describe(expected)), Side(describe(got)))
    if left is None or right is None or left.shape != right.shape:
        return Comparison(
            Side(describe(expected), _alone(left)), Side(describe(got), _alone(right))
        )
    differs = _differs(left, right)
    left, right, differs, note = _slice(left, right, differs)
    if left.ndim > 2 or left.size == 0:
        return sides
    small = (left.ndim == 1 and len(left) <= MOST_COLUMNS) or (
        left.ndim == 2 and left.shape[0] <= MOST_ROWS and left.shape[1] <= MOST_COLUMNS
    )
    tables: tuple[Table | None, Table | None] = (None, None)
    if small:
        digits = _digits(left, right, differs)
        tables = _table(left, differs, digits), _table(right, differs, digits)
    pair, first = None, (0, 0)
    if left.ndim == 2 and left.dtype.kind != "c" and right.dtype.kind != "c" and left.size >= 4:
        rows, columns = _window(left, right, differs)
        pair = (left[rows, columns].astype(float), right[rows, columns].astype(float))
        first = (rows.start, columns.start)
        if pair[0].shape != left.shape:
            note = (note + " " if note else "") + (
                f"The pictures show rows {rows.start} to {rows.stop - 1} and columns "
                f"{columns.start} to {columns.stop - 1} of {left.shape[0]} x {left.shape[1]}."
            )
    return Comparison(
        Side(sides.expected.summary, tables[0]),
        Side(sides.got.summary, tables[1]),
        note,
        pair,
        first,
    )


def _as_array(value: Any) -> np.ndarray | None:
    """A numeric array, or a list of numbers as one; None for all else."""
    if isinstance(value, list | tuple):
        if not value or len(value) > 4000:
            return None
        try:
            value = np.asarray(value)
        except (ValueError, OverflowError, TypeError):
            return None
    if not isinstance(value, np.ndarray) or value.dtype.kind not in "biufc" or value.ndim == 0:
        return None
    return np.asarray(value)


def _differs(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Where two arrays of equal shape disagree, but for rounding."""
    if left.dtype.kind in "biu" and right.dtype.kind in "biu":
        return np.asarray(left != right)
    with np.errstate(all="ignore"):
        return ~np.isclose(right, left, rtol=1e-7, atol=1e-10, equal_nan=True)


def _distance(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Absolute difference; nan and infinity count as far away."""
    kind = complex if "c" in (left.dtype.kind, right.dtype.kind) else float
    with np.errstate(all="ignore"):
        far = np.abs(right.astype(kind) - left.astype(kind))
    return np.where(np.isnan(far), np.inf, far)


def _slice(
    left: np.ndarray, right: np.ndarray, differs: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, str]:
    """Of arrays with more than two axes: the last two, where the difference is largest."""
    if left.ndim <= 2 or left.size == 0:
        return left, right, differs, ""
    far = np.where(differs, _distance(left, right), 0.0)
    lead = np.unravel_index(int(np.argmax(far)), far.shape)[:-2]
    place = ", ".join(str(int(i)) for i in lead) + ", :, :"
    return (
        left[lead],
        right[lead],
        differs[lead],
        (f"Shown is the part [{place}], where the difference is largest."),
    )


def _window(
    left: np.ndarray, right: np.ndarray, differs: np.ndarray, side: int = 24
) -> tuple[slice, slice]:
    """At most side x side entries around the largest difference."""
    far = np.where(differs, _distance(left, right), 0.0)
    worst = np.unravel_index(int(np.argmax(far)), far.shape)
    out = []
    for place, length in zip(worst, left.shape, strict=True):
        start = max(0, min(int(place) - side // 2, length - side))
        out.append(slice(start, min(length, start + side)))
    return out[0], out[1]


def _alone(array: np.ndarray | None) -> Table | None:
    """The table of an array that has no equal to be compared with."""
    if array is None or array.ndim > 2 or not array.size or max(array.shape) > MOST_COLUMNS:
        return None
    return _table(array, np.zeros(array.shape, bool), 4)


def _table(array: np.ndarray, differs: np.ndarray, digits: int) -> Table:
    rows, marks = np.atleast_2d(array), np.atleast_2d(differs)
    return Table(
        tuple(range(rows.shape[1])),
        tuple(
            (
                i if array.ndim == 2 else None,
                tuple(Entry(_format(v, digits), bool(m)) for v, m in zip(row, mark, strict=True)),
            )
            for i, (row, mark) in enumerate(zip(rows, marks, strict=True))
        ),
    )


def _digits(left: np.ndarray, right: np.ndarray, differs: np.ndarray) -> int:
    """As few digits as keep every pair that differs apart."""
    for digits in (4, 6, 9, 12):
        if all(
            _format(a, digits) != _format(b, digits)
            for a, b in zip(left[differs], right[differs], strict=True)
        ):
            return digits
    return 17


def _format(value: Any, digits: int) -> str:
    if isinstance(value, bool | np.bool_ | int | np.integer):
        return str(value)
    text = format(value, f".{digits}g")
    return "0" if text == "-0" else text.replace("-", "\N{MINUS SIGN}")


def _brief(value: Any) -> str:
    if isinstance(value, np.ndarray):
        return f"array {value.shape}"
    if isinstance(value, list | tuple | dict):
        return f"{type(value).__name__} of {len(value)}"
    if isinstance(value, Omitted | np.generic):
        return describe(value)
    if value is None or isinstance(value, bool | int | float | complex | str):
        text = describe(value)
        return text if len(text) <= 40 else text[:39] + "…"
    return type(value).__name__


def _cut(text: str) -> str:
    return text if len(text) <= _LINE else text[: _LINE - 1] + "…"
