"""The pages in a browser: a class of ten thousand can be searched, sorted and paged through."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import report_class as made
from browser import CHROMIUM, Browser

from autograder.report import pages, table
from autograder.report.gradebook import Gradebook

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed"),
]

#: Names and scores as the table shows them now.
SHOWN = """Array.from(document.querySelectorAll("#submissions tbody tr"), row =>
    [row.cells[0].textContent, row.cells[3].textContent])"""
EVIL = "</script><script>window.evil = 1</script><img src=x onerror='window.evil = 2'>"


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("graded")
    with Gradebook(made.large_assignment()) as book:
        for report in made.large_class(10_000):
            book.add(report)
        book.add(made.all_right("submission_evil", student=EVIL, notices=(EVIL,)))
        pages.write_pages(out, book, book.assignment)
    return out


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with Browser(tmp_path_factory.mktemp("profile")) as browser:
        yield browser


def press(tab: Browser, selector: str) -> None:
    tab.run(f"document.querySelector({json.dumps(selector)}).click()")


def search(tab: Browser, text: str) -> list[list[str]]:
    tab.run(
        f"""(() => {{ const box = document.getElementById("search"); box.value = {json.dumps(text)};
        box.dispatchEvent(new Event("input")); }})()"""
    )
    return list(tab.run(SHOWN))


def said(tab: Browser) -> str:
    return str(tab.run("document.getElementById('shown').textContent"))


def test_a_class_of_ten_thousand_is_searched_sorted_and_paged_through(
    graded: Path, tab: Browser
) -> None:
    rows = table.read_grades(graded / "grades.csv")
    names = [row["submission"] for row in rows]
    tab.open(graded / "report.html")

    assert [name for name, _ in tab.run(SHOWN)] == names[:200]
    assert said(tab) == "10001 of 10001 found, rows 1 to 200"
    assert tab.run("document.getElementById('back').disabled") is True

    press(tab, "#on")
    assert [name for name, _ in tab.run(SHOWN)] == names[200:400]
    press(tab, "#on")
    press(tab, "#back")
    assert [name for name, _ in tab.run(SHOWN)] == names[200:400]

    assert [name for name, _ in search(tab, "SUBMISSION_77773")] == ["submission_77773"]
    assert said(tab) == "1 of 10001 found, rows 1 to 1"
    assert tab.run("document.getElementById('on').disabled") is True
    assert search(tab, "nobody at all") == []
    ungradable = [row["submission"] for row in rows if row["status"] == "ungradable"]
    assert [name for name, _ in search(tab, "ungradable namespaces")] == ungradable
    search(tab, "")

    press(tab, "#submissions th:nth-child(4) button")
    press(tab, "#submissions th:nth-child(4) button")
    assert tab.run("document.querySelector('th[aria-sort]').getAttribute('aria-sort')") == (
        "descending"
    )
    best = sorted((row["score"] for row in rows if row["score"] is not None), reverse=True)
    assert [float(score) for _, score in tab.run(SHOWN)] == pytest.approx(best[:200], rel=1e-3)

    press(tab, "#submissions th:nth-child(1) button")
    assert len(search(tab, "submission_777")) == sum("submission_777" in name for name in names)


def test_what_the_script_draws_is_what_stands_in_the_page(graded: Path, tab: Browser) -> None:
    tab.open(graded / "report.html")
    drawn = tab.run("document.querySelector('#submissions tbody').innerHTML")
    html = (graded / "report.html").read_text("utf-8")
    wanted = html.split('id="submissions"')[1].split("<tbody>")[1].split("</tbody>")[0]
    tab.run(
        f"window.other = document.createElement('tbody'); other.innerHTML = {json.dumps(wanted)}; 0"
    )
    plain = "Array.from({}.rows, row => Array.from(row.cells, cell => cell.outerHTML))"
    ours = tab.run(plain.format("document.querySelector('#submissions tbody')"))
    assert len(ours) == 200
    assert ours == tab.run(plain.format("other"))
    assert "<script" not in drawn


def test_text_of_a_student_is_only_text(graded: Path, tab: Browser) -> None:
    tab.open(graded / "report.html")
    assert len(search(tab, "submission_evil")) == 1
    cell = "document.querySelector('#submissions tbody td')"
    assert tab.run(f"{cell}.textContent") == EVIL
    assert tab.run(f"{cell}.querySelectorAll('img, script').length") == 0
    assert tab.run("window.evil === undefined") is True
    tab.run(f"document.body.insertAdjacentHTML('beforeend', {json.dumps(EVIL)})")
    tab.run("new Promise(done => setTimeout(done, 100))")
    assert tab.run("window.evil === undefined") is True, "the policy forbids what is not ours"


def test_points_that_were_typed_are_kept_and_saved_page_by_page(
    graded: Path, tab: Browser, tmp_path: Path
) -> None:
    tab("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path))
    saved = []
    for page in ("written.html", "written-2.html"):
        tab.open(graded / page)
        typed = """(() => { const a = document.querySelector("article");
            const field = a.querySelector("input"); field.value = "1.5";
            a.querySelector("textarea").value = '=so, "so"';
            field.dispatchEvent(new Event("input", {bubbles: true}));
            return a.getAttribute("data-submission"); })()"""
        name = tab.run(typed)
        tab.open(graded / page)
        assert tab.run("document.querySelector('article input').value") == "1.5"
        assert tab.run("document.getElementById('done').textContent").startswith("1 of ")
        press(tab, "#save")
        saved.append([name, "w1", "1.5", ' =so, "so"'])
    for number, file in enumerate(("scores.csv", "scores-2.csv")):
        path = tmp_path / file
        for _ in range(100):
            if path.exists() and path.stat().st_size:
                break
            tab.run("new Promise(done => setTimeout(done, 100))")
        head, *rows = csv.reader(path.open(encoding="utf-8"))
        assert head == ["submission", "question", "points", "comment"]
        assert rows == [saved[number]]


def test_a_class_of_forty_needs_no_paging(tab: Browser, tmp_path: Path) -> None:
    given = made.large_assignment()
    with made.book_of(made.large_class(40), given) as book:
        pages.write_pages(tmp_path, book, given)
    tab.open(tmp_path / "report.html")
    assert len(tab.run(SHOWN)) == 40
    assert said(tab) == "40 of 40 shown"
    assert tab.run("getComputedStyle(document.getElementById('on')).display") == "none"
