"""What student code can see and do in a box, level by level, and what is left afterwards."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from conftest import TINY, strongest, why_not, zygote_pid

from autograder.box import host
from autograder.box.ending import is_alive, of_user
from autograder.box.host import Box, Zygote, _tree
from autograder.errors import BoxError, IsolationError
from autograder.limits import limit
from autograder.model import Level
from autograder.wire.channel import Closed, Kind

ROOT = Path(__file__).resolve().parents[1]
PYTHON = (sys.prefix, sys.base_prefix, os.path.realpath(sys.executable))
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="levels above process need Linux")


def far() -> float:
    """A deadline that is not meant to pass."""
    return time.monotonic() + 60


def inside(zygote: Zygote, code: str, files: dict[str, bytes] | None = None) -> Any:
    """What ``found`` is after ``code`` has run in a fresh box."""
    with zygote.open() as box:
        ready = box.run([(code, "cell 1")], files or {}, ["found"], far())
        assert ready["errors"] == []
        with box.case(seconds=5, memory_mb=64) as channel:
            channel.send(Kind.FETCH, {"name": "found"})
            return channel.receive(far())[1]["value"]


@pytest.fixture(scope="module", params=[Level.NAMESPACES, Level.OTHER_USER], ids=lambda v: v.value)
def caged(request: pytest.FixtureRequest, zygote_at: Callable[[Level], Zygote]) -> Zygote:
    """A zygote at each level that keeps files apart."""
    return zygote_at(request.param)


@pytest.fixture(scope="module")
def spaces(zygote_at: Callable[[Level], Zygote]) -> Zygote:
    return zygote_at(Level.NAMESPACES)


TRY = """
found = []
def attempt(name, action):
    try:
        action()
        found.append(name)
    except Exception:
        pass
"""


# ---------------------------------------------------------------- files


def test_none_of_our_files_can_be_read(caged: Zygote) -> None:
    secret = [
        ROOT / "solutions",
        ROOT / "tests",
        ROOT / "pyproject.toml",
        ROOT / ".git",
        TINY,
        ROOT / "autograder" / "judge",
        ROOT / "autograder" / "cli.py",
        Path("/etc/shadow"),
        Path("/root"),
        Path("/home"),
        Path("/var/log"),
    ]
    paths = [
        str(p)
        for p in secret
        if p.exists() and not any(Path(python).is_relative_to(p) for python in PYTHON)
    ]
    assert len(paths) > 5
    look = "os.listdir(p) if os.path.isdir(p) else open(p).read()"
    code = TRY + f"import os\nfor p in {paths!r}:\n    attempt(p, lambda: {look})\n"
    assert inside(caged, code) == []


def test_of_the_project_only_the_guest_the_wire_and_student_lib_exist(spaces: Zygote) -> None:
    folders = [str(ROOT), str(ROOT / "autograder"), str(ROOT / "autograder" / "box")]
    code = f"import os\nfound = [sorted(os.listdir(d)) for d in {folders!r}]\n"
    top, ours, box = inside(spaces, code)
    assert set(top) <= {".venv", "venv", "autograder", "student_lib"}
    assert ours == ["box", "wire"]
    assert box == ["guest"]


def test_the_root_holds_nothing_of_the_machine(spaces: Zygote) -> None:
    top = set(inside(spaces, "import os\nfound = os.listdir('/')"))
    allowed = {"dev", "etc", "lib", "lib64", "proc", "tmp", "usr", "bin", "sys", "opt", "scratch"}
    assert top - allowed <= {Path(p).parts[1] for p in (ROOT, *PYTHON)}


def test_only_the_scratch_folder_can_be_written(caged: Zygote) -> None:
    code = (
        TRY
        + """
import os, student_lib, numpy
open("mine", "w").write("x")
for p in ("/", "/usr/lib", "/etc", "/var/tmp", "/proc", os.path.dirname(numpy.__file__),
          os.path.dirname(student_lib.__file__)):
    attempt(p, lambda: open(os.path.join(p, "unrolled-test"), "w"))
    attempt(p, lambda: os.mkdir(os.path.join(p, "unrolled-test")))
"""
    )
    assert inside(caged, code) == []


def test_the_scratch_folder_is_empty_private_and_home(caged: Zygote) -> None:
    code = """
import os, tempfile
found = [os.listdir("."), os.stat(".").st_mode & 0o777, os.stat(".").st_uid == os.getuid(),
         {os.path.realpath(os.environ[n]) for n in ("HOME", "TMPDIR")} == {os.getcwd()},
         os.path.realpath(tempfile.mkdtemp()).startswith(os.getcwd())]
"""
    assert inside(caged, code) == [[], 0o700, True, True, True]


def test_the_scratch_folder_is_tmp_unless_the_interpreter_lies_below_it(spaces: Zygote) -> None:
    code = "import os\nfound = [os.listdir(), os.listdir('/dev/shm'), os.getcwd()]"
    below = any(Path(p).is_relative_to("/tmp") for p in (ROOT, sys.prefix, sys.base_prefix))
    assert inside(spaces, code) == [[], [], "/scratch" if below else "/tmp"]


def test_files_that_were_handed_in_lie_in_the_working_folder(caged: Zygote) -> None:
    code = "found = [open('a.csv').read(), open('d/b.txt').read()]"
    assert inside(caged, code, {"a.csv": b"1,2", "d/b.txt": b"x"}) == ["1,2", "x"]


def test_names_of_files_do_not_lead_out(caged: Zygote, tmp_path: Path) -> None:
    places = ("../unrolled-out", str(tmp_path / "unrolled-out"), "/etc/unrolled-out")
    names = dict.fromkeys(places, b"x")
    before = sorted(p.name for p in caged.scratch_root.iterdir())
    assert inside(caged, "found = 1", names) == 1
    assert list(tmp_path.iterdir()) == []
    assert not Path("/etc/unrolled-out").exists()
    assert sorted(p.name for p in caged.scratch_root.iterdir() if p.name != "box") == [
        n for n in before if n != "box"
    ]


# ---------------------------------------------------------------- rights


def test_there_are_no_sockets_and_no_programs(caged: Zygote) -> None:
    code = (
        TRY
        + """
import os, socket, subprocess, sys
for name in ("AF_UNIX", "AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET", "AF_VSOCK"):
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW):
        attempt(name, lambda: socket.socket(getattr(socket, name), kind))
attempt("pair", socket.socketpair)
attempt("run", lambda: subprocess.run([sys.executable, "-c", ""]))
attempt("exec", lambda: os.execv(sys.executable, ["python"]))
attempt("system", lambda: os.system("true") and 1 / 0)
"""
    )
    assert inside(caged, code) == []


def test_a_box_is_nobody_in_particular(caged: Zygote) -> None:
    code = """
import ctypes, os
prctl = ctypes.CDLL(None).prctl
found = [os.getresuid(), os.getresgid(), os.getgroups(), prctl(39, 0, 0, 0, 0),
         prctl(21, 0, 0, 0, 0)]
"""
    uids, gids, groups, no_new_privileges, seccomp = inside(caged, code)
    assert len(set(uids)) == 1
    assert 0 not in (*uids, *gids, *groups)
    if os.geteuid() == 0:
        assert set(uids) == set(gids) == {caged.uid}
        assert groups == []
        assert caged.uid >= 61_000
    assert no_new_privileges == 1
    assert seccomp == 2, "a filter is installed"


def test_no_right_can_be_won_back(caged: Zygote) -> None:
    code = (
        TRY
        + """
import ctypes, os
libc = ctypes.CDLL(None)
def call(name, *args):
    if getattr(libc, name)(*args) != 0:
        raise OSError
attempt("setuid", lambda: os.setuid(0))
attempt("setgroups", lambda: os.setgroups([0]))
attempt("unshare", lambda: call("unshare", 0x10000000))
attempt("chroot", lambda: os.chroot("."))
attempt("mount", lambda: call("mount", b"none", b"/tmp", b"tmpfs", 0, None))
attempt("ptrace", lambda: call("ptrace", 16, os.getppid() or 1, 0, 0))
attempt("nice", lambda: os.nice(-5))
attempt("pdeathsig", lambda: call("prctl", 1, 0, 0, 0, 0))
"""
    )
    assert inside(caged, code) == []


def test_no_capability_is_left(spaces: Zygote) -> None:
    code = """
lines = open("/proc/self/status").read().splitlines()
found = {l.split()[0]: int(l.split()[1], 16) for l in lines if l.startswith("Cap")}
"""
    found = inside(spaces, code)
    assert found["CapEff:"] == found["CapPrm:"] == found["CapInh:"] == found["CapAmb:"] == 0


def test_a_box_sees_no_other_process(spaces: Zygote) -> None:
    code = "import os\nfound = [os.getpid(), [n for n in os.listdir('/proc') if n.isdigit()]]"
    pid, seen = inside(spaces, code)
    assert pid == 1
    assert seen in (["1"], [])  # none where the machine does not let us mount /proc


def test_another_user_s_processes_cannot_be_signalled(caged: Zygote) -> None:
    pids = [os.getpid(), zygote_pid(caged)]
    code = TRY + f"import os\nfor pid in {pids!r}:\n    attempt(pid, lambda: os.kill(pid, 0))\n"
    assert inside(caged, code) == []


def test_limits_are_set_and_cannot_be_raised(caged: Zygote) -> None:
    code = (
        TRY
        + """
import resource as r
limits = {n: r.getrlimit(getattr(r, "RLIMIT_" + n)) for n in ("NOFILE", "FSIZE", "CORE", "NPROC")}
for n, (soft, hard) in limits.items():
    attempt(n, lambda: r.setrlimit(getattr(r, "RLIMIT_" + n), (hard + 1, hard + 1)))
found = [limits, found, r.getrlimit(r.RLIMIT_AS)[0] > 0]
"""
    )
    limits, raised, memory = inside(caged, code)
    wanted = {
        "NOFILE": limit("open_files"),
        "FSIZE": limit("file_mb") * 2**20,
        "CORE": 0,
        "NPROC": limit("processes"),
    }
    assert limits == {n: (int(v), int(v)) for n, v in wanted.items()}
    assert raised == []
    assert memory


def test_nothing_of_the_judge_is_inherited(caged: Zygote) -> None:
    code = """
import os, sys
fds = []
for fd in range(256):
    try:
        os.fstat(fd)
        fds.append(fd)
    except OSError:
        pass
found = [fds, sorted(os.environ), [m for m in sys.modules if m.startswith("autograder")]]
"""
    descriptors, names, modules = inside(caged, code)
    assert len(descriptors) <= 5, "0, 1, 2, the judge, /dev/null"
    assert not [n for n in names if "SECRET" in n or "TOKEN" in n or n in ("USER", "PWD")]
    outside = [
        m
        for m in modules
        if not m.startswith(("autograder.wire", "autograder.box"))
        and m not in ("autograder", "autograder.limits")
    ]
    assert outside == []
    assert not [m for m in modules if m.startswith("autograder.box.host")]


def test_the_memory_of_a_box_begins_as_the_zygote_s(zygote: Zygote) -> None:
    spoil = (
        "import builtins, numpy, os\nbuiltins.spoilt = numpy.spoilt = 1\n"
        "open('left', 'w').write('x')\nos.environ['LEFT'] = '1'\nfound = 1"
    )
    assert inside(zygote, spoil) == 1
    look = (
        "import builtins, numpy, os\nfound = [hasattr(builtins, 'spoilt'), "
        "hasattr(numpy, 'spoilt'), os.listdir('.'), 'LEFT' in os.environ]"
    )
    assert inside(zygote, look) == [False, False, [], False]


# ---------------------------------------------------------------- life and death


def test_a_zygote_has_one_thread(caged: Zygote) -> None:
    assert len(os.listdir(f"/proc/{zygote_pid(caged)}/task")) == 1


@pytest.mark.parametrize("level", list(Level), ids=lambda v: v.value)
def test_whatever_a_box_started_ends_with_it(
    zygote_at: Callable[[Level], Zygote], level: Level
) -> None:
    """Also grandchildren in sessions of their own, and not even as zombies."""
    zygote = zygote_at(level)
    code = """
import os, time
for _ in range(3):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(600)
        os._exit(0)
found = 1
"""
    assert inside(zygote, code) == 1
    assert _tree(zygote_pid(zygote)) == [zygote_pid(zygote)]
    if os.geteuid() == 0 and level is not Level.PROCESS:
        assert of_user(zygote.uid) == []
    assert inside(zygote, "found = 2") == 2


def test_a_box_that_is_killed_can_be_closed_twice(zygote: Zygote) -> None:
    box = zygote.open()
    box.kill()
    with pytest.raises(Closed):
        box.run([("1", "cell 1")], {}, [], far())
    box.close()
    box.close()
    assert inside(zygote, "found = 3") == 3


JUDGE = """
import sys
import time
from autograder.box.host import Zygote
from autograder.model import Level
zygote = Zygote(Level(sys.argv[1]), ("numpy",))
box = zygote.open()
cell = "import os, time\\nif os.fork() == 0:\\n    time.sleep(600)"
box.run([(cell, "cell 1")], {}, [], time.monotonic() + 60)
child = box.case(seconds=60, memory_mb=64)
child.__enter__()
print(zygote.uid, zygote._process.pid, box.pid, box.box_pid, zygote._folder, flush=True)
sys.stdin.read()
"""


def gone(pids: list[int]) -> Iterator[bool]:
    for pid in pids:
        try:
            descriptor = os.pidfd_open(pid)
        except ProcessLookupError:
            yield True
            continue
        yield bool(select.select([descriptor], [], [], 20)[0])
        os.close(descriptor)


@pytest.mark.parametrize("level", [Level.NAMESPACES, Level.OTHER_USER], ids=lambda v: v.value)
def test_a_judge_that_is_killed_leaves_no_process(
    level: Level, monkeypatch: pytest.MonkeyPatch
) -> None:
    if why_not(level):
        pytest.skip(f"level {level.value}: {why_not(level)}")
    judge = subprocess.Popen(
        [sys.executable, "-c", JUDGE, level.value],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert judge.stdout is not None
    assert judge.stdin is not None
    uid, *pids, folder = judge.stdout.readline().split()
    tree = _tree(int(pids[0]))
    assert len(tree) >= 3
    judge.send_signal(signal.SIGKILL)
    judge.wait()
    judge.stdin.close()
    judge.stdout.close()
    if level is Level.NAMESPACES:
        assert all(gone(tree)), "the box's own processes die with its process 1"
    else:
        assert all(gone([int(p) for p in pids])), "the zygote and the box"
    if os.geteuid() == 0:
        monkeypatch.setattr(host, "_FIRST_UID", int(uid))  # the next judge that takes this number
        with Zygote(level, ("numpy",)) as after:
            left = [p for p in of_user(int(uid)) if is_alive(p)]
            assert left == [], f"number {uid}; the next judge has {after.uid}"
    subprocess.run(["rm", "-rf", folder], check=True)


def test_closing_a_zygote_removes_its_folder_and_is_harmless_twice() -> None:
    zygote = Zygote(strongest(), ("numpy",))
    folder, pid = zygote._folder, zygote_pid(zygote)
    assert folder.exists()
    zygote.close()
    zygote.close()
    assert not folder.exists()
    assert not Path(f"/proc/{pid}").exists()
    with pytest.raises((BoxError, OSError, ValueError)):
        zygote.open()


def test_a_cage_that_does_not_hold_is_refused() -> None:
    """The self-test of the cage is real: student_lib must be readable, so it is a false secret."""
    import student_lib

    level = strongest()
    if level is Level.PROCESS:
        pytest.skip("the level process has no cage to test")
    with pytest.raises(IsolationError, match=r"student code could read .*student_lib"):
        Zygote(level, ("numpy",), (Path(next(iter(student_lib.__path__))),))


@pytest.mark.parametrize(("per_glance", "glances"), [(0.0, 11), (20.0, 3), (1000.0, 2)])
def test_a_disk_that_fills_fast_is_looked_at_at_once(
    monkeypatch: pytest.MonkeyPatch, per_glance: float, glances: int
) -> None:
    seen: list[float] = []

    def free_mb(folder: Path) -> float:
        seen.append(5000.0 - per_glance * len(seen))
        return seen[-1]

    monkeypatch.setattr(host, "_free_mb", free_mb)
    zygote = SimpleNamespace(level=Level.OTHER_USER, scratch_root=Path("/"))
    box: Any = SimpleNamespace(zygote=zygote, _stop=threading.Event())
    assert Box._is_time_to_look(box)
    assert len(seen) == glances
    box._stop.set()
    assert not Box._is_time_to_look(box)


def test_free_space_is_that_of_the_file_system_and_none_where_there_is_no_folder(
    tmp_path: Path,
) -> None:
    assert 0 < host._free_mb(tmp_path) < 2**40
    assert host._free_mb(tmp_path / "nowhere") == 0
