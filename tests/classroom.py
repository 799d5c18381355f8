"""Makes submissions, runs the command and small machines for the integration tests."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from autograder.authoring.load import Folder, load_folder
from autograder.batch.verifying import notebook_bytes

ROOT = Path(__file__).resolve().parents[1]
COURSE = ROOT / "tests" / "data" / "tiny_course"
TINY = COURSE / "t01_tiny"
SECRET = "a course secret for the tests, long enough"

#: Right answers of the small course with a trained model (tests/data/capstone_course).
BUILD = """\
def build_net(n_inputs):
    model = keras.Sequential(
        [keras.Input((n_inputs,)), keras.layers.Dense(1, activation="sigmoid")]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.1), loss="binary_crossentropy")
    return model
"""
TRAIN = """\
def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    model.fit(X, y, epochs=8, batch_size=32, verbose=0)
    return model
"""

#: python -c LAUNCH <uid or -> command …: starts a command as in a container: no namespace can
#: be made, by anybody, and CAP_SYS_ADMIN is gone; as another user if a uid is given, who can
#: still read every file (the interpreter may lie in a folder of root's).
LAUNCH = r"""
import ctypes, os, platform, struct, sys
libc = ctypes.CDLL(None, use_errno=True)
unshare, clone, clone3 = {"x86_64": (272, 56, 435), "aarch64": (97, 220, 435)}[platform.machine()]
op = lambda code, k, yes=0, no=0: struct.pack("HBBI", code, yes, no, k)
program = b"".join([
    op(0x20, 0), op(0x15, unshare, 5), op(0x15, clone3, 5), op(0x15, clone, 1), op(6, 0x7fff0000),
    op(0x20, 16), op(0x45, 0x7e020000, 0, 2),
    op(6, 0x50000 | 1), op(6, 0x50000 | 38), op(6, 0x7fff0000)])
text = ctypes.create_string_buffer(program, len(program))
class Filter(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("program", ctypes.c_void_p)]
filter_ = Filter(len(program) // 8, ctypes.cast(text, ctypes.c_void_p).value)
def check(result):
    if result:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
check(libc.prctl(22, 2, ctypes.byref(filter_), 0, 0))
check(libc.prctl(24, 21, 0, 0, 0))
command = sys.argv[2:]
if sys.argv[1] != "-":
    uid = sys.argv[1]
    command = ["setpriv", "--reuid", uid, "--regid", uid, "--clear-groups", "--inh-caps",
               "-all,+dac_read_search", "--ambient-caps", "-all,+dac_read_search",
               "--bounding-set", "-all,+dac_read_search", *command]
os.execvp(command[0], command)
"""
CONTAINER = [sys.executable, "-c", LAUNCH, "-"]
NOBODY = [sys.executable, "-c", LAUNCH, "65534"]

needs_root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0,
    reason="only root on Linux can become another user, as on Gradescope",
)
needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")


def tiny() -> Folder:
    return load_folder(TINY)


def cells(folder: Folder, *, stub: bool = False, **answers: str) -> list[str]:
    """A notebook's cells: reference answers or stubs, with some questions answered otherwise.

    Args:
        folder: the assignment.
        stub: stubs instead of the reference answers.
        answers: question -> source of its answer.
    """
    found = [folder.setup]
    for question in folder.assignment.questions:
        if question.name in answers and stub:
            found.append(answers[question.name])
            continue
        for name in question.provides:
            definition = folder.definitions[name]
            found.append(definition.stub if stub else definition.source)
        if question.name in answers:
            found.append(answers[question.name])
    return found


def wrong(folder: Folder, name: str) -> str:
    return next(w.source for w in folder.assignment.wrong if w.name == name)


def notebook(folder: Folder, *, stub: bool = False, **answers: str) -> bytes:
    return notebook_bytes(cells(folder, stub=stub, **answers))


def put(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def export(to: Path, submissions: dict[str, tuple[str, bytes]]) -> Path:
    """A class in the layout of a Gradescope export.

    Args:
        to: the folder to make.
        submissions: student -> file name and bytes; no bytes: nothing handed in.
    """
    lines = ["---"]
    for number, (student, (file, data)) in enumerate(submissions.items(), start=1):
        lines += [
            f"submission_{number}:",
            "  :submitters:",
            f"  - :name: {student}",
            f"    :sid: '{1000 + number}'",
            f"    :email: s{number}@example.edu",
        ]
        (to / f"submission_{number}").mkdir(parents=True)
        if data:
            put(to / f"submission_{number}" / file, data)
    put(to / "submission_metadata.yml", ("\n".join(lines) + "\n").encode())
    return to


def environment(home: Path, **more: str) -> dict[str, str]:
    """An environment that touches nothing of the user's; everything started in it, boxes too,
    can be found by the path of ``home``."""
    home.mkdir(parents=True, exist_ok=True)
    keep = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "UNROLLED", "XDG"))}
    # the font cache of matplotlib takes seconds to make: shared by all tests of this user
    shared = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    shared.mkdir(parents=True, exist_ok=True)
    cache = home / "cache"
    if not cache.exists():
        cache.symlink_to(shared)
    return {
        **keep,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(cache),
        **more,
    }


def autograder(
    *args: object,
    home: Path,
    cwd: Path | None = None,
    launch: tuple[str, ...] | list[str] = (),
    timeout: float = 300,
    **more: str,
) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    return subprocess.run(
        [*launch, sys.executable, "-m", "autograder", *map(str, args)],
        cwd=cwd or ROOT,
        env=environment(home, **more),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=timeout,
        check=False,
    )


def processes_with(mark: str) -> list[int]:
    """Processes whose environment or command holds a text: everything a marked command left."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) == os.getpid():
            continue
        try:
            known = (entry / "cmdline").read_bytes() + (entry / "environ").read_bytes()
            state = (entry / "stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            continue
        if mark.encode() in known and state != "Z":
            found.append(int(entry.name))
    return found


def children_of(pid: int) -> list[int]:
    """A process and everything below it."""
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except (OSError, ValueError, IndexError):
                continue
            parents.setdefault(parent, []).append(int(entry.name))
    found, todo = [pid], [pid]
    while todo:
        below = parents.get(todo.pop(), [])
        found += below
        todo += below
    return found


def alive(pids: list[int]) -> list[int]:
    """Those that still run; a zombie does not."""
    found = []
    for pid in pids:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            continue
        if state != "Z":
            found.append(pid)
    return found


def gone(pids: list[int], patience: float = 10) -> bool:
    """Whether all of them end within some seconds."""
    end = time.monotonic() + patience
    while alive(pids) and time.monotonic() < end:
        time.sleep(0.05)
    return not alive(pids)


def read_json(path: Path) -> dict:
    return json.loads(path.read_text("utf-8"))
