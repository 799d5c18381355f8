"""results.json: Gradescope's format, what it hides, and that it is never half a file."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from report_class import (
    CANARY_EXPECTED,
    CANARY_STAFF,
    NOTICE,
    Q7,
    all_right,
    case,
    grader_error,
    half_right,
    no_cases,
    report,
    ungradable,
    unwritten,
    whole_class,
)

from autograder.model import GradeReport, Outcome, QuestionScore, Status
from autograder.report.gradescope import placeholder, results_json, write_json
from autograder.scoring import score_question

TEST_KEYS = {
    "name",
    "number",
    "score",
    "max_score",
    "status",
    "output",
    "output_format",
    "visibility",
    "tags",
}


def check_format(data: dict) -> None:
    """What Gradescope's page on results.json demands of the fields we use."""
    assert set(data) <= {
        "score",
        "output",
        "output_format",
        "visibility",
        "stdout_visibility",
        "tests",
        "extra_data",
    }
    assert isinstance(data["score"], float) and data["score"] >= 0
    assert data["stdout_visibility"] == "hidden" and data["visibility"] == "visible"
    assert data["output"].strip() and data["output_format"] == "text"
    for test in data["tests"]:
        assert set(test) == TEST_KEYS
        assert 0 <= test["score"] <= test["max_score"]
        assert test["status"] in ("passed", "failed")
        assert test["visibility"] in ("visible", "hidden", "after_due_date", "after_published")
        assert re.fullmatch(r"\d+(\.\d+)*", test["number"])
        assert all(isinstance(t, str) for t in test["tags"])
    json.loads(json.dumps(data, allow_nan=False))


@pytest.mark.parametrize("one", whole_class(), ids=lambda r: r.submission)
def test_format(one: GradeReport) -> None:
    check_format(results_json(one))


def test_placeholder() -> None:
    data = placeholder()
    check_format(data)
    assert data["score"] == 0 and data["tests"] == []
    assert "not your fault" in data["output"] and "regrade" in data["output"]


def test_score_and_tests_agree() -> None:
    data = results_json(half_right("x"))
    assert data["score"] == 5.0 == sum(t["score"] for t in data["tests"])
    assert sum(t["max_score"] for t in data["tests"]) == 20
    assert [t["number"] for t in data["tests"]][:5] == ["5.7.1", "5.7.2", "5.7.3", "5.7.4", "5.8.1"]
    assert data["tests"][0]["name"] == "Q5.7 the worked example of the lesson"
    assert "Likely cause" in data["tests"][1]["output"] and NOTICE in data["output"]
    assert "paid only once" in data["tests"][6]["output"]


@pytest.mark.parametrize("word", ["hidden", "after_due_date", "after_published", "visible"])
def test_visibility(word: str) -> None:
    data = results_json(half_right("x", hidden_visibility=word))
    for test in data["tests"]:
        assert test["visibility"] == (word if "hidden" in test["tags"] else "visible")


def test_an_unknown_visibility_hides() -> None:
    data = results_json(half_right("x", hidden_visibility="soon"))
    assert {t["visibility"] for t in data["tests"] if "hidden" in t["tags"]} == {"hidden"}


def test_hidden_cases_give_away_message_and_hint_only() -> None:
    data = results_json(half_right("x"))
    text = json.dumps(data)
    assert CANARY_STAFF not in text and str(CANARY_EXPECTED) not in text
    assert "canary" not in text  # the name of the wrong answer it matched
    hidden = next(t for t in data["tests"] if t["number"] == "5.7.3")
    said = half_right("x").questions[0].cases[2]
    assert hidden["output"] == f"{said.message}\n\nLikely cause: {said.hint}"


def test_the_top_output_never_tells_how_hidden_cases_ended() -> None:
    one = half_right("x")
    turned = [
        dataclasses.replace(
            q,
            cases=tuple(
                dataclasses.replace(c, outcome=Outcome.WRONG) if c.hidden else c for c in q.cases
            ),
        )
        for q in one.questions
    ]
    assert (
        results_json(one)["output"]
        == results_json(dataclasses.replace(one, questions=tuple(turned)))["output"]
    )


def test_wording_never_says_all_passed() -> None:
    output = results_json(all_right("x"))["output"]
    assert output.startswith("Public cases: 6 of 6 pass. This is not the whole grade: 6 hidden")
    assert "once the grades are published" in output
    assert not re.search(r"all .{0,20}(pass|right)|everything", output, re.IGNORECASE)


def test_ungradable() -> None:
    data = results_json(ungradable("x"))
    assert data["score"] == 0 and data["tests"] == []
    assert "The file is a PDF" in data["output"]
    assert results_json(ungradable("x", notices=()))["output"].strip()


def test_grader_error() -> None:
    data = results_json(grader_error("x"))
    assert data["score"] == 0.0
    assert "not your fault" in data["output"] and "regrade" in data["output"]
    broken = [t for t in data["tests"] if "grader_error" in t["tags"]]
    assert [t["status"] for t in broken] == ["failed"] and "not your fault" in broken[0]["output"]
    assert "BoxError" not in json.dumps(data)


def test_no_case_was_run() -> None:
    unread = results_json(no_cases("x", Status.UNGRADABLE, "It is a PDF."))
    check_format(unread)
    assert "It is a PDF." in unread["output"] and "pass" not in unread["output"]
    broke = results_json(no_cases("x", Status.GRADER_ERROR, "KeyError: CANARY in judge.py"))
    check_format(broke)
    assert "not your fault" in broke["output"] and "pass" not in broke["output"]
    assert "CANARY" not in json.dumps(broke)


@pytest.mark.parametrize("score", [float("nan"), float("inf"), -1.0, 21.0, None])
def test_an_impossible_score_is_a_grader_error(score: float | None) -> None:
    one = dataclasses.replace(all_right("x"), score=score)
    assert one.status is Status.GRADED
    data = results_json(one)
    assert data["score"] == 0.0 and data["extra_data"]["status"] == "grader_error"


def test_a_question_without_points_is_a_grader_error() -> None:
    one = all_right("x")
    questions = (
        QuestionScore(one.questions[0].question, None, one.questions[0].cases),
        *one.questions[1:],
    )
    assert results_json(dataclasses.replace(one, questions=questions))["score"] == 0.0


def test_not_written_says_where_to_start() -> None:
    data = results_json(unwritten("x"))
    assert data["score"] == 0 and 'grader.check("q5_7")' in data["tests"][0]["output"]


def test_texts_gradescope_cannot_store_are_cleaned() -> None:
    nasty = "a\x00b\ud800c\x1b[31m" + "long " * 5000
    cases = [case(Q7, 1, 6.0, Outcome.RAISED, message=nasty, title=nasty)]
    data = results_json(report("x", [score_question(Q7, cases)], notices=(nasty,)))
    text = json.dumps(data)
    assert "\\u0000" not in text and "\\ud800" not in text and "\\u001b" not in text
    assert len(text) < 30_000


def test_write_json_is_atomic(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    write_json(path, placeholder())
    before = path.read_bytes()
    with pytest.raises(ValueError):
        write_json(path, {"score": float("nan")})
    with pytest.raises(TypeError):
        write_json(path, {"score": object()})
    assert path.read_bytes() == before
    write_json(path, results_json(all_right("Zoë")))
    assert json.loads(path.read_text())["score"] == 20
    assert [p.name for p in tmp_path.iterdir()] == ["results.json"]


def test_a_failed_replacement_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError("no")

    write_json(tmp_path / "r.json", 1)
    monkeypatch.setattr(os, "replace", broken)
    with pytest.raises(OSError):
        write_json(tmp_path / "r.json", 2)
    assert [p.name for p in tmp_path.iterdir()] == ["r.json"]
    assert json.loads((tmp_path / "r.json").read_text()) == 1


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_valid_after_sigkill_at_any_moment(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    write_json(path, placeholder())
    code = (
        "import sys; from autograder.report.gradescope import write_json\n"
        "print('go', flush=True)\n"
        "while True:\n"
        "    write_json(sys.argv[1], {'score': 1.0, 'output': 'x' * 300000})\n"
    )
    root = Path(__file__).resolve().parent.parent
    for wait in (0.0, 0.01, 0.03):
        child = subprocess.Popen(
            [sys.executable, "-c", code, str(path)], cwd=root, stdout=subprocess.PIPE
        )
        assert child.stdout is not None
        child.stdout.readline()
        try:
            child.wait(wait)
        except subprocess.TimeoutExpired:
            pass
        child.kill()
        child.wait()
        child.stdout.close()
        assert json.loads(path.read_text())["score"] in (0.0, 1.0)
