"""grades.csv: stable columns, sorted rows, no formulas."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from report_class import QUESTIONS, all_right, assignment, book_of, whole_class

from autograder.model import GradeReport
from autograder.report.table import read_grades, write_grades


def write(path: Path, reports: Iterable[GradeReport]) -> None:
    with book_of(reports) as book:
        write_grades(path, book, assignment())


def test_columns_and_order(tmp_path: Path) -> None:
    path = tmp_path / "grades.csv"
    write(path, whole_class())
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0] == (
        "submission,student,score,max_score,percent,status,isolation,seconds,q5_7,q5_8,q5_9"
    )
    assert lines[1].startswith("submission_101,Zoë Müller,5,20,25,graded,namespaces,1.234,3,2,0")
    rows = read_grades(path)
    assert [r["submission"] for r in rows] == sorted(r.submission for r in whole_class())
    assert len(rows) == 30 and [p.name for p in tmp_path.iterdir()] == ["grades.csv"]


def test_numbers_come_back(tmp_path: Path) -> None:
    path = tmp_path / "grades.csv"
    reports = {r.submission: r for r in whole_class()}
    write(path, reports.values())
    for row in read_grades(path):
        one = reports[row["submission"]]
        if row["status"] != "graded":
            continue
        assert row["score"] == one.score and row["percent"] == pytest.approx(one.percent)
        assert [row[q.name] for q in QUESTIONS] == [q.points for q in one.questions]


def test_grader_error_is_empty_and_ungradable_is_zero(tmp_path: Path) -> None:
    path = tmp_path / "grades.csv"
    write(path, whole_class())
    rows = {r["submission"]: r for r in read_grades(path)}
    failed, unreadable = rows["submission_102"], rows["submission_103"]
    assert failed["status"] == "grader_error"
    assert (failed["score"], failed["percent"], failed["q5_7"], failed["q5_8"]) == (
        None,
        None,
        6,
        None,
    )
    assert unreadable["status"] == "ungradable"
    assert (unreadable["score"], unreadable["percent"], unreadable["q5_9"]) == (0, 0, 0)


@pytest.mark.parametrize(
    "name",
    [
        '=HYPERLINK("http://x")',
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "'=1",
        "''=1",
        "＝1",
        " =1",
        "\n-x",
        "O'Neil",
        "'quoted'",
        'Zoë, "the" Müller',
        "plain",
        "",
        "'",
    ],
)
def test_formulas_are_defused_and_names_come_back(tmp_path: Path, name: str) -> None:
    path = tmp_path / "grades.csv"
    write(path, [all_right("s", student=name)])
    cell = path.read_text(encoding="utf-8").splitlines()[1].split(",")[1].strip('"')
    assert not cell.lstrip().startswith(("=", "+", "-", "@", "＝"))
    assert read_grades(path)[0]["student"] == (name or "s")
