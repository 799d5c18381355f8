"""What still holds at level ``other_user`` where the kernel offers neither Landlock nor a cgroup.

That is Gradescope's container on an older kernel: files lie apart by their owner alone, and one
watch counts what all processes of a box hold.  Here its limits are small, so that little is used up.
"""

from __future__ import annotations

import os
import stat
import textwrap
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from classroom import needs_root
from conftest import SOLUTION, Graded, submission

from autograder import limits
from autograder.box import ending, host, landlock, usage
from autograder.box.host import Zygote, scratch_folder, sweep_abandoned
from autograder.errors import BoxError
from autograder.judge.session import Judge
from autograder.model import Assignment, Level

pytestmark = needs_root
SMALL = {"tree_mb": 300, "scratch_mb": 20, "scratch_files": 2000}


@pytest.fixture(scope="module")
def bare(tiny: Assignment) -> Iterator[Judge]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(landlock, "version", lambda: 0)
        patch.setattr(host, "make_group", lambda *_: None)
        for name, value in SMALL.items():
            patch.setitem(limits.LIMITS, name, replace(limits.LIMITS[name], default=value))
        questions = tuple(replace(q, seconds=0.5) for q in tiny.questions)
        with Zygote(Level.OTHER_USER, tiny.allowed_imports) as zygote:
            yield Judge(replace(tiny, questions=questions), zygote)


def graded(judge: Judge, attack: str) -> Graded:
    """A right submission whose first cell is an attack; afterwards all must be as before."""
    cells = (textwrap.dedent(attack), *SOLUTION)
    got = Graded(judge.grade(submission(judge.assignment, *cells)))
    assert not [p for p in ending.of_user(judge.zygote.uid) if ending.is_alive(p)]
    assert os.listdir(judge.zygote.scratch_root) == []
    honest = Graded(judge.grade(submission(judge.assignment, *SOLUTION)))
    assert honest.score == judge.assignment.max_score
    assert honest.report.notices == ()
    return got


TWO = """
import os, time
for _ in range(2):
    if os.fork() == 0:
        {work}
        time.sleep(600)
time.sleep(3)
"""
HIDDEN_MEMORY = {
    "in two processes": TWO.format(work="kept = b'x' * (200 << 20)"),
    "behind a thread that has ended": """
        import ctypes, os, platform, threading, time
        def hoard():
            kept = b"x" * (200 << 20)
            time.sleep(600)
        for _ in range(2):
            if os.fork() == 0:
                threading.Thread(target=hoard).start()
                number = {"x86_64": 60, "aarch64": 93}[platform.machine()]
                ctypes.CDLL(None).syscall(number, 0)
        time.sleep(3)
        """,
    "in shared pages that were dropped": """
        import os, time
        from ctypes import CDLL, c_int, c_long, c_size_t, c_void_p, memset
        libc = CDLL(None)
        libc.mmap.restype = c_void_p
        zero = os.open("/dev/zero", os.O_RDWR)
        for _ in range(2):
            if os.fork() == 0:
                size = c_size_t(200 << 20)
                place = libc.mmap(None, size, c_int(3), c_int(1), c_int(zero), c_long(0))
                memset(place, 1, size.value)
                libc.madvise(c_void_p(place), size, c_int(4))
                time.sleep(600)
        time.sleep(3)
        """,
}


@pytest.mark.parametrize("where", HIDDEN_MEMORY)
def test_memory_counts_wherever_it_is(bare: Judge, where: str) -> None:
    got = graded(bare, HIDDEN_MEMORY[where])
    assert "used more than 300 MB of memory" in got.notices
    assert got.score == bare.assignment.max_score


HIDDEN_FILES = {
    "in many": "[open(str(n), 'wb').write(bytes(8 << 20)) for n in range(5)]",
    "below a path that is too long": """
        import os
        for _ in range(20):
            os.mkdir("d" * 250)
            os.chdir("d" * 250)
        for n in range(5):
            open(str(n), "wb").write(bytes(8 << 20))
        """,
    "in folders that nobody may enter": """
        import os
        os.mkdir("d")
        for n in range(5):
            open(f"d/{n}", "wb").write(bytes(8 << 20))
        os.chmod("d", 0)
        """,
    "without a name": """
        import os
        kept = [open(str(n), "wb", buffering=0) for n in range(5)]
        for n, f in enumerate(kept):
            os.unlink(str(n))
            f.write(bytes(8 << 20))
        """,
    "without content": "[open(str(n), 'w').close() for n in range(2500)]",
    "as folders": "import os; [os.mkdir(str(n)) for n in range(2500)]",
    "as other names of one": """
        import os
        open("one", "w").close()
        for n in range(2500):
            os.link("one", str(n))
        """,
    "deeper than programs walk": """
        import os
        for _ in range(1500):
            os.mkdir("d")
            os.chdir("d")
        """,
}


@pytest.mark.parametrize("where", HIDDEN_FILES)
def test_files_count_wherever_they_are(bare: Judge, where: str) -> None:
    attack = textwrap.dedent(HIDDEN_FILES[where]) + "\nimport time\ntime.sleep(2)\n"
    got = graded(bare, attack)
    assert "MB of files" in got.notices
    assert got.score == bare.assignment.max_score


def test_what_flees_by_forking_is_caught(bare: Judge) -> None:
    got = graded(
        bare,
        """
        import os, time
        for _ in range(4):
            if os.fork() == 0:
                os.setsid()
                end = time.monotonic() + 60
                while time.monotonic() < end:
                    try:
                        if os.fork():
                            os._exit(0)
                    except OSError:
                        pass
        """,
    )
    assert got.report.seconds < 30


def test_what_kills_its_pursuers_is_caught_too(bare: Judge) -> None:
    graded(
        bare,
        """
        import os, time
        if os.fork() == 0:
            os.setsid()
            end = time.monotonic() + 60
            while time.monotonic() < end:
                if os.fork():
                    os._exit(0)
                os.kill(-1, 9)
        """,
    )


def test_what_is_left_in_public_folders_is_removed(bare: Judge) -> None:
    folders = [f for f in ("/tmp", "/var/tmp", "/dev/shm", "/run/lock") if os.path.isdir(f)]
    graded(
        bare,
        f"""
        import os
        for folder in {folders}:
            os.chdir(folder)
            open("unrolled-bare-file", "w").close()
            os.symlink("/", "unrolled-bare-link")
            for _ in range(1200 if folder == "/tmp" else 3):
                os.mkdir("unrolled-bare")
                os.chdir("unrolled-bare")
        """,
    )
    left = [e.path for f in folders for e in os.scandir(f) if e.name.startswith("unrolled-bare")]
    assert left == []


def test_root_s_processes_are_spared() -> None:
    pid = os.fork()
    if pid == 0:
        time.sleep(60)
        os._exit(0)
    try:
        ending._signal_all(61_999 + 1_000)  # a number that no box gets
        assert (os.getuid(), os.geteuid()) == (0, 0)
        assert ending.is_alive(pid)
    finally:
        os.kill(pid, 9)
        os.waitpid(pid, 0)


def test_the_watch_gives_its_own_descriptors_back(tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / str(number)).mkdir()
        (tmp_path / str(number) / "file").write_bytes(b"x" * 5000)
    before = len(os.listdir("/proc/self/fd"))
    megabytes, entries = usage.folder_use(tmp_path, 10_000)
    assert entries == 600
    assert 1 < megabytes < 10
    assert usage.folder_use(tmp_path, 100)[1] == 101
    assert usage.folder_use(tmp_path / "nowhere", 100) == (0.0, 0)
    assert len(os.listdir("/proc/self/fd")) == before


def test_removing_follows_no_link(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "file").touch()
    gone = tmp_path / "gone"
    (gone / "inner").mkdir(parents=True)
    (gone / "link").symlink_to(kept)
    (gone / "inner" / "link").symlink_to(kept)
    ending.remove(gone)
    ending.remove(gone)
    (tmp_path / "alias").symlink_to(kept)
    ending.remove(tmp_path / "alias")
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["alias", "file", "kept"]


def test_a_stranger_s_folder_does_not_hold_up_the_next_grader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(host.tempfile, "gettempdir", lambda: str(tmp_path))
    stranger = tmp_path / "unrolled-stranger"
    stranger.mkdir()
    os.mkfifo(stranger / "lock")  # whoever opens it waits for ever
    os.chown(stranger, 61_500, 61_500)
    (tmp_path / "unrolled-link").symlink_to(stranger)
    abandoned, lock = scratch_folder(tmp_path)
    lock.close()
    sweep_abandoned()
    assert stranger.exists()
    assert not abandoned.exists()


def test_nobody_else_may_hold_the_locks_of_user_numbers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(host, "_LOCKS", tmp_path / "locks")
    Zygote(Level.OTHER_USER, ("numpy",)).close()
    assert stat.S_IMODE((tmp_path / "locks").stat().st_mode) == 0o700

    os.chown(tmp_path / "locks", 61_500, 61_500)
    with pytest.raises(BoxError, match="does not belong to root"):
        Zygote(Level.OTHER_USER, ("numpy",))
