"""The two pages: nothing leaks, nothing runs, nothing is fetched; what they must say is there."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from report_class import (
    CANARY_EXPECTED,
    CANARY_STAFF,
    HINTS,
    Q7,
    all_right,
    case,
    class_html,
    grader_error,
    half_right,
    no_cases,
    report,
    ungradable,
    unwritten,
    whole_class,
)

from autograder.model import GradeReport, Outcome, Status
from autograder.report import svg, values
from autograder.report.page import feedback_page
from autograder.report.serialise import from_dict, to_dict
from autograder.scoring import score_question

EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)>\"' `<b>` </style></title> {{7*7}}"
VOID = {"meta", "br", "input", "img", "link", "hr"}


class Page(HTMLParser):
    """Tags in order, text, and whether every tag is closed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs)
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop() == tag, tag

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] not in ("style", "script"):
            self.text += data + " "


def words(page: Page) -> str:
    return re.sub(r"\s+", " ", page.text)


def feedback(one: GradeReport) -> Page:
    return Page(feedback_page(one))


EVERY = [
    half_right("a"),
    all_right("b"),
    unwritten("c"),
    ungradable("d"),
    grader_error("e"),
    ungradable("f", notices=()),
    report("g", []),
    no_cases("h", Status.UNGRADABLE, "It is a PDF."),
    no_cases("i", Status.GRADER_ERROR, "KeyError: CANARY-inside"),
]


@pytest.mark.parametrize("one", EVERY, ids=lambda r: r.submission)
def test_feedback_is_sound_html(one: GradeReport) -> None:
    page = feedback(one)
    tags = [t for t, _ in page.tags]
    assert tags.count("h1") == 1 and tags.count("main") == 1
    assert ("html", {"lang": "en"}) in page.tags
    assert tags.count("caption") == tags.count("table")
    assert all(a.get("scope") for t, a in page.tags if t == "th")
    assert all(a.get("role") == "img" or a.get("aria-hidden") for t, a in page.tags if t == "svg")
    ids = [a["id"] for _, a in page.tags if "id" in a]
    assert len(ids) == len(set(ids))
    assert {a["href"][1:] for t, a in page.tags if t == "a"} <= set(ids)


@pytest.mark.parametrize(
    "html",
    [
        *map(feedback_page, EVERY),
        class_html(whole_class()),
        class_html([]),
    ],
)
def test_nothing_is_fetched(html: str) -> None:
    page = Page(html)
    policies = [a["content"] for t, a in page.tags if t == "meta" and a.get("http-equiv")]
    assert [p for p in policies if p and p.startswith("default-src 'none'")]
    fetching = {"link", "img", "iframe", "object", "embed", "form", "base"}
    assert not fetching & {t for t, _ in page.tags}
    assert not re.search(r"https?:|@import|url\(|src=", html)
    assert str(Path.cwd()) not in html and "/tmp/" not in html


def evil_report() -> GradeReport:
    cases = [
        case(
            Q7,
            1,
            3.0,
            Outcome.WRONG,
            message=EVIL,
            hint=EVIL,
            title=EVIL,
            staff_message=EVIL,
            matched=EVIL,
            expected=EVIL,
            got={EVIL: EVIL},
        ),
        case(Q7, 2, 2.0, Outcome.GRADER_ERROR, message=EVIL, staff_message=EVIL, title=EVIL),
        case(Q7, 3, 1.0, title=EVIL),
    ]
    return report(
        'x"><script>',
        [score_question(Q7, cases)],
        student=EVIL,
        notices=(EVIL,),
        written={EVIL: EVIL},
        isolation=EVIL,
        sha256=EVIL,
    )


def test_student_text_is_always_escaped() -> None:
    one = evil_report()
    for html in (
        feedback_page(one),
        class_html([one, ungradable(EVIL, notices=(EVIL,))]),
    ):
        page = Page(html)
        assert "<img" not in html and "<b>`" not in html and "49" not in page.text
        scripts = [a.get("type") for t, a in page.tags if t == "script"]
        assert scripts == (["application/json", None] if 'class="wide"' in html else [])
        assert html.count("<script") == len(scripts)
        assert not [k for _, a in page.tags for k in a if k.startswith("on")]
        assert "<script>alert(1)</script>" in page.text  # as text


def test_the_script_is_the_one_the_policy_allows() -> None:
    html = class_html([evil_report()])
    script = html.split("<script>")[1].split("</script>")[0]
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"sha256-{digest}" in html.replace("&#43;", "+").replace("&#39;", "'")


def test_feedback_never_shows_what_is_for_staff() -> None:
    html = feedback_page(half_right("a"))
    assert CANARY_STAFF not in html and "canary" not in html
    assert str(CANARY_EXPECTED) not in html and f"{CANARY_EXPECTED:.4g}" not in html


def test_feedback_says_what_helps() -> None:
    text = words(feedback(half_right("a", written={"q5_10": "my <b>words</b>"})))
    assert "5 of 20 points" in text and "What is right" in text
    assert "What we noticed in your file" in text
    assert HINTS["q5_7_flip"] in text and "Likely cause" in text and "Next step" in text
    assert "30 of 30 entries differ; worst at [0, 3]" in text
    assert "so that error is paid only once" in text
    assert "budget 5 s and 512 MB a case" in text and "4 cases: not written yet" in text
    assert "Q5.10" in text and "my <b>words</b>" in text
    assert "Public cases, which are in your notebook: 1 of 6 pass" in text
    assert "namespaces" in text
    assert text.index("What is right") < text.index("What to look at next")
    for blame in ("you failed", "wrong!", "bad", "incorrect submission"):
        assert blame not in text.lower()


def test_hidden_cases_that_are_never_shown() -> None:
    one = half_right("a", hidden_visibility="hidden")
    text = words(feedback(one))
    assert "several images and channels" not in text and "the smallest image" not in text
    assert "2 hidden cases of this question, worth 3 points, are part of your score" in text
    assert "Your answer has the right shape but wrong values." not in text


def test_other_endings() -> None:
    assert "To be regraded" in words(feedback(grader_error("x")))
    assert "not your fault" in words(feedback(grader_error("x")))
    assert "The file is a PDF" in words(feedback(ungradable("x")))
    assert "No question is answered yet" in words(feedback(unwritten("x")))
    assert "Every question has full marks" in words(feedback(all_right("x")))


def test_no_case_was_run() -> None:
    text = words(feedback(EVERY[-2]))
    assert "It is a PDF." in text and "Score per question" not in text
    text = words(feedback(EVERY[-1]))
    assert "not your fault" in text and "CANARY" not in text and "0 of 0" not in text
    text = words(Page(class_html(EVERY[-2:])))
    assert "KeyError: CANARY-inside" in text and "0 % (0 of 0)" in text


def test_pages_of_reports_read_back() -> None:
    for one in EVERY:
        assert feedback_page(from_dict(to_dict(one))) == feedback_page(one)


def test_report_page_says_what_staff_need() -> None:
    page = Page(class_html(whole_class()))
    text = words(page)
    assert "Misconceptions" in text and HINTS["q5_7_flip"] in text
    assert "The kernel is flipped." in text
    assert "grader error: regrade" in text and "BoxError: the box answered nonsense" in text
    assert CANARY_STAFF in text  # staff see all
    assert "nobody passes" not in text
    links = [a["href"] for t, a in page.tags if t == "a"]
    assert "results/submission_101/feedback.html" in links
    tags = [t for t, _ in page.tags]
    assert tags.count("caption") == tags.count("table")
    assert all(a.get("scope") for t, a in page.tags if t == "th")
    rows = re.search(r"submissions (\d+) graded (\d+)", text)
    assert rows and rows.groups() == ("30", "28")


def test_links_cannot_leave_the_results() -> None:
    html = class_html([all_right("../../x y"), all_right("javascript:alert(1)")])
    links = [a["href"] for t, a in Page(html).tags if t == "a"]
    assert "results/..%2F..%2Fx%20y/feedback.html" in links
    assert all(h.startswith(("results/", "#")) for h in links if h)


def test_misconceptions_count_submissions_not_cases() -> None:
    cases = [case(Q7, n, 2.0, Outcome.WRONG, hint="one hint", matched="m") for n in (1, 2, 3)]
    reports = [report(f"s{i}", [score_question(Q7, cases)]) for i in range(4)]
    html = class_html(reports)
    row = html[html.index("Known mistakes") :]
    assert re.search(r'<td class="n">4</td><td>Q5.7</td>', row)


def test_cases_nobody_passes_are_flagged() -> None:
    cases = [case(Q7, 1, 3.0), case(Q7, 2, 3.0, Outcome.WRONG)]
    text = words(Page(class_html([report(f"s{i}", [score_question(Q7, cases)]) for i in range(6)])))
    assert "everybody passes" in text and "nobody passes" in text


# ------------------------------------------------------------------ values and pictures


def test_small_arrays_become_tables() -> None:
    right = np.arange(6.0).reshape(2, 3)
    wrong = right.copy()
    wrong[1, 2] = 9
    found = values.compare(right, wrong)
    assert found and found.got.table and found.expected.table
    assert found.got.table.rows[1][1][2] == values.Entry("9", True)
    assert found.got.table.rows[0][1][2] == values.Entry("2", False)
    assert found.pair is not None


def test_digits_keep_different_values_apart() -> None:
    found = values.compare(np.array([1.0, 2.0]), np.array([1.0, 2.00001]))
    assert found and found.got.table and found.expected.table
    assert found.got.table.rows[0][1][1].text != found.expected.table.rows[0][1][1].text


def test_large_arrays_are_cut_to_the_worst_part() -> None:
    right = np.zeros((100, 300))
    wrong = right.copy()
    wrong[70, 250] = 5
    found = values.compare(right, wrong)
    assert found and found.got.table is None and found.pair
    assert found.pair[0].shape == (24, 24) and found.pair[1].max() == 5
    assert "rows 58 to 81" in found.note


def test_more_axes_show_the_worst_slice() -> None:
    right = np.zeros((2, 3, 4, 5))
    wrong = right.copy()
    wrong[1, 2, 0, 0] = np.nan
    found = values.compare(right, wrong)
    assert found and "[1, 2, :, :]" in found.note and found.got.table


def test_shapes_that_differ_are_shown_side_by_side() -> None:
    found = values.compare(np.zeros((2, 2)), np.zeros(5))
    assert found and found.pair is None and found.got.table and "shape (5,)" in found.got.summary
    found = values.compare(np.zeros((2, 2)), np.zeros((90, 90)))
    assert found and found.got.table is None


@pytest.mark.parametrize(
    "got",
    [
        None,
        3,
        2.5,
        "text",
        [1, 2],
        [[1], [2, 3]],
        (np.zeros(3), 1),
        {"a": 1},
        np.zeros((0, 3)),
        np.zeros(()),
        np.array(["x"]),
        np.full((3, 3), np.nan),
        np.array([[np.inf, -np.inf], [1, 2]]),
        np.array([[1j, 2], [3, 4]]),
        np.ones((3, 3), bool),
        object(),
        np.zeros((2,) * 12),
        b"x",
        np.array([[1e308, -1e308], [1, 2]]),
        10**5000,
        values.Omitted("gone"),
        "x" * 10**6,
        [[]] * 5000,
        np.float32(1),
        set(),
    ],
    ids=lambda v: str(type(v)),
)
def test_any_value_can_be_shown(got: object) -> None:
    for expected in (np.ones((3, 3)), np.array([[1.0, 2], [3, 4]]), got, 1.0):
        one = report(
            "x", [score_question(Q7, [case(Q7, 1, 6.0, Outcome.WRONG, expected=expected, got=got)])]
        )
        assert len(feedback_page(one)) < 200_000


def test_heat_maps_are_bounded_and_only_rectangles() -> None:
    rng = np.random.default_rng(0)
    picture = svg.heat_map(rng.normal(size=(24, 24)), -2, 2, EVIL)
    assert len(picture) < 60_000 and "<script" not in picture
    assert set(re.findall(r"<(\w+)", picture)) == {"svg", "title", "rect"}
    crossed = svg.heat_map(np.array([[np.nan, 1.0]]), 0, 1, "x")
    assert crossed.count("<path") == 1
    same = svg.heat_map(np.ones((5, 5)), 1, 1, "x")
    assert same.count("<rect") == 5  # a row of one colour is one rectangle
