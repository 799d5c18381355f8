"""receipt.json: what was graded, by what, with which result; and no secret."""

from __future__ import annotations

import dataclasses
import json

from report_class import CANARY_STAFF, assignment, grader_error, half_right

import autograder
from autograder.model import GradeReport, WrongAnswer
from autograder.report import receipt as receipts


def make(one: GradeReport | None = None) -> dict:
    return receipts.receipt(
        one or half_right("s"),
        assignment(),
        tests_sha256="cd" * 32,
        environment={"python": "3.11.7", "numpy": "2.4.6"},
        secret_id="k1",
    )


def test_receipt() -> None:
    data = make()
    assert data["submission_sha256"] == "ab" * 32 and data["tests_sha256"] == "cd" * 32
    assert data["engine"] == autograder.__version__ and data["secret_id"] == "k1"
    assert data["environment"] == {"numpy": "2.4.6", "python": "3.11.7"}
    assert data["isolation"] == "namespaces" and data["score"] == 5.0
    assert data["points"]["q5_7"] == {"points": 3.0, "max_points": 6.0, "cases": 4}
    assert data == make()


def test_receipt_holds_no_case() -> None:
    text = json.dumps(make(), allow_nan=False)
    assert CANARY_STAFF not in text and "kernel" not in text


def test_a_grader_error_has_no_score() -> None:
    data = make(grader_error("s"))
    assert data["score"] is None and data["points"]["q5_8"]["points"] is None


def test_digest_covers_all_that_decides() -> None:
    base = assignment()
    first = base.wrong[0]
    others = [
        dataclasses.replace(base, reference="def conv_forward(x, w): return 0\n"),
        dataclasses.replace(base, tests={**base.tests, "q5_7": "# other\n"}),
        dataclasses.replace(base, wrong=base.wrong[1:]),
        dataclasses.replace(
            base, wrong=(dataclasses.replace(first, source="x = 1\n"), *base.wrong[1:])
        ),
        dataclasses.replace(
            base, wrong=(dataclasses.replace(first, hint="other"), *base.wrong[1:])
        ),
    ]
    digests = {receipts.tests_digest(a) for a in [base, *others]}
    assert len(digests) == 6


def test_digest_does_not_depend_on_order() -> None:
    base = assignment()
    turned = dataclasses.replace(
        base, wrong=base.wrong[::-1], tests=dict(reversed(base.tests.items()))
    )
    assert receipts.tests_digest(turned) == receipts.tests_digest(base)


def test_digest_has_no_ambiguity() -> None:
    base = assignment()
    a = WrongAnswer("n", "q5_7", "ab", "c", "")
    b = WrongAnswer("n", "q5_7", "a", "bc", "")
    assert receipts.tests_digest(dataclasses.replace(base, wrong=(a,))) != receipts.tests_digest(
        dataclasses.replace(base, wrong=(b,))
    )
