"""All processes of a box together have one memory, one CPU time and one number of processes.

The kernel's own counting can only be tried where the machine lends a control group; where it lends
none the tests of that are skipped and say so, and those of the watch, which stands in, still run.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from classroom import needs_linux, needs_root
from conftest import IMPORTS, MAPS, SCALE, TINY, Graded, strongest, submission

from autograder import limits
from autograder.box import cgroup, host
from autograder.box.cgroup import Group, make_group
from autograder.box.host import Zygote
from autograder.judge.session import Judge
from autograder.model import Assignment, Level, Outcome

pytestmark = needs_linux
NO_GROUP = "the kernel lends this user no control group ('autograder doctor': no_group)"


@pytest.fixture
def group() -> Iterator[Group]:
    made = make_group("unrolled-test", 64, 8)
    if made is None:
        pytest.skip(NO_GROUP)
    yield made
    made.close()


def in_group(group: Group, work: str) -> int:
    """Run code in a process of the group; how it ended, as Python's subprocess says it."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(writer)
            os.read(reader, 1)  # until it is in the group
            exec(work, {})
        except OSError as error:
            os._exit(error.errno or 99)
        finally:
            os._exit(0)
    group.join(pid)
    os.close(writer)
    os.close(reader)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


# ---------------------------------------------------------------- the group itself


@needs_root
def test_the_number_of_processes_binds_root_too(group: Group) -> None:
    work = "import os, time\nfor _ in range(20):\n    if os.fork() == 0: time.sleep(60)"
    assert in_group(group, work) == 11, "EAGAIN"
    assert len(group.processes()) <= 8
    group.kill()
    assert group.processes() == []


def test_memory_is_counted_over_all_processes_and_the_kernel_says_so(group: Group) -> None:
    work = "import os\nfor _ in range(3): os.fork()\nblock = bytearray(12 << 20)\nos.wait()"
    assert group.out_of_memory() == 0
    in_group(group, work)
    assert group.out_of_memory() > 0


def test_time_is_counted_also_of_those_that_have_ended(group: Group) -> None:
    in_group(group, "import time\nwhile time.process_time() < 0.2: pass")
    assert group.seconds() > 0.15


def test_a_process_that_has_died_meanwhile_is_no_error(group: Group) -> None:
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)
    group.join(pid)


def test_a_closed_group_is_gone_and_may_be_closed_again(group: Group) -> None:
    in_group(group, "import os, time\nif os.fork() == 0: time.sleep(60)")
    group.close()
    assert not any(folder.exists() for folder in group.folders)
    group.close()


def test_a_group_that_a_killed_grader_left_is_taken_over(group: Group) -> None:
    in_group(group, "import os, time\nif os.fork() == 0: time.sleep(60)")
    assert group.processes()
    again = make_group("unrolled-test", 64, 8)
    assert again == group
    assert again.processes() == []


# ---------------------------------------------------------------- version 2, as a picture of files


@pytest.fixture
def version_2(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The files of a tree of version 2 in which ``own`` is lent to us."""
    mount = tmp_path / "cgroup"
    (mount / "lent" / "own").mkdir(parents=True)
    (mount / "lent" / "cgroup.subtree_control").write_text("cpu memory pids")
    (tmp_path / "mountinfo").write_text(
        f"30 24 0:26 / {mount} rw,nosuid shared:9 - cgroup2 cgroup2 rw,nsdelegate\n"
    )
    (tmp_path / "own").write_text("0::/lent/own\n")
    monkeypatch.setattr(cgroup, "_MOUNTS", tmp_path / "mountinfo")
    monkeypatch.setattr(cgroup, "_OWN", tmp_path / "own")

    def made(folder: Path) -> Path:
        folder.mkdir()
        (folder / "cgroup.procs").write_text("")
        (folder / "cpu.stat").write_text("usage_usec 2500000\nuser_usec 1\n")
        (folder / "memory.events").write_text("low 0\noom 4\noom_kill 3\n")
        return folder

    monkeypatch.setattr(cgroup, "_made", made)
    return mount / "lent"


def test_in_version_2_one_folder_beside_our_own_holds_every_limit(version_2: Path) -> None:
    group = make_group("unrolled-7", 2048, 24)
    assert group is not None
    assert group.folders == (version_2 / "unrolled-7",)
    written = {p.name: p.read_text() for p in group.memory.iterdir()}
    assert written["memory.max"] == str(2048 << 20)
    assert written["memory.swap.max"] == "0"
    assert written["pids.max"] == "24"
    assert (group.seconds(), group.out_of_memory()) == (2.5, 3)
    group.join(4711)
    assert (group.pids / "cgroup.procs").read_text() == "4711"
    group.kill()
    assert (group.pids / "cgroup.kill").read_text() == "1"


def test_a_tree_that_lends_no_memory_is_no_group(version_2: Path) -> None:
    (version_2 / "cgroup.subtree_control").write_text("cpu pids")
    assert make_group("unrolled-7", 2048, 24) is None


# ---------------------------------------------------------------- what a box gets of it

BURN = """\
import os
def scale_shift(x, scale, shift):
    for _ in range(3):
        os.fork()
    while True:
        pass
"""
HOARD = """\
import os, time
def scale_shift(x, scale, shift):
    for _ in range(3):
        os.fork()
    block = bytearray(60 << 20)
    time.sleep(20)
"""


@pytest.fixture(scope="module", params=["group", "watch", "process"])
def small(request: pytest.FixtureRequest, tiny: Assignment) -> Iterator[Zygote]:
    """A zygote with little memory: with a control group, with the watch alone, unconfined."""
    level = Level.PROCESS if request.param == "process" else strongest()
    with pytest.MonkeyPatch.context() as patch:
        lower = dataclasses.replace(limits.LIMITS["tree_mb"], default=200)
        patch.setitem(limits.LIMITS, "tree_mb", lower)
        if request.param == "watch":
            patch.setattr(host, "make_group", lambda *_: None)
        with Zygote(level, tiny.allowed_imports, (TINY,)) as zygote:
            if request.param == "group" and zygote.group is None:
                pytest.skip(NO_GROUP)
            yield zygote


def graded(zygote: Zygote, tiny: Assignment, *cells: str) -> Graded:
    short = tuple(dataclasses.replace(q, seconds=1) for q in tiny.questions)
    assignment = dataclasses.replace(tiny, questions=short)
    return Graded(Judge(assignment, zygote, b"s").grade(submission(assignment, *cells)))


def test_memory_that_many_processes_share_out_is_too_much_all_the_same(
    small: Zygote, tiny: Assignment
) -> None:
    got = graded(small, tiny, IMPORTS, HOARD, MAPS)
    assert got.case("q1_1 - 1").outcome is Outcome.MEMORY
    assert "more than 200 MB of memory" in got.case("q1_1 - 1").staff_message
    assert got.case("q1_2 - 1").outcome is Outcome.PASS


def test_time_that_many_processes_share_out_is_too_much_all_the_same(
    small: Zygote, tiny: Assignment
) -> None:
    """Each of the eight stays below what one process may use, for as long as it can."""
    got = graded(small, tiny, IMPORTS, BURN, MAPS)
    assert got.case("q1_1 - 1").outcome is Outcome.TIMEOUT
    assert "it may use 1 s for one case" in got.case("q1_1 - 1").staff_message
    assert got.case("q1_2 - 1").outcome is Outcome.PASS


def test_a_cell_that_burns_on_many_processors_is_left_out(
    small: Zygote, tiny: Assignment, monkeypatch: pytest.MonkeyPatch
) -> None:
    lower = dataclasses.replace(limits.LIMITS["tree_seconds"], default=1)
    monkeypatch.setitem(limits.LIMITS, "tree_seconds", lower)
    burn = "import os\nfor _ in range(3):\n    os.fork()\nwhile True:\n    pass"
    got = graded(small, tiny, IMPORTS, burn, SCALE, MAPS)
    assert "Cell 2 used more than 1 s of CPU time; it was left out" in got.notices
    assert got.score == 6


def test_an_honest_answer_is_not_touched_by_it(small: Zygote, tiny: Assignment) -> None:
    got = graded(small, tiny, IMPORTS, SCALE, MAPS)
    assert (got.score, got.report.notices) == (6, ())
