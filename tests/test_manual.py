"""Points given by hand: scores.csv in, marks on reports, pages and tables out."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from pathlib import Path

import pytest
import report_class as made
from classroom import autograder, cells, put, read_json, tiny
from conftest import notebook
from report_class import W1, W2

from autograder.errors import UsageError
from autograder.model import Assignment, GradeReport, Mark, Status
from autograder.report import gradescope, manual, page, serialise, table

EVIL = '<script>alert("x")</script>'


@pytest.fixture
def assignment() -> Assignment:
    return replace(made.assignment(), written=(W1, W2))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def scores(tmp_path: Path, *rows: str, head: str = "submission,question,points,comment") -> Path:
    path = tmp_path / "scores.csv"
    path.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    return path


def written_html(reports: list[GradeReport], assignment: Assignment) -> str:
    with made.book_of(reports, assignment) as book:
        return "".join(page.written_page(book, assignment))


def read(path: Path, assignment: Assignment) -> dict[str, dict[str, Mark]]:
    return manual.read_scores([path], assignment, {"ada", "bob, jr", "=cmd"})


def test_points_and_comments_are_read(tmp_path: Path, assignment: Assignment) -> None:
    path = scores(tmp_path, "ada,w1,1.5,Nearly", '"bob, jr",W2,3,"Two\nlines"', "ada,w2,,")
    assert read(path, assignment) == {
        "ada": {"w1": Mark(W1, 1.5, "Nearly")},
        "bob, jr": {"w2": Mark(W2, 3.0, "Two\nlines")},
    }


def test_a_spreadsheet_may_write_a_bom_and_decimal_commas(
    tmp_path: Path, assignment: Assignment
) -> None:
    path = tmp_path / "scores.csv"
    path.write_bytes('\ufeffsubmission,question,points\nada,w1,"1,5"\n'.encode())
    assert read(path, assignment)["ada"]["w1"].points == 1.5


def test_a_name_that_begins_like_a_formula_is_found_behind_its_blank(
    tmp_path: Path, assignment: Assignment
) -> None:
    assert "=cmd" in read(scores(tmp_path, " =cmd,w1,1,"), assignment)


@pytest.mark.parametrize(
    ("rows", "head", "words"),
    [
        (["eve,w1,1,"], None, "scores.csv:2: no submission is called 'eve'"),
        (["ada,w1,1,", "ada,w9,1,"], None, "scores.csv:3: a05 has no written question 'w9'"),
        (["ada,w1,2.5,"], None, "'2.5' is no number of points between 0 and 2"),
        (["ada,w1,-1,"], None, "between 0 and 2"),
        (["ada,w1,nan,"], None, "between 0 and 2"),
        (["ada,w1,full,"], None, "'full' is no number"),
        (["ada,w1,1,", "ada,w1,2,"], None, "2 points here and 1 or another comment"),
        (["ada,1"], "submission,points", "no column 'question'. The first line must be:"),
    ],
)
def test_a_row_that_cannot_be_meant_is_refused_with_its_place(
    tmp_path: Path, assignment: Assignment, rows: list[str], head: str | None, words: str
) -> None:
    path = scores(tmp_path, *rows, **({"head": head} if head else {}))
    with pytest.raises(UsageError, match=re.escape(words)):
        read(path, assignment)


def test_a_missing_or_binary_file_is_refused(tmp_path: Path, assignment: Assignment) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        read(tmp_path / "none.csv", assignment)
    (tmp_path / "bad.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match="cannot be read"):
        read(tmp_path / "bad.csv", assignment)


def test_marks_are_added_to_score_and_maximum(assignment: Assignment) -> None:
    report = made.all_right("ada", written={"w1": "Because.", "w2": "Nothing."})
    marks = {"ada": {"w1": Mark(W1, 1.5), "w2": Mark(W2, 3.0)}}
    found = manual.with_marks(report, assignment, marks)
    assert (found.score, found.max_score) == (24.5, 25.0)
    assert manual.with_marks(found, assignment, marks) == found
    again = manual.with_marks(found, assignment, None)
    assert (again.score, again.max_score, again.marks) == (20.0, 20.0, ())


def test_an_absent_answer_is_worth_0_and_an_unread_one_is_counted(assignment: Assignment) -> None:
    report = made.all_right("ada", written={"w1": "Because.", "w2": " \n"})
    found = manual.with_marks(report, assignment, {})
    assert found.marks == (Mark(W1, None), Mark(W2, 0.0))
    assert (found.score, found.max_score) == (20.0, 25.0)
    with made.book_of([found], assignment) as book:
        assert book.unread() == 1


def test_what_the_grader_could_not_grade_stays_so(assignment: Assignment) -> None:
    report = replace(made.all_right("ada"), status=Status.UNGRADABLE, score=0.0)
    found = manual.with_marks(report, assignment, {"ada": {"w1": Mark(W1, 2.0)}})
    assert (found.score, found.max_score, found.marks) == (0.0, 25.0, ())


def test_marks_survive_the_journey_through_json(assignment: Assignment) -> None:
    report = made.all_right("ada", written={"w1": "Because."})
    found = manual.with_marks(report, assignment, {"ada": {"w1": Mark(W1, 1.0, "Good")}})
    assert serialise.from_dict(serialise.to_dict(found)).marks == found.marks


def test_the_table_gets_a_column_a_written_question_once_points_are_merged(
    tmp_path: Path, assignment: Assignment
) -> None:
    report = made.all_right("ada", written={"w1": "Because.", "w2": "Nothing."})
    with made.book_of([report], assignment) as book:
        table.write_grades(tmp_path / "plain.csv", book, assignment)
    assert "w1" not in (tmp_path / "plain.csv").read_text()
    marked = manual.with_marks(report, assignment, {"ada": {"w1": Mark(W1, 1.0)}})
    with made.book_of([marked], assignment) as book:
        table.write_grades(tmp_path / "marked.csv", book, assignment)
    (row,) = csv.DictReader((tmp_path / "marked.csv").open())
    assert (row["w1"], row["w2"], row["score"], row["max_score"]) == ("1", "", "21", "25")


def test_gradescope_shows_points_and_comment_of_each_written_answer(
    assignment: Assignment,
) -> None:
    report = made.all_right("ada", written={"w1": "Because.", "w2": "Nothing."})
    marked = manual.with_marks(report, assignment, {"ada": {"w1": Mark(W1, 1.0, "Say why")}})
    data = gradescope.results_json(marked)
    assert data["score"] == 21.0
    first, second = data["tests"][-2:]
    assert (first["name"], first["score"], first["max_score"], first["output"]) == (
        "W1 Why the order matters",
        1.0,
        2.0,
        "Say why",
    )
    assert second["output"] == "Not read yet; it counts 0 so far."


def test_the_students_page_shows_points_comment_and_text(assignment: Assignment) -> None:
    report = made.all_right("ada", written={"w1": f"Because {EVIL}"})
    marked = manual.with_marks(report, assignment, {"ada": {"w1": Mark(W1, 1.5, "Say <why>")}})
    html = page.feedback_page(marked)
    assert "1.5 of 2 points" in html
    assert "Say &lt;why&gt;" in html
    assert "names the order" not in html
    assert EVIL not in html
    assert "they are part of the score above" in html
    assert "not part of the score" in page.feedback_page(report)


def test_the_page_for_reading_holds_every_answer_once_and_escapes_it(
    assignment: Assignment,
) -> None:
    reports = [
        made.all_right("ada", written={"w1": f"Because {EVIL}", "w2": "Nothing."}),
        made.all_right("bob", written={"w1": ""}),
    ]
    html = written_html(reports, assignment)
    assert html.count("<article") == 2
    assert EVIL not in html
    assert "names the order" in html
    assert 'max="2"' in html
    assert "1 submission without an answer" in html
    again = written_html(
        [manual.with_marks(reports[0], assignment, {"ada": {"w1": Mark(W1, 1.5, "Hm")}})],
        assignment,
    )
    assert 'value="1.5"' in again
    assert ">Hm</textarea>" in again


def test_grade_merges_points_into_what_is_already_graded(tmp_path: Path, home: Path) -> None:
    folder = tiny()
    sent = tmp_path / "sent"
    for name, text in (("ada", "Because shifting first scales the shift."), ("bob", "")):
        answer = [("markdown", "**W1.** Why?"), ("markdown", text)]
        put(sent / f"{name}.ipynb", notebook(*cells(folder), *answer))
    out = tmp_path / "graded"
    command = ["grade", sent, "-a", folder.path, "-o", out, "-j", 1]
    assert autograder(*command, home=home).returncode == 0
    first = [row["score"] for row in csv.DictReader((out / "grades.csv").open())]
    assert first == ["6", "6"]
    assert "Because shifting first" in (out / "written.html").read_text("utf-8")

    again = autograder(*command, "--resume", "--manual", scores(tmp_path), home=home)
    assert again.returncode == 0, again.stderr
    assert "1 written answer has no points yet and counts 0 so far" in again.stdout

    path = scores(tmp_path, "ada,w1,0.5,Nearly")
    done = autograder(*command, "--resume", "--manual", path, home=home)
    assert done.returncode == 0, done.stderr
    rows = list(csv.DictReader((out / "grades.csv").open()))
    assert [(r["score"], r["max_score"], r["w1"]) for r in rows] == [
        ("6.5", "7", "0.5"),
        ("6", "7", "0"),
    ]
    assert "Nearly" in (out / "results" / "ada" / "feedback.html").read_text("utf-8")
    assert read_json(out / "results" / "ada" / "results.json")["score"] == 6.5


def test_grade_refuses_points_for_nobody_before_it_grades(tmp_path: Path, home: Path) -> None:
    folder = tiny()
    put(tmp_path / "sent" / "ada.ipynb", notebook(*cells(folder)))
    path = scores(tmp_path, "eve,w1,1,")
    out = tmp_path / "graded"
    done = autograder(
        "grade", tmp_path / "sent", "-a", folder.path, "-o", out, "--manual", path, home=home
    )
    assert done.returncode == 2
    assert "no submission is called 'eve'" in done.stderr
    assert not out.exists()
