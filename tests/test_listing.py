"""A class is listed on disk by a process of its own, and handed out longest first."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from classroom import put

from autograder.batch.listing import Listing, in_order
from autograder.batch.readers import Handed, find_submissions
from autograder.errors import AuthorError, GraderError, SubmissionError, UsageError


def handed(*names: str) -> list[Handed]:
    return [Handed(name, name.upper()) for name in names]


def test_a_listing_is_what_was_found(tmp_path: Path) -> None:
    for name in ("ann", "bo", "cy"):
        put(tmp_path / f"{name}.ipynb", b"{}")
    with Listing(lambda: find_submissions(tmp_path)) as listed:
        assert list(listed) == find_submissions(tmp_path)
        assert len(listed) == 3
        assert listed[1].name == "bo"
        with pytest.raises(IndexError):
            listed[3]


def test_what_finding_needs_is_no_memory_of_ours() -> None:
    def find() -> list[Handed]:
        found.append("here")
        return handed("ann")

    found: list[str] = []
    with Listing(find) as listed:
        assert len(listed) == 1
    assert found == []


@pytest.mark.parametrize(
    "error", [UsageError("no such folder"), AuthorError("a.toml", 3, "this", "that")]
)
def test_an_error_of_the_operator_or_the_author_arrives_as_it_is(error: Exception) -> None:
    def find() -> list[Handed]:
        raise error

    with pytest.raises(type(error)) as told:
        Listing(find)
    assert str(told.value) == str(error)


def test_a_fault_of_ours_is_the_graders() -> None:
    def find() -> list[Handed]:
        raise KeyError("x")

    with pytest.raises(GraderError, match=r"looking for submissions failed: KeyError"):
        Listing(find)


def test_a_process_that_dies_is_told_of() -> None:
    with pytest.raises(GraderError, match=r"died \(wait status 9\).*memory"):
        Listing(lambda: os.kill(os.getpid(), 9))  # type: ignore[arg-type]


def test_longest_first_usual_ones_in_the_middle_and_suspects_last() -> None:
    given = handed("quick", "new", "long", "killer", "fair")
    past = {"quick": 1.0, "long": 9.0, "fair": 3.0, "killer": 99.0, "gone": 5.0}
    names = [h.name for h in in_order(given, past, {"killer": 1})]
    assert names == ["long", "new", "fair", "quick", "killer"]


def test_without_a_past_the_order_is_that_of_the_listing() -> None:
    assert list(in_order(handed("b", "a", "c"), {}, {})) == handed("b", "a", "c")


def test_a_submission_that_is_carried_needs_no_file_any_more(tmp_path: Path) -> None:
    put(tmp_path / "ann.ipynb", b"{}")
    put(tmp_path / "bo.zip", b"no zip")
    ann, bo = (one.carried() for one in find_submissions(tmp_path))
    for path in tmp_path.iterdir():
        path.unlink()
    assert ann.load() == {"ann.ipynb": b"{}"}
    with pytest.raises(SubmissionError):
        bo.load()
