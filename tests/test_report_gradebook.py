"""The class pages out of a gradebook: every figure as it was, in any order, for any size."""

from __future__ import annotations

import csv
import json
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import report_class as made

from autograder.errors import StorageError
from autograder.model import Assignment, GradeReport, Measured, Outcome, Status
from autograder.report import copies, figures, files, page, pages, table
from autograder.report.gradebook import Gradebook
from autograder.scoring import score_question

KEPT = json.loads((Path(__file__).parent / "data" / "class_report.json").read_text("utf-8"))
CLASSES = {
    "demo": lambda: (made.assignment(), made.whole_class()),
    "marked": made.marked_class,
}


def rows_of(html: str) -> list[list]:
    """The data that the script of report.html shows."""
    (block,) = re.findall(r'<script type="application/json" id="rows">(.*?)</script>', html, re.S)
    return json.loads(block)


@pytest.mark.parametrize("name", CLASSES)
def test_every_figure_is_what_lists_of_reports_gave(tmp_path: Path, name: str) -> None:
    given, reports = CLASSES[name]()
    with made.book_of(reports, given) as book:
        pages.write_pages(tmp_path, book, given)
        assert len(book) == len(reports)
    kept = KEPT[name]
    assert (tmp_path / "grades.csv").read_text("utf-8").splitlines() == kept["grades.csv"]
    found = made.sections((tmp_path / "report.html").read_text("utf-8"))
    assert list(found) == list(kept["report.html"])
    for section, rows in kept["report.html"].items():
        assert found[section] == rows, section
    if given.written:
        assert made.sections((tmp_path / "written.html").read_text("utf-8")) == kept["written.html"]


@pytest.mark.parametrize("seed", range(3))
def test_the_order_in_which_reports_come_in_changes_no_byte(tmp_path: Path, seed: int) -> None:
    given, reports = made.marked_class()
    reports += list(made.large_class(40, seed=8))[20:]
    written = []
    for folder in (tmp_path / "one", tmp_path / "other"):
        folder.mkdir()
        with made.book_of(reports, given) as book:
            pages.write_pages(folder, book, given)
        written.append({path.name: path.read_bytes() for path in folder.iterdir()})
        random.Random(seed).shuffle(reports)
    assert set(written[0]) == {"grades.csv", "report.html", "written.html"}
    assert written[0] == written[1]


def test_a_report_that_is_added_again_replaces_the_earlier_one(tmp_path: Path) -> None:
    given, reports = made.marked_class()
    for other in made.large_class(len(reports), seed=5):
        assert other.submission in {r.submission for r in reports}
    written = []
    for folder, first in ((tmp_path / "one", []), (tmp_path / "two", made.large_class(20, seed=5))):
        folder.mkdir()
        with made.book_of([*first, *reports], given) as book:
            assert len(book) == len(reports)
            pages.write_pages(folder, book, given)
        written.append({path.name: path.read_bytes() for path in folder.iterdir()})
    assert written[0] == written[1]


def test_a_gradebook_counts_what_the_command_tells() -> None:
    given, reports = made.marked_class()
    with made.book_of(reports, given) as book:
        assert [book.count(status) for status in Status] == [18, 1, 1]
        assert book.unread() == sum(m.points is None for r in reports for m in r.marks) > 0
        first, second = book.entries(2)
        assert [first.submission, second.submission] == ["submission_103", "submission_113"]
        assert first.score == next(r.score for r in reports if r.submission == "submission_103")
        assert sum(1 for _ in book.entries()) == 20
    with Gradebook(given) as empty:
        assert (len(empty), empty.unread(), list(empty.entries())) == (0, 0, [])


def test_text_that_no_file_can_hold_harms_nothing(tmp_path: Path) -> None:
    evil = "x\udc80\x00</script><!--<script>\u2028y"
    cases = [made.case(made.Q7, 1, 6.0, Outcome.WRONG, hint=evil, matched=evil, title=evil)]
    report = made.report(
        evil, [score_question(made.Q7, cases)], student=evil, notices=(evil,), isolation=evil
    )
    report = replace(report, written={"w1": evil})
    given = replace(made.assignment(), written=(made.W1,))
    with made.book_of([report], given) as book:
        pages.write_pages(tmp_path, book, given)
    html = (tmp_path / "report.html").read_text("utf-8")
    assert html.count("</script>") == 2 and "<!--" not in html
    ((folder, notices, name, student, *_),) = rows_of(html)
    assert folder == "x%3F%00%3C%2Fscript%3E%3C%21--%3Cscript%3E%E2%80%A8y"
    assert name == student == notices == "x?\ufffd</script><!--<script>\u2028y"
    assert len(table.read_grades(tmp_path / "grades.csv")) == 1


# ------------------------------------------------------------------ large classes


@pytest.fixture
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """A class is large from 26 submissions on."""
    monkeypatch.setattr(page, "WHOLE", 25)
    monkeypatch.setattr(page, "ROWS", 10)
    monkeypatch.setattr(page, "MOST", 4)


def write(out: Path, size: int) -> dict[str, str]:
    given = made.large_assignment()
    with made.book_of(made.large_class(size), given) as book:
        pages.write_pages(out, book, given)
    return {path.name: path.read_text("utf-8") for path in out.iterdir()}


def test_of_a_large_class_the_page_shows_the_first_rows_and_says_where_all_are(
    tmp_path: Path, small_pages: None
) -> None:
    html = write(tmp_path, 60)["report.html"]
    found = made.sections(html)
    assert len(found["table"]) == 1 + 1 + 10 + 1, "sentence, caption and heading beside the rows"
    assert "The table holds 10 of 60 submissions at a time" in html
    rows = rows_of(html)
    assert [row[2] for row in rows] == sorted(r.submission for r in made.large_class(60))
    for section, said in (
        ("trouble", "Shown are the first 4 of"),
        ("models", "Shown are the best 4 of"),
        ("mistakes", "Shown are the commonest 4 of"),
    ):
        part = html.split(f'<section aria-labelledby="{section}">')[1].split("</section>")[0]
        assert part.count('<tr><th scope="row">') + part.count('<tr><td class="n">') == 4
        assert said in part and '<a href="grades.csv">' in part


def test_a_class_of_some_hundreds_is_whole_without_a_script(
    tmp_path: Path, small_pages: None
) -> None:
    html = write(tmp_path, 25)["report.html"]
    assert len(made.sections(html)["table"]) == 1 + 1 + 25
    assert "at a time" not in html
    assert len(rows_of(html)) == 25


def test_the_scripts_rows_say_what_grades_csv_says(tmp_path: Path, small_pages: None) -> None:
    html = write(tmp_path, 60)["report.html"]
    grades = list(csv.DictReader((tmp_path / "grades.csv").open(encoding="utf-8")))
    for row, grade in zip(rows_of(html), grades, strict=True):
        folder, _, submission, student, status, score, percent, *rest = row
        assert (folder, submission, status) == (grade["submission"],) * 2 + (grade["status"],)
        assert student == grade["student"]
        points = [score, percent, *rest[: len(made.LARGE_QUESTIONS)]]
        names = ["score", "percent", *(q.name for q in made.LARGE_QUESTIONS)]
        for cell, name in zip(points, names, strict=True):
            value = cell[0] if isinstance(cell, list) else cell
            assert value == (pytest.approx(float(grade[name])) if grade[name] else None)
            if isinstance(cell, list):
                assert float(cell[1]) == pytest.approx(value, rel=1e-3, abs=0.05)


def test_written_answers_of_a_large_class_stand_on_several_pages_each_once(
    tmp_path: Path, small_pages: None
) -> None:
    (tmp_path / "written-4.html").write_text("from a larger class")
    (tmp_path / "written-notes.html").write_text("somebody's own")
    found = write(tmp_path, 60)
    names = ["written.html", "written-2.html", "written-3.html"]
    assert {n for n in found if n.startswith("written")} == {*names, "written-notes.html"}
    seen: list[tuple[str, str]] = []
    for number, name in enumerate(names, start=1):
        html = found[name]
        seen += re.findall(r'data-question="(w\d)" data-submission="(\w+)"', html)
        assert f"This is page {number} of 3" in html
        for other in set(names) - {name}:
            assert f'<a href="{other}">' in html
        save = "scores.csv" if number == 1 else f"scores-{number}.csv"
        assert f'data-save="{save}"' in html and f">Save {save}</button>" in html
    wanted = {
        (w, r.submission) for r in made.large_class(60) for w, text in r.written.items() if text
    }
    assert len(seen) == len(set(seen)) and set(seen) == wanted


def test_pages_for_reading_that_are_no_longer_due_are_removed(
    tmp_path: Path, small_pages: None
) -> None:
    write(tmp_path, 60)
    found = write(tmp_path, 20)
    assert {n for n in found if n.startswith("written")} == {"written.html"}
    assert "This is page" not in found["written.html"]
    assert "scores-2" not in found["written.html"]
    plain = replace(made.large_assignment(), written=())
    with made.book_of(made.large_class(3), plain) as book:
        pages.write_pages(tmp_path, book, plain)
    assert {p.name for p in tmp_path.iterdir()} == {"grades.csv", "report.html"}


def test_while_grading_goes_on_the_page_says_how_far_it_is(tmp_path: Path) -> None:
    given = made.assignment()
    with made.book_of(made.whole_class(), given) as book:
        pages.write_pages(tmp_path, book, given, (30, 400))
        said = "Grading goes on: 30 of 400 submissions so far; reload for the newest."
        assert said in (tmp_path / "report.html").read_text("utf-8")
        pages.write_pages(tmp_path, book, given)
        assert "Grading goes on" not in (tmp_path / "report.html").read_text("utf-8")


def test_a_full_disk_is_told_and_leaves_the_book_as_it_was() -> None:
    given, reports = made.marked_class()
    with made.book_of(reports, given) as book:
        pages_now = book._one("PRAGMA page_count")
        book._one(f"PRAGMA max_page_count = {pages_now}")

        def add_more() -> None:
            for other in made.large_class(100, seed=3):
                book.add(replace(other, submission="new " + other.submission))

        with pytest.raises(StorageError, match=r"temporary file .* full\. .* SQLITE_TMPDIR"):
            add_more()
        names = [e.submission for e in book.entries()]
        assert len(book) == len(names)
        assert {r.submission for r in reports} <= set(names)


def test_pieces_that_break_off_leave_the_old_file(tmp_path: Path) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"new"
        raise OSError("no more")

    files.replace_file(tmp_path / "x", [b"o", b"ld"])
    with pytest.raises(OSError, match="no more"):
        files.replace_file(tmp_path / "x", pieces())
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("x", b"old")]


# ------------------------------------------------------------------ figures


@pytest.mark.parametrize("seed", range(20))
def test_discrimination_is_the_correlation_whatever_the_blocks(seed: int) -> None:
    rng = np.random.default_rng(seed)
    n, cases = int(rng.integers(10, 80)), 3
    x = rng.random((n, cases)) < [0.5, 0.9, 0.2]
    y = 1e6 * (seed % 2) + rng.normal(size=(n, cases)) + x
    y[rng.random((n, cases)) < 0.05] = np.nan
    tally = figures._Tally(cases)
    for rows in np.array_split(np.arange(n), int(rng.integers(1, 9))):
        place = np.tile(np.arange(cases), len(rows))
        tally.add(place, x[rows].ravel(), y[rows].ravel())
    for c in range(cases):
        known = ~np.isnan(y[:, c])
        if known.sum() < 10 or x[known, c].all() or not x[known, c].any():
            assert tally.power(c) == ""
            continue
        r = np.corrcoef(x[known, c], y[known, c])[0, 1]
        assert float(tally.power(c).replace("\N{MINUS SIGN}", "-")) == pytest.approx(r, abs=0.00501)


def test_a_case_that_all_pass_or_that_decides_alone_has_no_discrimination() -> None:
    tally = figures._Tally(2)
    for score in np.linspace(0, 1, 12):
        tally.add(np.array([0, 1]), np.array([True, score > 0.5]), np.array([score, 0.1 + 0.2]))
    assert [tally.power(0), tally.power(1)] == ["", ""]


def _alone(reports: list[GradeReport]) -> list[tuple[list[str], float]]:
    """Near copies, one pair at a time."""
    groups = [{r.submission} for r in reports]
    far: dict[str, float] = {}
    pairs = [(a, b) for i, a in enumerate(reports) for b in reports[i + 1 :]]
    near = []
    for a, b in pairs:
        assert a.measured and b.measured
        apart = float(np.linalg.norm(np.subtract(a.measured.sketch, b.measured.sketch)))
        if apart < copies.NEAR:
            near.append((a.submission, b.submission, apart))
    for a_name, b_name, apart in near:
        one = next(g for g in groups if a_name in g)
        other = next(g for g in groups if b_name in g)
        if one is not other:
            groups.remove(other)
            one |= other
        far[a_name] = max(far.get(a_name, 0.0), apart)
    found = [(sorted(g), max(far.get(n, 0.0) for n in g)) for g in groups if len(g) > 1]
    return sorted(found, key=lambda item: (item[1], item[0]))


@pytest.mark.parametrize("seed", range(6))
def test_copies_are_found_across_tiles_and_chains(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "_ROWS", 7)
    monkeypatch.setattr(copies, "_COLUMNS", 3)
    rng = np.random.default_rng(seed)
    nets = rng.normal(size=(6, 12))
    reports = []
    for i in range(40):
        sketch = nets[rng.integers(6)] + 0.09 * rng.normal(size=12)
        sketch /= np.linalg.norm(sketch)
        measured = Measured("d", "weights", "m", {"m": 1.0}, parameters=9, sketch=tuple(sketch))
        reports.append(made.all_right(f"s{i:02}", measured=measured))
    other = replace(reports[0].measured, parameters=10)  # another size: no copy
    with made.book_of([*reports, made.all_right("z", measured=other)]) as book:
        found = copies.near_copies(book)
    wanted = _alone(reports)
    assert [names for names, _ in found] == [names for names, _ in wanted]
    assert [apart for _, apart in found] == pytest.approx([apart for _, apart in wanted])
    assert len(found) >= 2 and any(len(names) > 2 for names, _ in found)


# ------------------------------------------------------------------ cost

_PEAK = """
import sys, tempfile
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import report_class as made
from autograder.report import pages
from autograder.report.gradebook import Gradebook

given = made.large_assignment()
with Gradebook(given) as book, tempfile.TemporaryDirectory() as out:
    for report in made.large_class(int(sys.argv[2])):
        book.add(report)
    pages.write_pages(Path(out), book, given)
status = Path("/proc/self/status").read_text().split("VmHWM:")[1]
print(status.split()[0])
"""


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="peak memory is read from /proc")
def test_a_hundred_times_the_class_needs_the_same_memory() -> None:
    peaks = []
    for size in (100, 10_000):
        command = [sys.executable, "-c", _PEAK, str(Path(__file__).parent), str(size)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        peaks.append(int(done.stdout))
    assert peaks[1] < 1.1 * peaks[0], f"kB: {peaks}"


def test_a_page_comes_in_pieces(tmp_path: Path) -> None:
    given: Assignment = made.large_assignment()
    with made.book_of(made.large_class(50), given) as book:
        lengths = [len(piece) for piece in page.report_page(book, given)]
    assert max(lengths) < 20_000 < sum(lengths)
