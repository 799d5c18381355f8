"""Every reason for which a level can be missing: found, named, and answered with a line to type.

What can be produced for real is: a forked child of the test loses a capability, a system call, a
mount, room or its user, and then asks the doctor.  Only facts that cannot be changed (the
kernel's age, AppArmor, WSL) are replaced, and the call is refused for real all the same.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import functools
import importlib
import json
import os
import platform
import resource
import signal
import struct
import sys
import sysconfig
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from classroom import CONTAINER, NOBODY, ROOT, autograder, needs_root
from click.testing import CliRunner
from conftest import why_not

from autograder.batch.level import choose_level
from autograder.box import doctor, host, landlock, linux, probes, reasons
from autograder.box.doctor import Cause, Finding
from autograder.box.reasons import REASONS
from autograder.box.view import View
from autograder.cli import main
from autograder.errors import BoxError, IsolationError
from autograder.model import Level

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="levels above process need Linux")

UNCONFINED = "--security-opt seccomp=unconfined --security-opt apparmor=unconfined"
SOMEBODY = 64_999
NEWNS, NEWUSER, NEWNET = linux.CLONE_NEWNS, linux.CLONE_NEWUSER, linux.CLONE_NEWNET

# ---------------------------------------------------------------- a machine that lacks something


def in_child(action: Callable[[], Any]) -> Any:
    """What ``action`` returns in a forked child, whatever it does to itself."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(60)
        try:
            os.close(reader)
            answer = {"value": action()}
        except BaseException as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        os.write(writer, json.dumps(answer).encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        said = pipe.read()
    _, status = os.waitpid(pid, 0)
    assert said, f"the child ended with status {status}"
    answer = json.loads(said)
    assert "error" not in answer, answer["error"]
    return answer["value"]


#: (x86_64, aarch64)
CALLS = {
    "unshare": (272, 97),
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "capset": (126, 91),
    "prctl": (157, 167),
    "setresuid": (117, 147),
    "landlock_create_ruleset": (444, 444),
}


def deny(
    call: str,
    error: int = errno.EPERM,
    *,
    flag: tuple[int, int] | None = None,
    equal: tuple[int, int] | None = None,
    kill: bool = False,
) -> None:
    """From now on a system call fails in this process.

    Args:
        flag: (argument, bits): only where one of the bits is set.
        equal: (argument, value): only with this value.
        kill: it ends the process instead.
    """

    def op(code: int, k: int, yes: int = 0, no: int = 0) -> bytes:
        return struct.pack("HBBI", code, yes, no, k)

    number = CALLS[call][0 if platform.machine() == "x86_64" else 1]
    answer = op(0x06, 0x80000000 if kill else 0x50000 | error)
    program = [op(0x20, 0)]
    if flag or equal:
        argument, value = flag or equal or (0, 0)
        program += [op(0x15, number, 0, 3), op(0x20, 16 + 8 * argument)]
        program += [op(0x45 if flag else 0x15, value, 0, 1), answer]
    else:
        program += [op(0x15, number, 0, 1), answer]
    program.append(op(0x06, 0x7FFF0000))
    code = b"".join(program)
    buffer = ctypes.create_string_buffer(code, len(code))
    head = struct.pack("HxxxxxxQ", len(program), ctypes.addressof(buffer))
    holder = ctypes.create_string_buffer(head, len(head))
    linux.prctl(linux.PR_SET_NO_NEW_PRIVS, 1)
    linux.prctl(22, 2, ctypes.addressof(holder))


def drop(*capabilities: int) -> None:
    """Give up some capabilities, also for programs that are started later."""
    for capability in capabilities:
        linux.prctl(linux.PR_CAPBSET_DROP, capability)
    (line,) = [r for r in Path("/proc/self/status").read_text().split("\n") if "CapEff" in r]
    held = int(line.split()[1], 16)
    for capability in capabilities:
        held &= ~(1 << capability)
    low, high = held & 0xFFFFFFFF, held >> 32
    header = ctypes.create_string_buffer(struct.pack("Ii", 0x20080522, 0), 8)
    data = ctypes.create_string_buffer(struct.pack("6I", low, low, 0, high, high, 0), 24)
    linux.call("capset", *(ctypes.cast(b, ctypes.c_void_p) for b in (header, data)))


def become_somebody() -> None:
    os.setgroups([])
    os.setresgid(SOMEBODY, SOMEBODY, SOMEBODY)
    os.setresuid(SOMEBODY, SOMEBODY, SOMEBODY)
    linux.prctl(linux.PR_SET_DUMPABLE, 1)  # else /proc/self belongs to root


def user_namespace(ids: str, *, groups: str = "allow") -> None:
    """Enter a user namespace as its root; somebody outside has to write the maps."""
    asked, ask = os.pipe()
    me = os.getpid()
    mapper = os.fork()
    if mapper == 0:
        os.close(ask)
        if not os.read(asked, 1):
            os._exit(1)  # there was no namespace to be had
        for name, text in (("setgroups", groups), ("uid_map", ids), ("gid_map", ids)):
            Path(f"/proc/{me}/{name}").write_text(text)
        os._exit(0)
    linux.unshare(NEWUSER)
    os.write(ask, b"1")
    assert os.waitpid(mapper, 0)[1] == 0


def own_mounts() -> None:
    linux.unshare(NEWNS)
    linux.mount("none", "/", None, linux.MS_REC | linux.MS_PRIVATE)


def mount_tmpfs(folder: str, data: str = "", *, read_only: bool = False) -> None:
    linux.mount("none", folder, "tmpfs", linux.MS_RDONLY if read_only else 0, data)


def settings(**files: str) -> None:
    """Replace files of the kernel's; ``__`` stands for a slash."""
    known = {"/" + name.replace("__", "/"): text for name, text in files.items()}
    real = probes.setting
    probes.setting = doctor.setting = lambda path: known.get(path, "") or real(path)


def kernel(release: str = "", version: str = "") -> None:
    """Replace what the kernel says about itself."""
    real = platform.uname()
    changed = real._replace(release=release or real.release, version=version or real.version)
    platform.uname = lambda: changed  # type: ignore[assignment]


@functools.cache
def can(what: str) -> bool:
    """Whether this machine lets a test make its own mounts, or somebody a user namespace."""

    def somebody() -> bool:
        become_somebody()
        linux.unshare(NEWUSER)
        Path("/proc/self/setgroups").write_text("deny")
        linux.unshare(NEWNS)
        return True

    actions: dict[str, Callable[[], Any]] = {
        "mounts": own_mounts,
        "users": somebody,
        "maps": lambda: user_namespace("0 0 65536"),
    }
    try:
        in_child(actions[what])
    except AssertionError:
        return False
    return True


# ---------------------------------------------------------------- one setup for each row

TEMPORARY = Path("/nowhere")  # a folder that everybody may enter, unlike tmp_path
VIEW = View((), (), (), ())  # what a box must read; looked up before a child loses the right to


@pytest.fixture(scope="module", autouse=True)
def temporary() -> Iterator[None]:
    with tempfile.TemporaryDirectory(prefix="unrolled-test-", dir="/tmp") as folder:
        global TEMPORARY
        TEMPORARY = Path(folder)
        TEMPORARY.chmod(0o1777)
        global VIEW
        VIEW = doctor.view_of_a_box()
        importlib.import_module("autograder.box.namespaces")
        yield


def closed() -> str:
    """A file below a folder that only root may enter."""
    folder = TEMPORARY / "closed"
    (folder / "inner").mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    return str(folder / "inner")


def view_of(*paths: str) -> None:
    doctor.view_of_a_box = lambda: View(tuple(paths), (), (), ())
    sysconfig.get_path = lambda _: "/usr/lib"  # type: ignore[assignment]


def setup_no_fork() -> None:
    del os.fork


def setup_not_linux() -> None:
    sys.platform = "darwin"


def setup_machine() -> None:
    platform.machine = lambda: "riscv64"


def setup_wsl1() -> None:
    os.environ["WSL_DISTRO_NAME"] = "Debian"
    kernel(release="4.4.0-19041-Microsoft")
    deny("unshare", errno.EINVAL)


def setup_gvisor() -> None:
    kernel(version="#1 SMP Sun Jan 10 15:06:54 PST 2016")
    deny("unshare", flag=(0, NEWNS))


def setup_kernel_without() -> None:
    probes.has = lambda _: True
    probes.has_namespace = lambda kind: kind != "mnt"
    deny("unshare", errno.EINVAL, flag=(0, NEWNS))


def setup_no_more_mounts() -> None:
    user_namespace("0 0 65536")
    Path("/proc/sys/user/max_mnt_namespaces").write_text("0")


def setup_no_more_users() -> None:
    user_namespace("0 0 65536")
    Path("/proc/sys/user/max_user_namespaces").write_text("0")
    become_somebody()


def setup_userns_switched_off() -> None:
    become_somebody()
    settings(proc__sys__kernel__unprivileged_userns_clone="0")
    deny("unshare", flag=(0, NEWUSER))


def setup_userns_apparmor() -> None:
    become_somebody()
    settings(proc__sys__kernel__apparmor_restrict_unprivileged_userns="1")
    deny("unshare", flag=(0, NEWUSER))


def setup_apparmor() -> None:
    settings(proc__self__attr__apparmor__current="docker-default (enforce)")
    deny("mount", errno.EACCES, flag=(3, linux.MS_PRIVATE))


def setup_selinux() -> None:
    label = "system_u:system_r:container_t:s0:c1,c2"
    settings(sys__fs__selinux__enforce="1", proc__self__attr__current=label)
    deny("mount", errno.EACCES, flag=(3, linux.MS_PRIVATE))


def setup_chroot() -> None:
    own_mounts()
    root = str(TEMPORARY / "chroot")
    for name in ("proc", "tmp", "run/lock"):
        os.makedirs(f"{root}/{name}")
    linux.mount("none", f"{root}/proc", "proc")
    os.chroot(root)
    os.chdir("/")


def setup_path_lost() -> None:
    view_of(closed())
    become_somebody()


def setup_proc_hidden() -> None:
    view_of("/usr/lib")
    own_mounts()
    linux.mount("/dev/null", "/proc/uptime", None, linux.MS_BIND)
    become_somebody()


def setup_proc_blind() -> None:
    own_mounts()
    linux.mount("none", "/proc", "proc", 0, "hidepid=4")
    drop(19)


def setup_lock_refused() -> None:
    own_mounts()
    locks = TEMPORARY / "locks"
    locks.mkdir(exist_ok=True)
    mount_tmpfs(str(locks), read_only=True)
    host._LOCKS = locks / "unrolled"


_held: list[Any] = []


def setup_users_taken() -> None:
    host._FIRST_UID, host._UIDS = SOMEBODY, 1
    host._LOCKS.mkdir(parents=True, exist_ok=True)
    _held.append(open(host._LOCKS / str(SOMEBODY), "w"))  # noqa: SIM115 - held by this process
    fcntl.flock(_held[0], fcntl.LOCK_EX)


def setup_grader_readable() -> None:
    deny("landlock_create_ruleset", errno.ENOSYS)


def setup_interpreter_hidden() -> None:
    view_of("/usr/lib")
    sysconfig.get_path = lambda _: closed()  # type: ignore[assignment]


def setup_memory_rough() -> None:
    drop(19, 21, 38)  # CAP_SYS_PTRACE, and what stands in for it


def setup_no_group() -> None:
    own_mounts()
    mount_tmpfs("/sys/fs/cgroup", read_only=True)


def setup_landlock_old() -> None:
    deny("landlock_create_ruleset", errno.ENOSYS)
    kernel(release="5.10.0-28-amd64")


def setup_landlock_not_built() -> None:
    deny("landlock_create_ruleset", errno.ENOSYS)
    kernel(release="6.1.0-1-custom")
    probes.has_landlock_code = lambda: False


def setup_landlock_off() -> None:
    deny("landlock_create_ruleset", errno.EOPNOTSUPP)
    settings(sys__kernel__security__lsm="lockdown,capability,yama,apparmor")


def setup_landlock_hidden() -> None:
    deny("landlock_create_ruleset", errno.ENOSYS)
    kernel(release="6.1.0-1-custom")
    probes.has_landlock_code = lambda: True


def setup_no_processes() -> None:
    become_somebody()
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))


def setup_few_files() -> None:
    resource.setrlimit(resource.RLIMIT_NOFILE, (48, 48))


def setup_no_tmp() -> None:
    own_mounts()
    os.environ["TMPDIR"] = str(TEMPORARY)
    os.chdir("/proc")
    for folder in {"/tmp", "/var/tmp", "/usr/tmp"}:
        if os.path.isdir(folder):
            mount_tmpfs(folder, read_only=True)


def setup_tmp_unused() -> None:
    own_mounts()
    folder = TEMPORARY / "full"
    folder.mkdir(exist_ok=True)
    mount_tmpfs(str(folder), "size=64k")
    with pytest.raises(OSError, match="No space"):
        (folder / "all of it").write_bytes(bytes(1 << 20))
    os.environ["TMPDIR"] = str(folder)


def setup_tmp_hidden() -> None:
    os.environ["TMPDIR"] = tempfile.tempdir = closed()


def setup_tmp_small() -> None:
    own_mounts()
    folder = TEMPORARY / "small"
    folder.mkdir(exist_ok=True)
    mount_tmpfs(str(folder), "size=4m")
    os.environ["TMPDIR"] = str(folder)


def setup_little_memory() -> None:
    settings(
        sys__fs__cgroup__memory="",
        **{
            "sys__fs__cgroup__memory.max": str(1 << 30),
            "sys__fs__cgroup__memory.current": str(1 << 29),
        },
    )


def nothing() -> None:
    pass


@dataclass(frozen=True)
class Case:
    """One way to lack something.

    Attributes:
        row: of the table, that must come first.
        level: asked for.
        setup: makes this process lack it.
        todo: the line to type, ``{}`` for the folder of these tests.
        needs: what the machine must let the test do: "root", "mounts", "users", "maps".
    """

    row: str
    level: Level
    setup: Callable[[], None]
    todo: str
    needs: str = "root"


SPACES, USER, PROCESS = Level.NAMESPACES, Level.OTHER_USER, Level.PROCESS
CONTAINER_LINE = f"docker run --cap-add SYS_ADMIN {UNCONFINED} …"
FILTERED = "docker run {} … (podman takes the same options; in a systemd unit: SystemCallFilter=)"
SPACES_FILTERED = FILTERED.format(f"--cap-add SYS_ADMIN {UNCONFINED}")
USER_FILTERED = FILTERED.format(UNCONFINED)
ELSEWHERE = (
    "chmod o+x {}/closed (or take a Python that lies elsewhere: /usr/bin/python3 -m venv "
    "/opt/unrolled)"
)
GRUB = 'GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX lsm=landlock,lockdown,capability,yama,apparmor"'

CASES = [
    Case("no_fork", PROCESS, setup_no_fork, "wsl --install (then set the grader up inside it)", ""),
    Case(
        "not_linux",
        SPACES,
        setup_not_linux,
        f"docker run --cap-add SYS_ADMIN {UNCONFINED} "
        '-it -v "$PWD":/course -w /course python:3.11 bash (or a Linux virtual machine)',
        "",
    ),
    Case(
        "machine",
        USER,
        setup_machine,
        "python3 -c 'import platform, sys; print(platform.machine(), sys.maxsize > 2**32)' "
        "(must say x86_64 or aarch64, and True: grade on such a machine)",
        "",
    ),
    Case(
        "wsl1",
        SPACES,
        setup_wsl1,
        "wsl --set-version Debian 2 (in Windows, then start it again)",
    ),
    Case(
        "gvisor",
        SPACES,
        setup_gvisor,
        f"docker run --runtime=runc --cap-add SYS_ADMIN {UNCONFINED} …",
    ),
    Case(
        "kernel_without",
        SPACES,
        setup_kernel_without,
        "ls /proc/self/ns (must list user, mnt, pid, net, ipc and uts: start another kernel)",
        "mounts",
    ),
    Case(
        "no_more_namespaces",
        SPACES,
        setup_no_more_mounts,
        "sudo sysctl user.max_mnt_namespaces=10000",
        "maps",
    ),
    Case(
        "no_more_namespaces",
        SPACES,
        setup_no_more_users,
        "sudo sysctl user.max_user_namespaces=10000",
        "maps",
    ),
    Case(
        "userns_switched_off",
        SPACES,
        setup_userns_switched_off,
        "sudo sysctl kernel.unprivileged_userns_clone=1",
        "mounts",
    ),
    Case(
        "userns_apparmor",
        SPACES,
        setup_userns_apparmor,
        "sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0",
        "mounts",
    ),
    Case("no_sys_admin", SPACES, lambda: drop(21), CONTAINER_LINE),
    *(
        Case("filtered", SPACES, functools.partial(deny, call), SPACES_FILTERED, "mounts")
        for call in ("unshare", "mount", "umount2", "pivot_root", "capset", "setresuid")
    ),
    Case(
        "filtered", SPACES, lambda: deny("prctl", equal=(0, 22)), SPACES_FILTERED, "mounts"
    ),  # seccomp itself
    Case("filtered", SPACES, lambda: deny("mount", kill=True), SPACES_FILTERED, "mounts"),
    Case("filtered", USER, lambda: deny("setresuid"), USER_FILTERED),
    Case("filtered", USER, lambda: deny("prctl", equal=(0, 22)), USER_FILTERED),
    Case(
        "filtered",
        SPACES,
        lambda: (become_somebody(), deny("unshare"))[0],
        USER_FILTERED,
    ),
    Case(
        "apparmor",
        SPACES,
        setup_apparmor,
        f"docker run --cap-add SYS_ADMIN {UNCONFINED} … (outside a container: sudo aa-complain "
        "docker-default)",
        "mounts",
    ),
    Case(
        "selinux",
        SPACES,
        setup_selinux,
        f"podman run --cap-add SYS_ADMIN {UNCONFINED} --security-opt label=disable …",
        "mounts",
    ),
    Case(
        "chroot",
        SPACES,
        setup_chroot,
        "sudo systemd-nspawn -D FOLDER (in place of chroot FOLDER)",
        "mounts",
    ),
    Case("path_lost", SPACES, setup_path_lost, ELSEWHERE, "users"),
    Case(
        "proc_hidden",
        SPACES,
        setup_proc_hidden,
        f"docker run {UNCONFINED} --security-opt systempaths=unconfined … (podman: "
        "--security-opt unmask=ALL)",
        "users",
    ),
    Case(
        "not_root",
        USER,
        become_somebody,
        f"sudo {sys.executable} -m autograder doctor (in a machine or container made for "
        "grading, not on your own)",
    ),
    *(
        Case(
            "caps_missing",
            USER,
            functools.partial(drop, number),
            f"docker run --cap-add {name} …",
        )
        for name, number in probes.NEEDED.items()
        if name != "CHOWN"
    ),
    Case(
        "caps_missing",
        USER,
        lambda: drop(0, 6, 7),
        "docker run --cap-add CHOWN --cap-add SETGID --cap-add SETUID …",
    ),
    Case("caps_missing", SPACES, lambda: drop(7), "docker run --cap-add SETUID …", "mounts"),
    Case(
        "uid_not_mapped",
        USER,
        lambda: user_namespace("0 0 1"),
        "sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $USER && podman "
        "system migrate (on the host)",
        "maps",
    ),
    Case(
        "setgroups_denied",
        USER,
        lambda: user_namespace("0 0 65536", groups="deny"),
        "sudo apt-get install uidmap (on the host; containers started afterwards may)",
        "maps",
    ),
    Case(
        "proc_blind",
        USER,
        setup_proc_blind,
        "sudo mount -o remount,hidepid=0 /proc",
        "mounts",
    ),
    Case(
        "lock_refused",
        USER,
        setup_lock_refused,
        "sudo mkdir -p {0}/locks/unrolled && sudo mount -t tmpfs tmpfs {0}/locks/unrolled (a "
        "container: docker run --tmpfs /run/lock …)",
        "mounts",
    ),
    Case(
        "users_taken",
        SPACES,
        setup_users_taken,
        "ps -eo uid,pid,args | awk '$1 >= 64999 && $1 <= 64999' (shows whose boxes; wait for "
        "them, or start fewer)",
    ),
    Case("grader_readable", USER, setup_grader_readable, "chmod -R o-rwx {}/course"),
    Case("interpreter_hidden", USER, setup_interpreter_hidden, ELSEWHERE),
    Case("memory_rough", USER, setup_memory_rough, "docker run --cap-add SYS_PTRACE …"),
    Case(
        "no_group",
        USER,
        setup_no_group,
        "systemd-run --user --scope autograder grade … (a container: docker run --cgroupns=host "
        "-v /sys/fs/cgroup:/sys/fs/cgroup:rw …)",
        "mounts",
    ),
    Case(
        "landlock_old",
        USER,
        setup_landlock_old,
        "uname -r (start a newer kernel; keep tests and grades in folders with chmod o-rwx)",
    ),
    Case(
        "landlock_off",
        USER,
        setup_landlock_off,
        f"echo '{GRUB}' | sudo tee "
        "/etc/default/grub.d/landlock.cfg && sudo update-grub && sudo reboot",
    ),
    Case(
        "landlock_not_built",
        USER,
        setup_landlock_not_built,
        "grep LANDLOCK /boot/config-$(uname -r) (must say y: start another kernel)",
    ),
    *(
        Case(
            "landlock_filtered",
            USER,
            setup,
            "docker run --security-opt seccomp=unconfined … (or a Docker of 2023 or later)",
        )
        for setup in (lambda: deny("landlock_create_ruleset"), setup_landlock_hidden)
    ),
    Case(
        "no_seccomp",
        USER,
        lambda: deny("prctl", errno.EINVAL, equal=(0, 22)),
        "grep SECCOMP_FILTER /boot/config-$(uname -r) (must say y: start another kernel)",
    ),
    Case(
        "no_processes",
        PROCESS,
        setup_no_processes,
        "ulimit -u 4096 (a container: docker run --pids-limit 4096 …)",
    ),
    Case("few_files", PROCESS, setup_few_files, "ulimit -n 1024", ""),
    Case(
        "no_tmp",
        PROCESS,
        setup_no_tmp,
        "df -h /tmp; ls -ld /tmp; mount | grep ' /tmp ' (make room, or: mkdir -p ~/tmp && export "
        "TMPDIR=~/tmp)",
        "mounts",
    ),
    Case(
        "tmp_unused",
        PROCESS,
        setup_tmp_unused,
        "df -h {0}/full; ls -ld {0}/full (make room or unset TMPDIR)",
        "mounts",
    ),
    Case("tmp_hidden", USER, setup_tmp_hidden, "export TMPDIR=/tmp"),
    Case(
        "tmp_small",
        PROCESS,
        setup_tmp_small,
        "df -h {}/small; export TMPDIR=/var/tmp (any folder with more room)",
        "mounts",
    ),
    Case("little_memory", PROCESS, setup_little_memory, "autograder grade --jobs 1 …", ""),
    Case(
        "unknown",
        PROCESS,
        nothing,
        "autograder doctor --json > doctor.json (and send it to the maintainers)",
        "",
    ),
]
#: Rows that a test of their own shows, below.
SHOWN = {"address_space", "import_broken"}


@pytest.mark.parametrize(
    "case", CASES, ids=[f"{c.row}-{c.level.value}-{n}" for n, c in enumerate(CASES)]
)
def test_the_cause_is_found_and_the_line_to_type_is_named(case: Case) -> None:
    if case.needs and os.geteuid() != 0:
        pytest.skip(f"{case.row} is made for real, by taking rights away, which only root can do")
    if case.needs in ("mounts", "users", "maps") and not can(case.needs):
        pytest.skip(f"{case.row} is made for real with {case.needs} of its own, refused here")
    course = TEMPORARY / "course"
    course.mkdir(exist_ok=True)

    def ask() -> list[tuple[str, str, str]]:
        doctor.view_of_a_box = lambda: VIEW
        os.environ["TMPDIR"], tempfile.tempdir = str(TEMPORARY), None
        case.setup()
        if REASONS[case.row].weaker:
            found = doctor.weaknesses(case.level)
        else:
            found = doctor.causes(case.level, "no cause is known", [course])
        return [(c.reason, c.means, c.todo) for c in found]

    found = {reason: (means, todo) for reason, means, todo in in_child(ask)}
    if not REASONS[case.row].weaker:
        assert list(found) == [case.row], found
    assert case.row in found, found
    means, todo = found[case.row]
    assert todo == case.todo.format(TEMPORARY) if "{" in case.todo else todo == case.todo
    assert "{" not in means, "every field is filled"


def test_every_row_of_the_table_is_produced() -> None:
    assert {case.row for case in CASES} | SHOWN == set(REASONS)


def test_numpy_that_has_no_room_is_told_from_numpy_that_is_broken(tmp_path: Path) -> None:
    said = autograder("doctor", home=tmp_path, launch=["prlimit", f"--as={60 << 20}"])
    assert said.returncode == 0, said.stderr
    assert "numpy cannot be loaded with 60 MB of address space: " in said.stdout
    assert "      do:      ulimit -v unlimited\n" in said.stdout
    assert said.stdout.endswith("autograder grade will use: nothing\n")


def test_a_broken_numpy_is_named_with_what_it_said(tmp_path: Path) -> None:
    broken = tmp_path / "packages" / "numpy"
    broken.mkdir(parents=True)
    (broken / "__init__.py").write_text("raise ImportError('a library is missing')")
    said = autograder("doctor", home=tmp_path, PYTHONPATH=str(broken.parent))
    assert said.returncode == 0, said.stderr
    assert said.stdout.count("a library is missing") == 3, "no level without it"
    assert (
        f"      do:      {sys.executable} -m pip install --force-reinstall 'numpy>=1.26,<3' "
        "'msgpack>=1.0,<2'\n"
    ) in said.stdout


# ---------------------------------------------------------------- the command


def test_every_level_is_tried_strongest_first() -> None:
    found = list(doctor.examine())
    assert [f.level for f in found] == [Level.NAMESPACES, Level.OTHER_USER, Level.PROCESS]
    assert {f.level: f.available for f in found} == {v: not why_not(v) for v in Level}
    assert all(f.available or f.missing for f in found)


@needs_root
def test_in_a_container_without_options_the_doctor_names_them(tmp_path: Path) -> None:
    said = autograder("doctor", home=tmp_path, launch=CONTAINER)
    assert said.returncode == 0, said.stderr
    lines = said.stdout.splitlines()
    at = next(n for n, line in enumerate(lines) if line.startswith("no  namespaces"))
    assert lines[at + 1] == (
        "      why not: root has no CAP_SYS_ADMIN here, as in a container started without "
        "options: unshare (mnt) is refused"
    )
    assert lines[at + 2] == f"      do:      {CONTAINER_LINE}"
    assert "yes other_user" in said.stdout
    assert lines[-1] == "autograder grade will use: other_user"


@needs_root
def test_what_is_printed_for_machines_is_the_same(tmp_path: Path) -> None:
    said = autograder("doctor", "--json", home=tmp_path, launch=NOBODY)
    assert said.returncode == 0, said.stderr
    told = json.loads(said.stdout)
    assert told["grade_uses"] is None, "process is for self-checks"
    spaces, user, process = told["levels"]
    assert (spaces["level"], spaces["available"]) == ("namespaces", False)
    assert [c["reason"] for c in spaces["missing"]] == ["filtered"]
    assert spaces["missing"][0]["todo"] == USER_FILTERED
    assert [c["reason"] for c in user["missing"]] == ["not_root"]
    assert process["available"] is True
    machine = told["machine"]
    assert machine["user"] == "uid 65534"
    assert machine["kernel"].endswith(platform.machine())
    assert machine["python"].startswith(platform.python_version())
    assert machine["landlock"] == str(landlock.version() or "none")


def test_a_machine_without_any_wall_says_that_a_grade_must_be_forced(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cause = Cause("machine", "this is a riscv64", "take another")
    found = [
        Finding(Level.NAMESPACES, False, "strong", (cause,)),
        Finding(Level.OTHER_USER, False, "weaker", (cause,)),
        Finding(Level.PROCESS, True, "weak", weaker=(Cause("tmp_small", "no room", "df -h"),)),
    ]
    monkeypatch.setattr(doctor, "examine", lambda _: iter(found))
    said = CliRunner().invoke(main, ["doctor"])
    assert said.exit_code == 0
    table = said.output.partition("\n\n")[2]
    assert table == (
        "no  namespaces  strong\n"
        "      why not: this is a riscv64\n"
        "      do:      take another\n"
        "no  other_user  weaker\n"
        "      why not: this is a riscv64\n"
        "      do:      take another\n"
        "yes process     weak\n"
        "      weaker:  no room\n"
        "      do:      df -h\n"
        "autograder grade will use: process, and only if told so with --require process\n"
    )


@needs_root
def test_a_readable_course_is_found_by_the_cage_and_by_the_doctor() -> None:
    """The same sentence from ``doctor`` and from a grade that asks for the level."""
    course = TEMPORARY / "readable"
    course.mkdir(exist_ok=True)

    def ask() -> list[str]:
        deny("landlock_create_ruleset", errno.ENOSYS)
        deny("unshare")
        drop(21)
        try:
            choose_level(Level.OTHER_USER, (course,))
        except IsolationError as error:
            return str(error).splitlines()
        return []

    spaces, user, more = in_child(ask)
    assert spaces.startswith("level namespaces is not to be had: root has no CAP_SYS_ADMIN here")
    assert spaces.endswith(f"What to type: {CONTAINER_LINE}")
    assert user.strip() == (
        f"level other_user is not to be had: student code could read {course}: without Landlock "
        f"only its mode keeps the box's user out. What to type: chmod -R o-rwx {course}"
    )
    assert "autograder doctor" in more
    course.chmod(0o750)

    def ask_again() -> list[Any]:
        deny("landlock_create_ruleset", errno.ENOSYS)
        deny("unshare")
        level, words = choose_level(Level.OTHER_USER, (course,))
        return [level.value, len(words)]

    assert in_child(ask_again) == ["other_user", 1]


@needs_root
def test_a_level_whose_boxes_cannot_be_made_gives_way_to_the_next() -> None:
    """The zygote gets its root, but no box its network namespace."""
    if not can("mounts"):
        pytest.skip("namespaces that start and then fail need mounts of one's own, refused here")

    def ask() -> list[Any]:
        deny("unshare", flag=(0, NEWNET))
        level, words = choose_level(None, ())
        return [level.value, words]

    level, (words,) = in_child(ask)
    assert level == "other_user"
    assert "no box at level namespaces" in words
    assert "unshare: Operation not permitted" in words


@needs_root
def test_what_a_container_s_root_usually_may_is_enough_for_another_user() -> None:
    usual = {0, 1, 3, 4, 5, 6, 7, 8, 10, 13, 18, 27, 29, 31}  # Docker's list

    def ask() -> str:
        drop(*({*range(41)} - usual))
        return choose_level(None, ())[0].value

    assert in_child(ask) == "other_user"


def test_an_error_without_a_known_cause_is_told_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    unknown = [Cause("unknown", "?", "?")]
    monkeypatch.setattr(doctor, "causes", lambda *_: unknown)
    assert doctor.explain(Level.PROCESS, BoxError("the zygote is gone")) == "the zygote is gone"


def test_a_probe_that_fails_is_our_fault_and_no_cause(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(step: Any) -> None:
        raise ValueError("a mistake of ours")

    with pytest.raises(RuntimeError, match="ValueError: a mistake of ours"):
        probes.in_child(broken)


# ---------------------------------------------------------------- the table on paper


def test_the_page_of_the_documentation_is_made_from_the_table() -> None:
    page = (ROOT / "docs" / "doctor.md").read_text("utf-8")
    assert page == reasons.markdown(), (
        "docs/doctor.md is not what the table makes. Type: python -c 'from autograder.box import "
        'reasons; print(reasons.markdown(), end="")\' > docs/doctor.md'
    )


def test_every_row_can_be_filled_and_says_what_to_do() -> None:
    for name, row in REASONS.items():
        fields = "system machine bits call distribution kind number options label path folder mode"
        fields += " owner uid python capabilities error first last release modules found tried used"
        fields += " free needed limit said"
        known = dict.fromkeys(fields.split(), "x")
        assert row.means.format(**known), name
        assert row.todo.format(**known), name
        assert not row.means.endswith("."), f"{name}: the sentence goes on where it is printed"


def test_landlock_says_its_version() -> None:
    assert landlock.version() >= 0
