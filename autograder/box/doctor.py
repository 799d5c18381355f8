"""Which level this machine offers, what is missing or weaker, and the line to type.

Runs in the operator's process; trusted.  Every level is tried for real, with the self-test of the
cage; where that fails, ``probes.py`` tries its ingredients one by one, and what they answer picks
a row of the table in ``reasons.py``.  A sentence of an error is never searched for a cause.

Nothing here may import numpy before it is known that it can be imported.
"""

from __future__ import annotations

import contextlib
import errno
import importlib.metadata
import os
import platform
import re
import shutil
import sys
import sysconfig
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from autograder.box import probes
from autograder.box.probes import Refused, setting
from autograder.box.reasons import CONTAINER, REASONS, UNCONFINED
from autograder.errors import UnrolledError
from autograder.limits import limit
from autograder.model import Level

MEANS = {
    Level.NAMESPACES: "own file system, processes and network; for grades that matter",
    Level.OTHER_USER: "another user, no sockets, no programs; for Gradescope",
    Level.PROCESS: "a separate process with limits; for a self-check only",
}
_CAPABILITY = {
    "chown": "CHOWN",
    "chmod": "FOWNER",
    "setgroups": "SETGID",
    "setresgid": "SETGID",
    "setresuid": "SETUID",
    "kill": "KILL",
    "rmdir": "DAC_OVERRIDE",
}


@dataclass(frozen=True)
class Cause:
    """A row of the table, filled with what was found here."""

    reason: str
    means: str
    todo: str


@dataclass(frozen=True)
class Finding:
    """What trying one level showed.

    Attributes:
        missing: why it is not available; the first is the one to begin with.
        weaker: what holds less than it could, where it is.
    """

    level: Level
    available: bool
    means: str
    missing: tuple[Cause, ...] = ()
    weaker: tuple[Cause, ...] = ()


def examine(secret_paths: Sequence[Path] = ()) -> Iterator[Finding]:
    """Try every level, strongest first.

    Args:
        secret_paths: files and folders that no box may read.
    """
    everywhere = _fork() or _room() or _imports()
    for level in sorted(Level, key=lambda v: -v.rank):
        missing = _system(level) or everywhere
        if not missing:
            try:
                _try(level, secret_paths)
            except (UnrolledError, OSError) as error:
                missing = causes(level, str(error), secret_paths)
        if missing:
            yield Finding(level, False, MEANS[level], tuple(missing))
        else:
            yield Finding(level, True, MEANS[level], weaker=tuple(weaknesses(level)))


def _try(level: Level, secret_paths: Sequence[Path]) -> None:
    from autograder.box.host import Zygote

    Zygote(level, ("numpy", "student_lib"), tuple(secret_paths)).close()


def explain(level: Level, error: Exception, secret_paths: Sequence[Path] = ()) -> str:
    """One sentence about a level that was tried in vain: why, and what to type.

    Args:
        level: what was tried.
        error: what trying it raised.
        secret_paths: as they were given to it.
    """
    cause = causes(level, str(error), secret_paths)[0]
    if cause.reason == "unknown":
        return str(error)
    return f"level {level.value} is not to be had: {cause.means}. What to type: {cause.todo}"


def causes(level: Level, said: str, secret_paths: Sequence[Path] = ()) -> list[Cause]:
    """Why a level that was tried in vain is missing; never empty.

    Args:
        level: what was tried.
        said: what the attempt said; used only where no cause is found.
        secret_paths: files and folders that no box may read.
    """
    return (
        _system(level)
        or _fork()
        or _room()
        or _files()
        or _ingredients(level, secret_paths)[0]
        or _imports()
        or [_cause("unknown", said=said)]
    )


def weaknesses(level: Level) -> list[Cause]:
    """What holds less than it could, where a level is there."""
    return [*_ingredients(level, ())[1], *_little_room(level)]


# ---------------------------------------------------------------- for every level


def _system(level: Level) -> list[Cause]:
    if not hasattr(os, "fork"):
        return [_cause("no_fork", system=platform.system())]
    if level is Level.PROCESS:
        return []
    if sys.platform != "linux":
        return [_cause("not_linux", system="macOS" if sys.platform == "darwin" else sys.platform)]
    bits = 64 if sys.maxsize > 2**32 else 32
    if platform.machine() not in ("x86_64", "aarch64") or bits == 32:
        return [_cause("machine", machine=platform.machine(), bits=bits)]
    return []


def _fork() -> list[Cause]:
    if not hasattr(os, "fork"):
        return []
    try:
        probes.in_child(probes.fork_some)
    except Refused as refused:
        return [_no_processes(refused)]
    return []


def _no_processes(refused: Refused) -> Cause:
    import resource

    most = resource.getrlimit(resource.RLIMIT_NPROC)[0]
    group = setting("/sys/fs/cgroup/pids.max")
    found = [os.strerror(refused.number)]
    if most != resource.RLIM_INFINITY:
        found.append(f"ulimit -u is {most}")
    if group.isdigit():
        found.append(f"pids.max of the control group is {group}")
    return _cause("no_processes", found=", ".join(found))


def _room() -> list[Cause]:
    try:
        probes.folder_for_temporary_files()
    except OSError:
        tried = {os.environ.get("TMPDIR", "/tmp"), "/tmp", "/var/tmp"}
        found = [f"{folder} ({probes.write_error(folder) or '?'})" for folder in sorted(tried)]
        return [_cause("no_tmp", tried=", ".join(found))]
    return []


def _files() -> list[Cause]:
    import resource

    try:
        probes.in_child(probes.open_some)
    except Refused:
        return [_cause("few_files", number=resource.getrlimit(resource.RLIMIT_NOFILE)[0])]
    return []


def _imports() -> list[Cause]:
    said = probes.imports()
    if not said:
        return []
    if hasattr(os, "fork"):
        import resource

        most = resource.getrlimit(resource.RLIMIT_AS)[0]
        if most != resource.RLIM_INFINITY:
            return [_cause("address_space", limit=most >> 20, said=said)]
    return [_cause("import_broken", said=said)]


def _little_room(level: Level) -> Iterator[Cause]:
    if level is not Level.PROCESS and not probes.lends_group():
        yield _cause("no_group")
    used = probes.folder_for_temporary_files()
    wanted = os.environ.get("TMPDIR")
    if wanted and os.path.abspath(wanted) != os.path.abspath(used):
        why = probes.write_error(wanted)
        yield _cause("tmp_unused", path=wanted, error=why, used=used)
    if level is not Level.NAMESPACES:  # there the boxes bring their own
        room = os.statvfs(used)
        free = room.f_bavail * room.f_frsize >> 20
        if free < limit("scratch_mb"):
            yield _cause("tmp_small", path=used, free=free, needed=int(limit("scratch_mb")))
    memory = probes.memory_free_mb()
    if memory is not None and memory < limit("tree_mb"):
        yield _cause("little_memory", free=memory, needed=int(limit("tree_mb")))


# ---------------------------------------------------------------- the ingredients of a level


def _ingredients(level: Level, secret_paths: Sequence[Path]) -> tuple[list[Cause], list[Cause]]:
    """What is missing for a level, and what makes it weaker."""
    root = os.geteuid() == 0
    if level is Level.PROCESS:
        return [], []
    if level is Level.OTHER_USER and not root:
        return [_cause("not_root", uid=os.geteuid())], []
    if not root:
        return _walk(level, secret_paths, 0)
    from autograder.box import host

    try:
        with probes.user_number() as uid:
            if uid:
                return _walk(level, secret_paths, uid)
    except OSError as error:
        return [_cause("lock_refused", path=host._LOCKS, error=error.strerror)], []
    last = host._FIRST_UID + host._UIDS - 1
    return [_cause("users_taken", first=host._FIRST_UID, last=last)], []


def _walk(level: Level, secret_paths: Sequence[Path], uid: int) -> tuple[list[Cause], list[Cause]]:
    folder = tempfile.mkdtemp(prefix="unrolled-doctor-")
    try:
        os.chmod(folder, 0o711)
        missing, weaker = _walk_in(folder, level, secret_paths, uid)
    except Refused as refused:
        missing, weaker = [_refusal(level, refused, uid)], []
    except (RuntimeError, OSError) as error:  # a fault of the probe
        missing, weaker = [_cause("unknown", said=str(error))], []
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return missing, weaker


def _walk_in(
    folder: str, level: Level, secret_paths: Sequence[Path], uid: int
) -> tuple[list[Cause], list[Cause]]:
    view = view_of_a_box()
    missing: list[Cause] = []
    weaker: list[Cause] = []
    if level is Level.NAMESPACES:
        paths = [*view.visible, *view.packages]
        rows = probes.in_child(
            lambda step: probes.walk_namespaces(step, paths, view.visible, folder, uid)
        )
        weaker += [_cause(row) for row in rows]
    else:
        scratch = folder + "/scratch"
        os.mkdir(scratch)
        wanted = [sysconfig.get_path("stdlib"), *view.packages]
        secret = [str(path.resolve()) for path in secret_paths]
        readable = view.readable()
        found = probes.in_child(
            lambda step: probes.walk_other_user(step, readable, wanted, secret, scratch, uid)
        )
        try:
            os.rmdir(found["made"])  # as everything that a box leaves has to be
        except OSError as error:
            raise Refused("rmdir", error.errno or errno.EACCES, found["made"]) from None
        if "secret" in found:
            missing.append(_cause("grader_readable", path=found["secret"]))
        if "interpreter" in found:
            weaker.append(_hidden("interpreter_hidden", found["interpreter"]))
        if "tmp" in found:
            weaker.append(_hidden("tmp_hidden", found["tmp"]))
        weaker += _landlock()
    if uid:
        watched = probes.in_child(lambda step: probes.watch(step, uid))
        if not watched["seen"]:
            missing.append(_cause("proc_blind"))
        elif not watched["measured"]:
            weaker.append(_cause("memory_rough"))
    return missing, weaker


def view_of_a_box() -> Any:
    """What a box that may use numpy must be able to read."""
    import student_lib
    from autograder.box.view import view_for

    package = Path(__file__).resolve().parents[1]
    public = Path(student_lib.__file__).resolve().parent
    return view_for(("numpy",), [package / "box" / "guest", package / "wire", public])


def _refusal(level: Level, refused: Refused, uid: int) -> Cause:
    """The row for a call that was refused.  The order matters: the first that is true is it."""
    call, number, about = refused.call, refused.number, refused.about
    name = f"{call} ({about})" if about else call
    root = os.geteuid() == 0
    forbidden = number in (errno.EPERM, errno.EACCES)
    if call == "fork":
        return _no_processes(refused)
    if row := probes.imitation():
        return _cause(row, call=name)
    if level is Level.NAMESPACES and root and not probes.has(probes.SYS_ADMIN):
        return _cause("no_sys_admin", call=name)
    if forbidden and call in _CAPABILITY and not probes.has(probes.NEEDED[_CAPABILITY[call]]):
        lost = [n for n, bit in probes.NEEDED.items() if not probes.has(bit)]
        return _cause(
            "caps_missing",
            capabilities=" and ".join(f"CAP_{n}" for n in lost),
            call=name,
            options=" ".join(f"--cap-add {n}" for n in lost),
        )
    if call == "setgroups" and forbidden and setting("/proc/self/setgroups") == "deny":
        return _cause("setgroups_denied")
    if call in ("chown", "setresgid", "setresuid") and number == errno.EINVAL:
        return _cause("uid_not_mapped", uid=uid, call=name)
    if refused.filtered:
        return _cause("filtered", call=call, options=_options(level))
    if call == "unshare":
        if not probes.has_namespace(about):
            return _cause("kernel_without", kind=about)
        if number == errno.ENOSPC:
            most = setting(f"/proc/sys/user/max_{about}_namespaces")
            return _cause("no_more_namespaces", kind=about, number=most)
    if number == errno.EACCES and about.startswith("/") and probes.blocking_folder(about):
        return _hidden("path_lost", about)
    if call == "seccomp" and number == errno.EINVAL:
        return _cause("no_seccomp")
    if forbidden and not root:
        if setting("/proc/sys/kernel/unprivileged_userns_clone") == "0":
            return _cause("userns_switched_off")
        if setting("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") == "1":
            return _cause("userns_apparmor")
    if (forbidden or number == errno.EINVAL) and probes.in_chroot():
        return _cause("chroot", call=name)
    module, label = probes.security_label()
    if forbidden and module:
        return _cause(module, label=label, call=name, options=_options(level))
    return _cause("unknown", said=f"the kernel refuses a step of level {level.value}: {refused}")


def _options(level: Level) -> str:
    if level is Level.NAMESPACES and os.geteuid() == 0:
        return CONTAINER
    return UNCONFINED


def _hidden(row: str, path: str) -> Cause:
    folder = probes.blocking_folder(path) or path
    mode, owner = "?", "?"
    with contextlib.suppress(OSError):
        found = os.stat(folder)
        mode, owner = f"{found.st_mode & 0o777:o}", str(found.st_uid)
    return _cause(row, path=path, folder=folder, mode=mode, owner=owner)


def _landlock() -> list[Cause]:
    number = probes.landlock_error()
    release = platform.release()
    if number == 0:
        return []
    if number == errno.EOPNOTSUPP:
        modules = setting("/sys/kernel/security/lsm") or "lockdown,yama,integrity,apparmor"
        return [_cause("landlock_off", modules=modules)]
    if number != errno.ENOSYS:
        return [_cause("landlock_filtered")]
    version = re.match(r"(\d+)\.(\d+)", release)
    if version and (int(version[1]), int(version[2])) < (5, 13):
        return [_cause("landlock_old", release=release)]
    if probes.has_landlock_code():
        return [_cause("landlock_filtered")]
    return [_cause("landlock_not_built", release=release)]


def _cause(row: str, **found: object) -> Cause:
    fields = {
        "python": sys.executable,
        "options": UNCONFINED,
        "call": "it",
        "distribution": os.environ.get("WSL_DISTRO_NAME", "Ubuntu"),
        **found,
    }
    reason = REASONS[row]
    return Cause(row, reason.means.format(**fields), reason.todo.format(**fields))


# ---------------------------------------------------------------- facts, and how it is told


def facts() -> dict[str, str]:
    """What matters about this machine, as text."""
    found = {"kernel": f"{platform.system()} {platform.release()} {platform.machine()}"}
    if sys.platform == "linux":
        from autograder.box import landlock

        found["landlock"] = str(landlock.version() or "none")
        found["seccomp filters"] = "yes" if probes.seccomp_filters() else "no"
        found["control group"] = "yes" if probes.lends_group() else "none"
    with contextlib.suppress(AttributeError):
        found["user"] = "root" if os.geteuid() == 0 else f"uid {os.geteuid()}"
    found["cores"] = str(_cores())
    memory = probes.memory_free_mb()
    if memory is not None:
        found["memory"] = f"{memory} MB free"
    with contextlib.suppress(OSError):
        found["temporary files"] = probes.folder_for_temporary_files()
    found["python"] = f"{platform.python_version()} ({sys.executable})"
    for package in ("numpy", "tensorflow"):
        try:
            found[package] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            found[package] = "not installed"
    return found


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def used(findings: Sequence[Finding]) -> Level | None:
    """The level that ``autograder grade`` takes; None if a grade here needs a word of its own."""
    for finding in findings:
        if finding.available and finding.level is not Level.PROCESS:
            return finding.level
    return None


def as_data(findings: Sequence[Finding]) -> dict[str, Any]:
    """The report for machines."""
    level = used(findings)
    return {
        "machine": facts(),
        "levels": [{**asdict(f), "level": f.level.value} for f in findings],
        "grade_uses": level.value if level else None,
    }


def as_text(findings: Sequence[Finding]) -> Iterator[str]:
    """The report for people, line by line."""
    machine = facts()
    width = max(map(len, machine))
    for name, value in machine.items():
        yield f"{name:<{width}}  {value}"
    yield ""
    for finding in findings:
        yield f"{'yes' if finding.available else 'no '} {finding.level.value:<11} {finding.means}"
        for word, rows in (("why not:", finding.missing), ("weaker: ", finding.weaker)):
            for cause in rows:
                yield f"      {word} {cause.means}"
                yield f"      do:      {cause.todo}"
    level = used(findings)
    if level:
        yield f"autograder grade will use: {level.value}"
    elif any(f.available for f in findings):
        yield "autograder grade will use: process, and only if told so with --require process"
    else:
        yield "autograder grade will use: nothing"
