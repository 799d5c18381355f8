"""The system calls that student code may not make.

Runs in a child of the zygote, last step before student code; needs no privilege beyond
no_new_privs.  A refused call fails with EPERM, so that honest code gets an ordinary
OSError.  What is refused: sockets, starting programs, other processes' memory, kernel
interfaces with a history of holes, and namespaces.  The list is a deny list: numpy and
TensorFlow need too many harmless calls for an allow list to survive the next release.
"""

from __future__ import annotations

import ctypes
import platform
import struct

from autograder.box import linux

#: name -> (x86_64, aarch64); None where the call does not exist.
DENIED: dict[str, tuple[int | None, int | None]] = {
    # no network, no unix sockets: nothing to talk to
    "socket": (41, 198),
    "socketpair": (53, 199),
    "connect": (42, 203),
    "accept": (43, 202),
    "accept4": (288, 242),
    "bind": (49, 200),
    "listen": (50, 201),
    # no other program
    "execve": (59, 221),
    "execveat": (322, 281),
    # no other process
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "kcmp": (312, 272),
    "pidfd_getfd": (438, 438),
    "process_madvise": (440, 440),
    "setpriority": (141, 140),
    "sched_setscheduler": (144, 119),
    "sched_setparam": (142, 118),
    "sched_setattr": (314, 274),
    "ioprio_set": (251, 30),
    "migrate_pages": (256, 238),
    "move_pages": (279, 239),
    # no other view of the machine
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "unshare": (272, 97),
    "setns": (308, 268),
    "open_tree": (428, 428),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fspick": (433, 433),
    "mount_setattr": (442, 442),
    "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
    # no rarely used kernel interface
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "keyctl": (250, 219),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "kexec_load": (246, 104),
    "kexec_file_load": (320, 294),
    "reboot": (169, 142),
    "swapon": (167, 224),
    "swapoff": (168, 225),
    "syslog": (103, 116),
    "acct": (163, 89),
    "quotactl": (179, 60),
    "personality": (135, 92),
    "vhangup": (153, 58),
    "seccomp": (317, 277),
    "modify_ldt": (154, None),
    "vmsplice": (278, 75),
    "fanotify_init": (300, 262),
    "inotify_init": (253, None),
    "inotify_init1": (294, 26),
    # no memory that no process is seen to have, and none that outlives the box: neither new
    # queues and segments nor those that others have made and left open to everybody
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    "msgget": (68, 186),
    "msgsnd": (69, 189),
    "msgrcv": (70, 188),
    "msgctl": (71, 187),
    "shmget": (29, 194),
    "shmat": (30, 196),
    "shmctl": (31, 195),
    "semget": (64, 190),
    "semop": (65, 193),
    "semctl": (66, 191),
    "semtimedop": (220, 192),
    "mq_open": (240, 180),
    "mq_unlink": (241, 181),
    "mq_timedsend": (242, 182),
    "mq_timedreceive": (243, 183),
    "mq_notify": (244, 184),
    "mq_getsetattr": (245, 185),
    # no blocks of a disk without a size that a limit could hold (FALLOC_FL_KEEP_SIZE), and no
    # pipes or sockets by name
    "fallocate": (285, 47),
    "mknod": (133, None),
    "mknodat": (259, 33),
}
_CLONE = (56, 220)
_CLONE3 = (435, 435)
_PRCTL = (157, 167)
_MMAP = (9, 222)
_ARCH = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

_LOAD, _JEQ, _JGE, _JSET, _RET = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW = 0x7FFF0000
_KILL = 0x80000000
_EPERM, _ENOSYS = 0x00050000 | 1, 0x00050000 | 38
_MAP_SHARED, _MAP_ANONYMOUS = 0x01, 0x20
_PR_SET_SECCOMP = 22
_NAMESPACES = 0x7E020000  # CLONE_NEW* without NEWTIME (which clone cannot take)


def _op(code: int, k: int, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("HBBI", code, yes, no, k)


def program(machine: str | None = None) -> bytes:
    """The filter as BPF instructions.

    Raises:
        OSError: for a machine type whose call numbers are not in the table.
    """
    machine = machine or platform.machine()
    if machine not in _ARCH:
        raise OSError(38, f"seccomp: machine {machine} is not supported")
    column = 0 if machine == "x86_64" else 1
    ops = [_op(_LOAD, 4), _op(_JEQ, _ARCH[machine], 1, 0), _op(_RET, _KILL), _op(_LOAD, 0)]
    if machine == "x86_64":  # the x32 calls are the same calls under other numbers
        ops += [_op(_JGE, 0x40000000, 0, 1), _op(_RET, _EPERM)]
    for numbers in DENIED.values():
        number = numbers[column]
        if number is not None:
            ops += [_op(_JEQ, number, 0, 1), _op(_RET, _EPERM)]
    # clone3 hides its flags in memory: pretend that it does not exist, libc falls back to clone
    ops += [_op(_JEQ, _CLONE3[column], 0, 1), _op(_RET, _ENOSYS)]
    # clone with a namespace flag
    ops += [
        _op(_JEQ, _CLONE[column], 0, 4),
        _op(_LOAD, 16),
        _op(_JSET, _NAMESPACES, 0, 1),
        _op(_RET, _EPERM),
        _op(_RET, _ALLOW),
    ]
    # mmap of shared memory without a file: it stays when its pages are dropped from all tables
    ops += [
        _op(_JEQ, _MMAP[column], 0, 5),
        _op(_LOAD, 40),
        _op(_JSET, _MAP_ANONYMOUS, 0, 2),
        _op(_JSET, _MAP_SHARED, 0, 1),
        _op(_RET, _EPERM),
        _op(_RET, _ALLOW),
    ]
    # prctl(PR_SET_PDEATHSIG): a box must die with its zygote; and no further filters
    ops += [
        _op(_JEQ, _PRCTL[column], 0, 5),
        _op(_LOAD, 16),
        _op(_JEQ, linux.PR_SET_PDEATHSIG, 1, 0),
        _op(_JEQ, _PR_SET_SECCOMP, 0, 1),
        _op(_RET, _EPERM),
        _op(_RET, _ALLOW),
    ]
    ops.append(_op(_RET, _ALLOW))
    return b"".join(ops)


def confine() -> None:
    """Install the filter for this process and all its children.

    Raises:
        OSError: where the kernel has no seccomp filters.
    """
    code = program()
    linux.prctl(linux.PR_SET_NO_NEW_PRIVS, 1)
    buffer = ctypes.create_string_buffer(code, len(code))
    head = struct.pack("HxxxxxxQ", len(code) // 8, ctypes.addressof(buffer))
    holder = ctypes.create_string_buffer(head, len(head))
    linux.prctl(_PR_SET_SECCOMP, 2, ctypes.addressof(holder))  # SECCOMP_MODE_FILTER
