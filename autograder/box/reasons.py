"""Why a level of isolation is missing or weaker, what that means, and the line to type: one table.

Text only; nothing runs here.  ``doctor.py`` finds out which row is true of this machine,
``docs/doctor.md`` is made from the table, and tests/test_doctor.py produces every row.
"""

from __future__ import annotations

from dataclasses import dataclass

#: What a container must be started with so that nothing around it refuses a call,
UNCONFINED = "--security-opt seccomp=unconfined --security-opt apparmor=unconfined"
#: and so that root in it gets the level ``namespaces``.
CONTAINER = f"--cap-add SYS_ADMIN {UNCONFINED}"


@dataclass(frozen=True)
class Reason:
    """A row.

    Attributes:
        means: what is the matter; ``{names}`` are filled with what was found.
        todo: what to type, or where to grade instead.
        levels: the levels it concerns.
        weaker: the level is there all the same, but holds or carries less.
    """

    means: str
    todo: str
    levels: str
    weaker: bool = False


_BOTH = "namespaces, other_user"
_ALL = "all"

REASONS: dict[str, Reason] = {
    # -- the system
    "no_fork": Reason(
        "this system ({system}) has no fork(), so no box can be started",
        "wsl --install (then set the grader up inside it)",
        _ALL,
    ),
    "not_linux": Reason(
        "this is {system}; only Linux can keep student code away from files and network",
        f'docker run {CONTAINER} -it -v "$PWD":/course -w /course python:3.11 bash '
        "(or a Linux virtual machine)",
        _BOTH,
    ),
    "machine": Reason(
        "the numbers of system calls are known for 64-bit x86_64 and aarch64; this Python runs on "
        "{machine} with {bits} bits",
        "python3 -c 'import platform, sys; print(platform.machine(), sys.maxsize > 2**32)' "
        "(must say x86_64 or aarch64, and True: grade on such a machine)",
        _BOTH,
    ),
    "wsl1": Reason(
        "WSL 1 only imitates Linux: it refuses {call}",
        "wsl --set-version {distribution} 2 (in Windows, then start it again)",
        _BOTH,
    ),
    "gvisor": Reason(
        "the kernel is gVisor's (runsc), which refuses {call}",
        f"docker run --runtime=runc {CONTAINER} …",
        _BOTH,
    ),
    # -- namespaces
    "kernel_without": Reason(
        "the kernel is built without {kind} namespaces: there is no /proc/self/ns/{kind}",
        "ls /proc/self/ns (must list user, mnt, pid, net, ipc and uts: start another kernel)",
        "namespaces",
    ),
    "no_more_namespaces": Reason(
        "the kernel makes no further {kind} namespace: user.max_{kind}_namespaces is {number}",
        "sudo sysctl user.max_{kind}_namespaces=10000",
        "namespaces",
    ),
    "userns_switched_off": Reason(
        "only root may make user namespaces here: kernel.unprivileged_userns_clone is 0",
        "sudo sysctl kernel.unprivileged_userns_clone=1",
        "namespaces",
    ),
    "userns_apparmor": Reason(
        "AppArmor leaves user namespaces without rights: "
        "kernel.apparmor_restrict_unprivileged_userns is 1",
        "sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0",
        "namespaces",
    ),
    "no_sys_admin": Reason(
        "root has no CAP_SYS_ADMIN here, as in a container started without options: {call} is "
        "refused",
        f"docker run {CONTAINER} …",
        "namespaces",
    ),
    "filtered": Reason(
        "a seccomp filter around this process, such as the usual one of a container or a "
        "service's SystemCallFilter=, refuses the system call {call}",
        "docker run {options} … (podman takes the same options; in a systemd unit: "
        "SystemCallFilter=)",
        _BOTH,
    ),
    "apparmor": Reason(
        "the AppArmor profile {label} refuses {call}",
        "docker run {options} … (outside a container: sudo aa-complain {label})",
        "namespaces",
    ),
    "selinux": Reason(
        "SELinux refuses {call} to the domain {label}",
        "podman run {options} --security-opt label=disable …",
        "namespaces",
    ),
    "chroot": Reason(
        "this process runs in a chroot, in which the kernel refuses {call}",
        "sudo systemd-nspawn -D FOLDER (in place of chroot FOLDER)",
        "namespaces",
    ),
    "path_lost": Reason(
        "{path} cannot be reached from a user namespace: {folder} (mode {mode}, owner {owner}) "
        "lets only its owner in",
        "chmod o+x {folder} (or take a Python that lies elsewhere: /usr/bin/python3 -m venv "
        "/opt/unrolled)",
        "namespaces",
    ),
    "proc_hidden": Reason(
        "a fresh /proc is refused, because parts of the old one are covered, as in a container: "
        "boxes get an empty /proc, and TensorFlow cannot run in them",
        "docker run {options} --security-opt systempaths=unconfined … (podman: --security-opt "
        "unmask=ALL)",
        "namespaces",
        weaker=True,
    ),
    # -- another user
    "not_root": Reason(
        "only root can give a box a user of its own; this is uid {uid}",
        "sudo {python} -m autograder doctor (in a machine or container made for grading, not on "
        "your own)",
        "other_user",
    ),
    "caps_missing": Reason(
        "root has not got {capabilities} here: {call} is refused",
        "docker run {options} …",
        _BOTH,
    ),
    "uid_not_mapped": Reason(
        "the box's user {uid} does not exist in this user namespace (a rootless container with "
        "too few user numbers): {call} is refused",
        "sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $USER && podman "
        "system migrate (on the host)",
        _BOTH,
    ),
    "setgroups_denied": Reason(
        "/proc/self/setgroups says deny: root in this user namespace may not drop its groups",
        "sudo apt-get install uidmap (on the host; containers started afterwards may)",
        _BOTH,
    ),
    "proc_blind": Reason(
        "the processes of the box's user cannot be seen in /proc, so they could not be ended",
        "sudo mount -o remount,hidepid=0 /proc",
        _BOTH,
    ),
    "lock_refused": Reason(
        "{path} cannot be written to ({error}); there graders agree on who uses which user number",
        "sudo mkdir -p {path} && sudo mount -t tmpfs tmpfs {path} (a container: docker run "
        "--tmpfs /run/lock …)",
        _BOTH,
    ),
    "users_taken": Reason(
        "all user numbers for boxes, {first} to {last}, are taken by other graders",
        "ps -eo uid,pid,args | awk '$1 >= {first} && $1 <= {last}' (shows whose boxes; wait for "
        "them, or start fewer)",
        _BOTH,
    ),
    "grader_readable": Reason(
        "student code could read {path}: without Landlock only its mode keeps the box's user out",
        "chmod -R o-rwx {path}",
        "other_user",
    ),
    "interpreter_hidden": Reason(
        "the box's user cannot reach {path}: {folder} (mode {mode}, owner {owner}) lets only its "
        "owner in. What is imported before a box starts works, any other import fails in it",
        "chmod o+x {folder} (or take a Python that lies elsewhere: /usr/bin/python3 -m venv "
        "/opt/unrolled)",
        "other_user",
        weaker=True,
    ),
    "memory_rough": Reason(
        "root may not look closely into another user's memory (no CAP_SYS_PTRACE): pages that "
        "the processes of a box share count for each of them",
        "docker run --cap-add SYS_PTRACE …",
        _BOTH,
        weaker=True,
    ),
    "no_group": Reason(
        "no control group can be made here: memory, CPU time and number of processes are limited "
        "for each process of a box, and for all together by a look every 0.3 s",
        "systemd-run --user --scope autograder grade … (a container: docker run --cgroupns=host -v "
        "/sys/fs/cgroup:/sys/fs/cgroup:rw …)",
        _BOTH,
        weaker=True,
    ),
    "landlock_old": Reason(
        "Linux {release} has no Landlock, which came with 5.13: a box can read every file that "
        "all users may read, and import whatever is installed",
        "uname -r (start a newer kernel; keep tests and grades in folders with chmod o-rwx)",
        "other_user",
        weaker=True,
    ),
    "landlock_off": Reason(
        "Landlock is built into the kernel and not switched on: a box can read every file that "
        "all users may read, and import whatever is installed",
        "echo 'GRUB_CMDLINE_LINUX=\"$GRUB_CMDLINE_LINUX lsm=landlock,{modules}\"' | sudo tee "
        "/etc/default/grub.d/landlock.cfg && sudo update-grub && sudo reboot",
        "other_user",
        weaker=True,
    ),
    "landlock_not_built": Reason(
        "Linux {release} is built without Landlock: a box can read every file that all users may "
        "read, and import whatever is installed",
        "grep LANDLOCK /boot/config-$(uname -r) (must say y: start another kernel)",
        "other_user",
        weaker=True,
    ),
    "landlock_filtered": Reason(
        "a seccomp filter around this process refuses Landlock, as old container engines do: a "
        "box can read every file that all users may read, and import whatever is installed",
        "docker run --security-opt seccomp=unconfined … (or a Docker of 2023 or later)",
        "other_user",
        weaker=True,
    ),
    # -- both
    "no_seccomp": Reason(
        "the kernel has no seccomp filters: sockets and programs could not be refused",
        "grep SECCOMP_FILTER /boot/config-$(uname -r) (must say y: start another kernel)",
        _BOTH,
    ),
    # -- room
    "no_processes": Reason(
        "no further process can be started: {found}",
        "ulimit -u 4096 (a container: docker run --pids-limit 4096 …)",
        _ALL,
    ),
    "few_files": Reason(
        "a process may only open {number} files here",
        "ulimit -n 1024",
        _ALL,
    ),
    "no_tmp": Reason(
        "no folder for temporary files can be written to: {tried}",
        "df -h /tmp; ls -ld /tmp; mount | grep ' /tmp ' (make room, or: mkdir -p ~/tmp && export "
        "TMPDIR=~/tmp)",
        _ALL,
    ),
    "tmp_unused": Reason(
        "TMPDIR is {path}, where nothing can be written ({error}); {used} is used instead",
        "df -h {path}; ls -ld {path} (make room or unset TMPDIR)",
        _ALL,
        weaker=True,
    ),
    "tmp_hidden": Reason(
        "the box's user cannot reach its scratch folder by name: {folder} (mode {mode}, owner "
        "{owner}) lets only its owner in",
        "export TMPDIR=/tmp",
        "other_user",
        weaker=True,
    ),
    "tmp_small": Reason(
        "{path} has {free} MB left; one box may write {needed} MB there",
        "df -h {path}; export TMPDIR=/var/tmp (any folder with more room)",
        "other_user, process",
        weaker=True,
    ),
    "little_memory": Reason(
        "{free} MB of memory are free; one box may use {needed} MB",
        "autograder grade --jobs 1 …",
        _ALL,
        weaker=True,
    ),
    "address_space": Reason(
        "numpy cannot be loaded with {limit} MB of address space: {said}",
        "ulimit -v unlimited",
        _ALL,
    ),
    "import_broken": Reason(
        "{python} cannot load what a box needs: {said}",
        "{python} -m pip install --force-reinstall 'numpy>=1.26,<3' 'msgpack>=1.0,<2'",
        _ALL,
    ),
    "unknown": Reason(
        "{said} (none of the causes that doctor knows)",
        "autograder doctor --json > doctor.json (and send it to the maintainers)",
        _ALL,
    ),
}


class _Names(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return name.upper()


def markdown() -> str:
    """The table as ``docs/doctor.md``."""
    lines = [
        "# What `autograder doctor` can find",
        "",
        "`autograder doctor` tries every level for real. Where one is missing, it tries the",
        "ingredients one by one until the cause is found. `--json` prints the same for machines.",
        "Words in capitals stand for what it finds on your machine.",
        "",
        "Made from `autograder/box/reasons.py`; a test compares them.",
    ]
    for weaker, title in (
        (False, "## Why a level is missing"),
        (True, "## Why a level is there but weaker"),
    ):
        lines += [
            "",
            title,
            "",
            "| reason | level | what it means | what to type |",
            "| - | - | - | - |",
        ]
        for name, row in REASONS.items():
            if row.weaker is weaker:
                means, todo = (
                    text.format_map(_Names()).replace("|", "\\|") for text in (row.means, row.todo)
                )
                command, _, more = todo.partition(" (")
                typed = f"`{command}`" + (f" ({more}" if more else "")
                lines.append(f"| {name} | {row.levels} | {means} | {typed} |")
    return "\n".join(lines) + "\n"
