"""Tries the single ingredients of a level, each for real, in forked children that change nothing.

Runs in the operator's process and in children of it, with the grader's rights; no student code.
The order of the steps is that of ``namespaces.py`` and ``other_user.py``.  A step that the
kernel refuses ends its child with ``Refused``: which call, with which error, and whether a
seccomp filter did it.  That last is known, not guessed: there is a way to make each of these calls
that every kernel allows or answers with one certain error; another answer comes from a filter.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import fcntl
import json
import os
import platform
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from autograder.box import landlock, linux, seccomp

#: Capabilities that root needs for the level ``other_user``, by number.
NEEDED = {"CHOWN": 0, "DAC_OVERRIDE": 1, "FOWNER": 3, "KILL": 5, "SETGID": 6, "SETUID": 7}
SYS_ADMIN = 21
_SECONDS = 20
_BAD = ctypes.c_void_p(1)  # no address


class Refused(Exception):
    """The kernel refused a step.

    Args:
        call: the system call.
        number: its error; 0 if the process was killed for it.
        about: what it was about: a path, a kind of namespace.
        filtered: a seccomp filter did it.
    """

    def __init__(self, call: str, number: int, about: str = "", *, filtered: bool = False):
        self.call, self.number, self.about, self.filtered = call, number, about, filtered
        super().__init__(f"{call} {about}: {os.strerror(number) if number else 'killed'}")


class _Steps:
    """Makes calls, and says which one before it makes it: it may be the last."""

    def __init__(self, writer: int):
        self._writer = writer

    def tell(self, **fields: Any) -> None:
        os.write(self._writer, json.dumps(fields).encode() + b"\n")

    def __call__(
        self, call: str, action: Callable[..., Any], *arguments: Any, about: str = ""
    ) -> Any:
        self.tell(at=[call, 0, about])
        try:
            return action(*arguments)
        except OSError as error:
            raise Refused(
                call, error.errno or errno.EIO, about, filtered=filter_refuses(call)
            ) from None


def in_child(action: Callable[[_Steps], Any]) -> Any:
    """What ``action`` returns, as JSON, in a forked child.

    Raises:
        Refused: by the child, or because it cannot be forked.
    """
    reader, writer = os.pipe()
    try:
        pid = os.fork()
    except OSError as error:
        os.close(reader)
        os.close(writer)
        raise Refused("fork", error.errno or errno.EAGAIN) from None
    if pid == 0:
        _serve(action, reader, writer)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        lines = [json.loads(line) for line in pipe.read().splitlines()]
    _, status = os.waitpid(pid, 0)
    last: dict[str, Any] = lines[-1] if lines else {"at": ["fork", 0, ""]}
    if "value" in last:
        return last["value"]
    if "refused" in last:
        call, number, about, filtered = last["refused"]
        raise Refused(call, number, about, filtered=filtered)
    if "failed" in last:
        raise RuntimeError(last["failed"])
    # It ended in the middle of a call.  SIGSYS is how a filter kills.
    filtered = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGSYS
    raise Refused(*last["at"], filtered=filtered)


def _serve(action: Callable[[_Steps], Any], reader: int, writer: int) -> None:
    """The life of the child."""
    steps = _Steps(writer)
    try:
        os.close(reader)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(_SECONDS)
        steps.tell(value=action(steps))
    except Refused as e:
        steps.tell(refused=[e.call, e.number, e.about, e.filtered])
    except BaseException as e:
        steps.tell(failed=f"{type(e).__name__}: {e}")
    finally:
        os._exit(0)


# ---------------------------------------------------------------- is it a filter?


def filter_refuses(call: str) -> bool:
    """Whether a seccomp filter refuses a call: made in a way that the kernel itself never refuses.

    Calls for which there is no such way, and those that are refused only with some arguments,
    count as not filtered.
    """
    minus = ctypes.c_long(-1)
    libc = linux._libc
    harmless: dict[str, tuple[Callable[[], int], int]] = {
        "unshare": (lambda: libc.unshare(0), 0),
        "setresuid": (lambda: libc.setresuid(minus, minus, minus), 0),
        "setresgid": (lambda: libc.setresgid(minus, minus, minus), 0),
        # the address of the first argument is looked at before the right to mount is
        "mount": (lambda: libc.mount(_BAD, _BAD, _BAD, ctypes.c_ulong(0), _BAD), errno.EFAULT),
        "umount2": (lambda: libc.umount2(_BAD, 0), errno.EFAULT),
        "capset": (lambda: _number("capset", _BAD, _BAD), errno.EFAULT),
        "seccomp": (lambda: libc.prctl(22, ctypes.c_ulong(2), _BAD, 0, 0), errno.EFAULT),
    }
    if has(SYS_ADMIN):  # without it the kernel does not look at the address
        harmless["pivot_root"] = (lambda: _number("pivot_root", _BAD, _BAD), errno.EFAULT)
    if call not in harmless:
        return False
    action, expected = harmless[call]
    ctypes.set_errno(0)
    result = action()
    found = 0 if result == 0 else ctypes.get_errno()
    return found != expected and found in (errno.EPERM, errno.EACCES, errno.ENOSYS)


def _number(name: str, *arguments: ctypes.c_void_p) -> int:
    try:
        return linux.call(name, *arguments)
    except OSError as error:
        ctypes.set_errno(error.errno or errno.EIO)
        return -1


def seccomp_filters() -> bool:
    """Whether the kernel has seccomp filters; a filter that refuses to answer hides them."""
    ctypes.set_errno(0)
    linux._libc.prctl(22, ctypes.c_ulong(2), None, 0, 0)
    return ctypes.get_errno() != errno.EINVAL


def landlock_error() -> int:
    """Why there is no Landlock; 0 if there is."""
    try:
        linux.call("landlock_create_ruleset", None, 0, 1)
    except OSError as error:
        return error.errno or errno.ENOSYS
    return 0


def has_landlock_code() -> bool:
    """Whether this kernel was built with Landlock, whatever its calls answer."""
    with contextlib.suppress(OSError), open("/proc/kallsyms", encoding="ascii") as file:
        return any(line.rstrip().endswith(" landlock_put_ruleset") for line in file)
    return False


# ---------------------------------------------------------------- facts


def setting(path: str) -> str:
    """A file of the kernel's; empty if it is not there."""
    with contextlib.suppress(OSError):
        return Path(path).read_text("utf-8", "replace").strip("\0\n ")
    return ""


def has(capability: int) -> bool:
    """Whether this process has a capability."""
    for line in setting("/proc/self/status").splitlines():
        if line.startswith("CapEff:"):
            return bool(int(line.split()[1], 16) >> capability & 1)
    return False


def has_namespace(kind: str) -> bool:
    """Whether the kernel is built with a kind of namespace."""
    return os.path.exists(f"/proc/self/ns/{kind}")


def in_chroot() -> bool:
    """Whether the root folder of this process is no mount of its own."""
    rows = [line.split() for line in setting("/proc/self/mountinfo").splitlines()]
    return bool(rows) and not any(row[4] == "/" for row in rows if len(row) > 4)


def security_label() -> tuple[str, str]:
    """The security module that confines this process, and as what; empty if none does."""
    if setting("/sys/fs/selinux/enforce") == "1":
        label = setting("/proc/self/attr/current")
        return ("", "") if ":unconfined_t:" in label else ("selinux", label)
    label = setting("/proc/self/attr/apparmor/current") or setting("/proc/self/attr/current")
    label = label.partition(" (")[0]
    return ("apparmor", label) if label not in ("", "unconfined", "kernel") else ("", "")


def imitation() -> str:
    """Row of a kernel that only resembles Linux; empty on Linux."""
    name = platform.uname()
    if name.release.endswith("-Microsoft"):  # WSL 2 says -microsoft-standard-WSL2
        return "wsl1"
    if "gvisor" in name.version.lower() or name.version == "#1 SMP Sun Jan 10 15:06:54 PST 2016":
        return "gvisor"
    return ""


def blocking_folder(path: str) -> str:
    """The topmost folder above a path that only its owner may enter; empty if there is none."""
    for folder in (*reversed(Path(path).parents), Path(path)):
        with contextlib.suppress(OSError):
            if folder.is_dir() and not folder.stat().st_mode & 1:
                return str(folder)
    return ""


def memory_free_mb() -> int | None:
    """Memory that is left, on the machine and in the control group; None if unknown."""
    rooms: list[int] = []
    for line in setting("/proc/meminfo").splitlines():
        if line.startswith("MemAvailable:"):
            rooms.append(int(line.split()[1]) >> 10)
    for most, used in (
        ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current"),
        (
            "/sys/fs/cgroup/memory/memory.limit_in_bytes",
            "/sys/fs/cgroup/memory/memory.usage_in_bytes",
        ),
    ):
        number, now = setting(most), setting(used)
        if number.isdigit() and now.isdigit() and int(number) < 1 << 60:
            rooms.append((int(number) - int(now)) >> 20)
    return min(rooms) if rooms else None


# ---------------------------------------------------------------- room


def fork_some(_step: _Steps) -> None:
    """As many processes at once as a judge, its zygote and a box need."""
    pids: list[int] = []
    reader, writer = os.pipe()
    try:
        for _ in range(4):
            pid = os.fork()
            if pid == 0:
                os.close(writer)
                os.read(reader, 1)  # ends with the parent
                os._exit(0)
            pids.append(pid)
    except OSError as error:
        raise Refused("fork", error.errno or errno.EAGAIN) from None
    finally:
        os.close(writer)
        for pid in pids:
            os.waitpid(pid, 0)


def open_some(_step: _Steps) -> None:
    """As many files at once as a judge needs."""
    try:
        for _ in range(64):
            os.dup(1)
    except OSError as error:
        raise Refused("open", error.errno or errno.EMFILE) from None


def folder_for_temporary_files() -> str:
    """Looked up anew.

    Raises:
        OSError: if there is none.
    """
    before, tempfile.tempdir = tempfile.tempdir, None
    try:
        return tempfile.gettempdir()
    finally:
        tempfile.tempdir = before


def write_error(folder: str) -> str:
    """Why nothing can be written to a folder; empty if it can."""
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"unrolled")
            file.flush()
    except OSError as error:
        return error.strerror or str(error)
    return ""


@contextlib.contextmanager
def user_number() -> Iterator[int]:
    """A user number for boxes that is free, taken meanwhile; none is free: 0.

    Raises:
        OSError: if the folder of the locks cannot be written to.
    """
    from autograder.box import host

    host._LOCKS.mkdir(parents=True, exist_ok=True)
    for uid in range(host._FIRST_UID, host._FIRST_UID + host._UIDS):
        with open(host._LOCKS / str(uid), "w") as handle:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                continue
            yield uid
            return
    yield 0


def lends_group() -> bool:
    """Whether boxes get a control group."""
    from autograder.box.cgroup import make_group

    group = make_group(f"unrolled-doctor-{os.getpid()}", 64, 8)
    if group:
        group.close()
    return group is not None


# ---------------------------------------------------------------- the level namespaces


def walk_namespaces(
    step: _Steps, visible: Sequence[str], shown: Sequence[str], folder: str, uid: int
) -> list[str]:
    """Everything that ``namespaces.prepare`` and ``enter`` ask of the kernel.

    Args:
        step: makes the calls.
        visible: paths that must be reachable.
        shown: those of them to bind for real.
        folder: an empty folder.
        uid: of the box, as root.

    Returns:
        Rows of the table that make the level weaker.
    """
    from autograder.box import namespaces

    if os.geteuid() != 0:
        inside, mine, group = namespaces.INSIDE_UID, os.getuid(), os.getgid()
        step("unshare", linux.unshare, linux.CLONE_NEWUSER, about="user")
        for name, text in (
            ("setgroups", "deny"),
            ("uid_map", f"{inside} {mine} 1"),
            ("gid_map", f"{inside} {group} 1"),
        ):
            step("write", Path(f"/proc/self/{name}").write_text, text, about=name)
    step("unshare", linux.unshare, linux.CLONE_NEWNS, about="mnt")
    private = linux.MS_REC | linux.MS_PRIVATE
    step("mount", linux.mount, "none", "/", None, private, about="/")
    for path in visible:
        step("stat", _reach, path, about=path)
    flags = linux.MS_NOSUID | linux.MS_NODEV
    step("mount", linux.mount, "unrolled", folder, "tmpfs", flags, "size=1m", about="tmpfs")
    for path in shown:
        step("mount", namespaces._show, folder, path, about=path)
    for name in ("/proc", "/tmp", "/dev"):
        os.makedirs(folder + name, exist_ok=True)
    Path(folder + "/dev/null").touch()
    step("mount", linux.mount, "/dev/null", folder + "/dev/null", None, linux.MS_BIND, about="bind")
    bind = linux.MS_BIND | linux.MS_REC
    step("mount", linux.mount, "/proc", folder + "/proc", None, bind, about="/proc")
    os.chdir(folder)
    step("pivot_root", linux.call, "pivot_root", b".", b".")
    step("umount2", _forget_old_root)
    os.chdir("/")
    for flag, kind in (
        (linux.CLONE_NEWPID, "pid"),
        (linux.CLONE_NEWIPC, "ipc"),
        (linux.CLONE_NEWUTS, "uts"),
        (linux.CLONE_NEWNET, "net"),
    ):
        step("unshare", linux.unshare, flag, about=kind)
    weaker: list[str] = []
    if pid := step("fork", os.fork):  # the first process of the namespace goes on
        os.waitpid(pid, 0)
        os._exit(0)
    signal.alarm(_SECONDS)  # a forked process does not inherit it
    step("mount", linux.mount, "unrolled", "/tmp", "tmpfs", flags, "size=1m", about="tmpfs")
    try:
        linux.mount("unrolled", "/proc", "proc", flags | linux.MS_NOEXEC)
    except OSError:
        weaker.append("proc_hidden")
    if os.getuid() == 0:
        _become(step, uid)
    step("capset", linux.drop_capabilities)
    step("seccomp", seccomp.confine)
    return weaker


def _reach(path: str) -> None:
    with contextlib.suppress(FileNotFoundError):
        os.stat(path)


def _forget_old_root() -> None:
    linux._checked("umount2", linux._libc.umount2(b".", linux.MNT_DETACH))


def _become(step: _Steps, uid: int) -> None:
    step("setgroups", os.setgroups, [])
    step("setresgid", os.setresgid, uid, uid, uid)
    step("setresuid", os.setresuid, uid, uid, uid)


# ---------------------------------------------------------------- the level other_user


def walk_other_user(
    step: _Steps,
    readable: Sequence[str],
    wanted: Sequence[str],
    secret: Sequence[str],
    scratch: str,
    uid: int,
) -> dict[str, str]:
    """Everything that ``other_user.enter`` asks of the kernel, and what the user can see then.

    Args:
        step: makes the calls.
        readable: what Landlock is to allow.
        wanted: paths that the box must be able to read.
        secret: paths that it must not.
        scratch: an empty folder.
        uid: of the box.

    Returns:
        ``interpreter``: a wanted path that cannot be read; ``tmp``: the scratch folder, if its
        name leads nowhere; ``secret``: a secret path that can be read; ``made``: a folder of the
        box's user, which the grader must be able to remove.
    """
    from autograder.box.view import DEVICES

    step("chown", os.chown, scratch, uid, uid)
    step("chmod", os.chmod, scratch, 0o700)
    os.chdir(scratch)
    if landlock.version():
        step("landlock_restrict_self", landlock.restrict, readable, [scratch], DEVICES)
    _become(step, uid)
    step("seccomp", seccomp.confine)
    found = {"made": scratch + "/made"}
    step("mkdir", os.mkdir, "made", about=scratch)
    for path in wanted:
        if not _readable(path):
            found["interpreter"] = path
            break
    if not os.path.exists(scratch):
        found["tmp"] = scratch
    for path in secret:
        if _readable(path):
            found["secret"] = path
            break
    return found


def _readable(path: str) -> bool:
    try:
        os.listdir(path) if os.path.isdir(path) else open(path, "rb").close()
    except OSError:
        return False
    return True


def watch(step: _Steps, uid: int) -> dict[str, bool]:
    """Whether a process of the box's user can be seen, measured and ended.

    Returns:
        ``seen`` and ``measured``: down to the pages that it shares.
    """
    ready, say = os.pipe()
    wait, end = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(end)
        with contextlib.suppress(Refused):
            _become(step, uid)
            linux.prctl(linux.PR_SET_DUMPABLE, 0)
        os.write(say, b"1")
        os.read(wait, 1)  # ends with the parent, if it may not be killed
        os._exit(0)
    os.close(wait)
    os.read(ready, 1)
    found = {
        "seen": f"\nUid:\t{uid}\t" in setting(f"/proc/{pid}/status"),
        "measured": _readable(f"/proc/{pid}/smaps_rollup"),
    }
    try:
        step("kill", os.kill, pid, signal.SIGKILL)
    finally:
        os.close(end)
        os.waitpid(pid, 0)
    return found


# ---------------------------------------------------------------- the zygote's imports


def imports(seconds: float = 90.0) -> str:
    """What a fresh interpreter says if it cannot import what a box needs; empty if it can."""
    import subprocess

    code = (
        "import sys, json; sys.path[:] = json.loads(sys.argv[1]); import autograder.box.guest.serve"
    )
    search = [str(Path(__file__).resolve().parents[2]), *(p for p in sys.path if p)]
    try:
        done = subprocess.run(
            [sys.executable, "-I", "-c", code, json.dumps(search)],
            env={"PATH": "/usr/bin:/bin", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=seconds,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    if done.returncode == 0:
        return ""
    words = [line for line in done.stderr.splitlines() if line.strip()]
    return words[-1].strip()[:300] if words else f"it ended with status {done.returncode}"
