"""Every assignment holds: its wrong answers are caught with their hints, its right ones are not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from classroom import ROOT, autograder

#: Those that train nets take longest, and begin first.
FOLDERS = sorted(
    (p.parent.name for p in (ROOT / "solutions").glob("*/assignment.toml")),
    key=lambda name: (
        "\n[capstone]" in (ROOT / "solutions" / name / "assignment.toml").read_text("utf-8"),
        name,
    ),
    reverse=True,
)


@pytest.mark.slow
@pytest.mark.parametrize("name", [n[:3] for n in FOLDERS])
def test_the_assignment_holds_and_every_wrong_answer_is_told_its_own_hint(
    name: str, tmp_path: Path
) -> None:
    # what is released is looked at by tests/test_notebook.py, which builds it anyway
    words = ("verify", name, "--dist", tmp_path, "--no-release")
    done = autograder(*words, home=tmp_path / "home", timeout=900)
    assert done.returncode == 0, done.stdout + done.stderr
    found = re.search(r": holds; (\d+) wrong answers, (\d+) told their own hint", done.stdout)
    assert found is not None, done.stdout
    wrong, own = map(int, found.groups())
    on_file = (ROOT / "solutions").glob(f"{name}_*/wrong/*.py")
    # those that only a trained model shows are tried by "verify --train"
    listed = [p for p in on_file if "\nMEASURED = True\n" not in p.read_text("utf-8")]
    assert wrong == len(listed) > 0
    assert own >= 0.95 * wrong
    assert list(tmp_path.glob("*kill-matrix.csv"))
