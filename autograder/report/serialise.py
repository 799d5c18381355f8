"""A GradeReport as JSON and back.  Trusted side; pure; no student code runs here.

Loss-free but for ``expected`` and ``got``: an array or container of more than 4000
entries, or an object that is not plain data, comes back as an ``Omitted`` with one line
about it.  grade.json holds staff messages, so it is for staff.
"""

from __future__ import annotations

import math
from dataclasses import asdict
from typing import Any

import numpy as np

from autograder.model import (
    CaseResult,
    GradeReport,
    Mark,
    Measured,
    Outcome,
    Question,
    QuestionScore,
    Status,
    Written,
)
from autograder.report.values import Omitted, describe

FORMAT = 3
MOST_ENTRIES = 4000
_DEEPEST = 16
_TEXT_MOST = 20_000


def to_dict(report: GradeReport) -> dict[str, Any]:
    """The report as plain JSON data."""
    return {
        "format": FORMAT,
        "submission": report.submission,
        "student": report.student,
        "assignment": report.assignment,
        "title": report.title,
        "status": report.status.value,
        "score": report.score,
        "max_score": report.max_score,
        "questions": [_question(q) for q in report.questions],
        "notices": list(report.notices),
        "isolation": report.isolation,
        "seconds": report.seconds,
        "sha256": report.sha256,
        "written": dict(report.written),
        "marks": [_mark(m) for m in report.marks],
        "measured": asdict(report.measured) if report.measured else None,
        "hidden_visibility": report.hidden_visibility,
    }


def from_dict(data: dict[str, Any]) -> GradeReport:
    """The report ``to_dict`` was given.

    Raises:
        ValueError: if it is not such data, or of another format.
    """
    try:
        if data["format"] != FORMAT:
            raise ValueError(f"format {data['format']!r}; this version reads {FORMAT}")
        return GradeReport(
            submission=data["submission"],
            student=data["student"],
            assignment=data["assignment"],
            title=data["title"],
            status=Status(data["status"]),
            score=data["score"],
            max_score=data["max_score"],
            questions=tuple(_question_back(q) for q in data["questions"]),
            notices=tuple(data["notices"]),
            isolation=data["isolation"],
            seconds=data["seconds"],
            sha256=data["sha256"],
            written=dict(data["written"]),
            marks=tuple(_mark_back(m) for m in data["marks"]),
            measured=_measured_back(data["measured"]),
            hidden_visibility=data["hidden_visibility"],
        )
    except (KeyError, TypeError, AttributeError, IndexError, OverflowError) as error:
        raise ValueError(f"not the data of a grade: {type(error).__name__}: {error}") from error


def _measured_back(data: dict[str, Any] | None) -> Measured | None:
    return None if data is None else Measured(**{**data, "sketch": tuple(data["sketch"])})


def _mark(mark: Mark) -> dict[str, Any]:
    return {
        "question": asdict(mark.question),
        "points": mark.points,
        "comment": mark.comment,
    }


def _mark_back(data: dict[str, Any]) -> Mark:
    return Mark(Written(**data["question"]), data["points"], data["comment"])


def _question(score: QuestionScore) -> dict[str, Any]:
    q = score.question
    return {
        "question": {
            "name": q.name,
            "title": q.title,
            "provides": list(q.provides),
            "points": q.points,
            "requires": list(q.requires),
            "extension": q.extension,
            "seconds": q.seconds,
            "memory_mb": q.memory_mb,
        },
        "points": score.points,
        "cases": [_case(c) for c in score.cases],
    }


def _question_back(data: dict[str, Any]) -> QuestionScore:
    q = dict(data["question"])
    q["provides"], q["requires"] = tuple(q["provides"]), tuple(q["requires"])
    return QuestionScore(Question(**q), data["points"], tuple(_case_back(c) for c in data["cases"]))


def _case(case: CaseResult) -> dict[str, Any]:
    return {
        "question": case.question,
        "case": case.case,
        "title": case.title,
        "points": case.points,
        "hidden": case.hidden,
        "outcome": case.outcome.value,
        "message": case.message,
        "staff_message": case.staff_message,
        "hint": case.hint,
        "matched": case.matched,
        "expected": encode(case.expected),
        "got": encode(case.got),
        "forgiven": case.forgiven,
        "seconds": case.seconds,
        "share": case.share,
        "measured": case.measured,
    }


def _case_back(data: dict[str, Any]) -> CaseResult:
    case = dict(data)
    case["outcome"] = Outcome(case["outcome"])
    case["expected"], case["got"] = decode(case["expected"]), decode(case["got"])
    return CaseResult(**case)


def encode(value: Any) -> Any:
    """A value as JSON data: None, bool, int and str as they are, all else tagged."""
    left = [MOST_ENTRIES]
    try:
        return _encode(value, left, 0)
    except _TooMuch:
        return {"t": "omitted", "v": describe(value)}


def decode(data: Any) -> Any:
    """The value ``encode`` was given.

    Raises:
        ValueError: for an unknown tag.
    """
    if data is None or isinstance(data, bool | int | str):
        return data
    tag, body = data["t"], data["v"]
    match tag:
        case "float":
            return float(body)
        case "complex":
            return complex(float(body[0]), float(body[1]))
        case "list":
            return [decode(v) for v in body]
        case "tuple":
            return tuple(decode(v) for v in body)
        case "dict":
            return {decode(k): decode(v) for k, v in body}
        case "array" | "scalar":
            dtype = np.dtype(data["dtype"])
            array = _from_nested(body, dtype).reshape(data["shape"])
            return array if tag == "array" else array[()]
        case "omitted":
            return Omitted(body)
    raise ValueError(f"unknown tag {tag!r}")


class _TooMuch(Exception):
    """The value as a whole is not worth keeping."""


def _encode(value: Any, left: list[int], depth: int) -> Any:
    left[0] -= 1
    if left[0] < 0 or depth > _DEEPEST:
        raise _TooMuch
    if value is None or isinstance(value, bool):
        return value
    kind = type(value)
    if kind is int and value.bit_length() <= 1024:
        return value
    if kind is str and len(value) <= _TEXT_MOST:
        return value
    if kind is float:
        return {"t": "float", "v": _real(value)}
    if kind is complex:
        return {"t": "complex", "v": [_real(value.real), _real(value.imag)]}
    if kind is list or kind is tuple:
        return {"t": kind.__name__, "v": [_encode(v, left, depth + 1) for v in value]}
    if kind is dict:
        pairs = [[_key(k), _encode(v, left, depth + 1)] for k, v in value.items()]
        return {"t": "dict", "v": pairs}
    if isinstance(value, Omitted):
        return {"t": "omitted", "v": value.text}
    if isinstance(value, np.ndarray | np.generic) and _is_plain(value.dtype):
        left[0] -= value.size
        if left[0] < 0:
            raise _TooMuch
        array = np.asarray(value)
        return {
            "t": "array" if isinstance(value, np.ndarray) else "scalar",
            "dtype": array.dtype.str,
            "shape": list(array.shape),
            "v": _nested(array),
        }
    return {"t": "omitted", "v": describe(value)}


def _key(key: Any) -> Any:
    """A key of a dict: plain and hashable, or the dict is not kept."""
    if (
        key is None
        or isinstance(key, bool | str)
        or (isinstance(key, int) and key.bit_length() <= 1024)
    ):
        return key
    if type(key) is float:
        return {"t": "float", "v": _real(key)}
    if type(key) is tuple:
        return {"t": "tuple", "v": [_key(k) for k in key]}
    raise _TooMuch


def _is_plain(dtype: np.dtype[Any]) -> bool:
    """Bool, integers, floats and complex numbers that fit Python's own."""
    if dtype.kind in "biu":
        return True
    return (dtype.kind == "f" and dtype.itemsize <= 8) or (
        dtype.kind == "c" and dtype.itemsize <= 16
    )


def _real(value: float) -> float | str:
    """A float as JSON takes it: "nan", "inf" and "-inf" are texts."""
    return value if math.isfinite(value) else str(value)


def _nested(array: np.ndarray) -> Any:
    if array.dtype.kind == "c":
        return [_nested(array.real), _nested(array.imag)]
    if array.dtype.kind == "f" and not np.isfinite(array).all():
        return _texts(array.tolist())
    return array.tolist()


def _texts(nested: Any) -> Any:
    return [_texts(v) for v in nested] if isinstance(nested, list) else _real(nested)


def _from_nested(nested: Any, dtype: np.dtype[Any]) -> np.ndarray:
    if dtype.kind == "c":
        part = np.dtype(f"f{dtype.itemsize // 2}")
        real, imag = (_from_nested(n, part) for n in nested)
        out = np.empty(real.shape, dtype)
        out.real, out.imag = real, imag
        return out
    return np.array(nested, dtype=dtype)
