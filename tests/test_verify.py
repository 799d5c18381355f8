"""Every assignment holds: its wrong answers are caught with their hints, its right ones are not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from classroom import ROOT, autograder

FOLDERS = sorted(p.parent.name for p in (ROOT / "solutions").glob("*/assignment.toml"))


@pytest.mark.slow
@pytest.mark.parametrize("name", [n[:3] for n in FOLDERS])
def test_the_assignment_holds_and_every_wrong_answer_is_told_its_own_hint(
    name: str, tmp_path: Path
) -> None:
    done = autograder("verify", name, "--dist", tmp_path, home=tmp_path / "home", timeout=900)
    assert done.returncode == 0, done.stdout + done.stderr
    found = re.search(r": holds; (\d+) wrong answers, (\d+) told their own hint", done.stdout)
    assert found is not None, done.stdout
    wrong, own = map(int, found.groups())
    on_file = list((ROOT / "solutions").glob(f"{name}_*/wrong/*.py"))
    assert wrong == len(on_file) > 0
    assert own >= 0.95 * wrong
    assert list(tmp_path.glob("*kill-matrix.csv"))
