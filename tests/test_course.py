"""The course as a whole: its questions are those of the specification, and no test is blind."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from autograder.authoring.load import Folder, load_folder

ROOT = Path(__file__).resolve().parents[1]
CURRICULUM = tomllib.loads((ROOT / "tests" / "data" / "curriculum.toml").read_text("utf-8"))
LISTED: dict[str, dict[str, Any]] = {a["id"]: a for a in CURRICULUM["assignment"]}
FOLDERS = sorted(p.parent for p in (ROOT / "solutions").glob("*/assignment.toml"))


@pytest.fixture(params=FOLDERS, ids=lambda p: p.name[:3])
def folder(request: pytest.FixtureRequest) -> Folder:
    return load_folder(request.param)


def signatures(folder: Folder, name: str) -> list[str]:
    """What a question provides, as it would be called: ``zero_pad(X, pad)``, or a value's name."""
    found = []
    for node in ast.parse(folder.assignment.reference or "").body:
        if isinstance(node, ast.FunctionDef) and node.name in folder.assignment.provided:
            for argument in node.args.args:
                argument.annotation = None
            call = f"{node.name}({ast.unparse(node.args)})"
            if folder.assignment.provided[node.name].name == name:
                found.append(call)
    values = [
        n
        for n in folder.assignment.question(name).provides
        if not any(n == f.split("(")[0] for f in found)
    ]
    return sorted([*found, *values])


def normal(signature: str) -> str:
    """A signature of the list with the spacing and quotes of ``ast.unparse``."""
    if "(" not in signature:
        return signature
    function = ast.parse(f"def {signature}: ...").body[0]
    assert isinstance(function, ast.FunctionDef)
    return f"{function.name}({ast.unparse(function.args)})"


def test_every_assignment_of_the_specification_is_there_and_no_other() -> None:
    assert {p.name[:3] for p in FOLDERS} == set(LISTED)


def test_a_capstone_is_worth_thirty_points_of_a_hundred_and_the_written_part_ten(
    folder: Folder,
) -> None:
    assignment = folder.assignment
    if assignment.capstone is None:
        return
    assert assignment.question(assignment.capstone.question).points == 30
    assert assignment.max_score == 90
    assert sum(w.points for w in assignment.written) == 10


def test_questions_titles_points_and_extensions_are_those_of_the_specification(
    folder: Folder,
) -> None:
    listed = LISTED[folder.assignment.id]
    assert [
        {"name": q.name, "points": q.points} | ({"extension": True} if q.extension else {})
        for q in folder.assignment.questions
    ] == [{k: v for k, v in q.items() if k != "signatures"} for q in listed["question"]]
    assert [w.points for w in folder.assignment.written] == listed["written"]


def test_signatures_are_those_of_the_specification(folder: Folder) -> None:
    for question in LISTED[folder.assignment.id]["question"]:
        want = sorted(map(normal, question["signatures"]))
        assert signatures(folder, question["name"]) == want, question["name"]


def test_every_question_has_wrong_answers_and_at_least_two_other_right_ones(
    folder: Folder,
) -> None:
    for question in folder.assignment.questions:
        wrong = [w for w in folder.assignment.wrong if w.question == question.name]
        right = [r for r in folder.assignment.right if r.question == question.name]
        assert len(wrong) >= 3, question.name
        assert len(right) >= 2, question.name


def test_every_question_has_public_and_hidden_cases(folder: Folder) -> None:
    for question in folder.assignment.questions:
        tree = ast.parse(folder.assignment.tests[question.name])
        cases = [n for n in tree.body if isinstance(n, ast.FunctionDef) and n.decorator_list]
        hidden = ["hidden=True" in ast.unparse(c.decorator_list[0]) for c in cases]
        assert any(hidden) and not all(hidden), question.name


#: Questions that ask for a decision, written down as a value or a function of nothing.
DECISIONS = {"q1_5", "q2_8", "q4_5", "q6_7", "q8_10"}


def test_every_question_asks_about_inputs_that_no_other_submission_sees(folder: Folder) -> None:
    """A table of the inputs that somebody else's submission met earns nothing there."""
    for question in folder.assignment.questions:
        tree = ast.parse(folder.assignment.tests[question.name])
        drawn = [
            n
            for n in tree.body
            if isinstance(n, ast.FunctionDef)
            and n.decorator_list
            and "hidden=True" in ast.unparse(n.decorator_list[0])
            and "rng" in [a.arg for a in n.args.args]
        ]
        assert bool(drawn) is (question.name not in DECISIONS), question.name


def test_the_coverage_page_names_every_question_and_only_questions_that_exist() -> None:
    page = (ROOT / "docs" / "coverage.md").read_text("utf-8")
    named = {f"q{a}_{b}" for a, b in re.findall(r"\bQ(\d+)\.(\d+)\b", page)}
    listed = {q["name"] for a in LISTED.values() for q in a["question"]}
    assert named <= listed
    built = {q.name for p in FOLDERS for q in load_folder(p).assignment.questions}
    assert built <= named


def test_the_coverage_page_names_every_written_question_that_is_there() -> None:
    page = (ROOT / "docs" / "coverage.md").read_text("utf-8")
    named = {(a.lower(), f"w{n}") for a, n in re.findall(r"\b(A\d\d) W(\d)", page)}
    for path in FOLDERS:
        assignment = load_folder(path).assignment
        for written in assignment.written:
            assert (assignment.id, written.name) in named


def test_the_coverage_page_has_a_row_for_every_slip_of_the_decks() -> None:
    page = (ROOT / "docs" / "coverage.md").read_text("utf-8")
    assert [f"| E{n} |" in page for n in range(1, 35)] == [True] * 34
    slips = {int(n) for n in re.findall(r"\bO(\d+)", page)}
    assert {1, 16, 17, 18, 19, 20, 21, 22, 23} <= slips
