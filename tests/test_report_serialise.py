"""grade.json holds all of a report, and comes back equal."""

from __future__ import annotations

import json
import math
from typing import Any

import numpy as np
import pytest
from report_class import Q7, case, report, whole_class

from autograder.model import GradeReport, Outcome
from autograder.report.serialise import decode, encode, from_dict, to_dict
from autograder.report.values import Omitted
from autograder.scoring import score_question


def same(a: Any, b: Any) -> bool:
    """Equal, of the same type, dtype and shape; nan equals nan."""
    if type(a) is not type(b):
        return False
    if isinstance(a, np.ndarray | np.generic):
        return (
            a.dtype == b.dtype
            and a.shape == b.shape
            and (np.asarray(a).tobytes() == np.asarray(b).tobytes())
        )
    if isinstance(a, list | tuple):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(a[k], b[k]) for k in a)
    if isinstance(a, float):
        return math.copysign(1, a) == math.copysign(1, b) and (
            a == b or (math.isnan(a) and math.isnan(b))
        )
    return a == b


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        0,
        -7,
        2**200,
        0.1,
        -0.0,
        float("nan"),
        float("inf"),
        1e-320,
        1 + 2j,
        "",
        "é\ud800",
        [],
        (),
        {},
        [1, (2.0, "x"), {"a": None, 3: [True], (1, 2): "t"}],
        np.arange(6).reshape(2, 3),
        np.zeros((0, 4)),
        np.float32([1.1, np.nan, -np.inf]),
        np.array([True, False]),
        np.array(2.5),
        np.float64(1 / 3),
        np.uint8(255),
        np.int64(2**62),
        np.array([[1 + 2j, complex(np.nan, -0.0)]]),
        np.array([2**63 + 1], np.uint64),
        np.float16([0.1]),
        np.asfortranarray(np.random.default_rng(0).normal(size=(4, 5))),
        np.complex64(1 - 1j),
        np.array([1, 2], ">i4"),
    ],
    ids=repr,
)
def test_values_come_back(value: Any) -> None:
    assert same(decode(json.loads(json.dumps(encode(value), allow_nan=False))), value)


@pytest.mark.parametrize(
    "value",
    [
        np.zeros(4001),
        list(range(4001)),
        [np.zeros(3000), np.zeros(3000)],
        object(),
        np.array([object()]),
        2**2000,
        {object(): 1},
        {1, 2},
        b"x",
        np.array(["a"]),
        np.zeros(2, "M8[s]"),
        np.longdouble(1),
        "x" * 30_000,
    ],
    ids=lambda v: str(type(v)),
)
def test_what_is_not_kept_says_what_it_was(value: Any) -> None:
    back = decode(json.loads(json.dumps(encode(value))))
    assert isinstance(back, Omitted) and back.text
    assert same(decode(encode(back)), back)


def test_depth_is_bounded() -> None:
    deep: list = []
    for _ in range(100):
        deep = [deep]
    assert isinstance(decode(encode(deep)), Omitted)


@pytest.mark.parametrize("one", whole_class(), ids=lambda r: r.submission)
def test_reports_come_back(one: GradeReport) -> None:
    text = json.dumps(to_dict(one), allow_nan=False)
    back = from_dict(json.loads(text))
    assert json.dumps(to_dict(back)) == text
    assert back.status is one.status and back.percent == one.percent
    for mine, theirs in zip(one.questions, back.questions, strict=True):
        assert mine.question == theirs.question and mine.points == theirs.points
        for a, b in zip(mine.cases, theirs.cases, strict=True):
            assert a.outcome is b.outcome and a.message == b.message
            assert same(a.expected, b.expected) and same(a.got, b.got)


def test_all_fields_are_kept() -> None:
    """A field added to the model without being saved fails here."""
    one = report(
        "s",
        [
            score_question(
                Q7,
                [
                    case(
                        Q7,
                        1,
                        6.0,
                        Outcome.WRONG,
                        message="m",
                        staff_message="st",
                        hint="h",
                        matched="w",
                        forgiven=True,
                        seconds=1.5,
                        hidden=True,
                    )
                ],
            )
        ],
        written={"q5_9": "text"},
        notices=("n",),
        hidden_visibility="hidden",
    )
    assert from_dict(json.loads(json.dumps(to_dict(one)))) == one


@pytest.mark.parametrize("data", [{}, {"format": 2}, [], {"format": 1}, None])
def test_other_data_is_refused(data: Any) -> None:
    with pytest.raises(ValueError):
        from_dict(data)


def test_an_unknown_outcome_is_refused() -> None:
    data = to_dict(whole_class()[0])
    data["questions"][0]["cases"][0]["outcome"] = "full_marks"
    with pytest.raises(ValueError):
        from_dict(data)
