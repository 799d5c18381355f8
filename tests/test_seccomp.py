"""The filter of system calls, instruction by instruction, for both machine types.

A wrong number in its table refuses a harmless call and lets a dangerous one through, on one type of
machine only; so the table is compared with the kernel's own headers where they are installed, and
the program is run by a small interpreter here.
"""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest

from autograder.box import linux, seccomp

ALLOWED, KILLED, EPERM, ENOSYS = 0x7FFF0000, 0x80000000, 0x00050001, 0x00050026
HEADERS = {
    "x86_64": Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"),
    "aarch64": Path("/usr/include/asm-generic/unistd.h"),
}
MACHINES = ["x86_64", "aarch64"]
EXTRA = {
    "clone": seccomp._CLONE,
    "clone3": seccomp._CLONE3,
    "prctl": seccomp._PRCTL,
    "mmap": seccomp._MMAP,
}


def verdict(machine: str, number: int, *args: int, arch: str = "") -> int:
    """What the filter says to a call."""
    words = [*args, *[0] * (6 - len(args))]
    data = struct.pack("IIQ6Q", number, seccomp._ARCH[arch or machine], 0, *words)
    code = seccomp.program(machine)
    place = accumulator = 0
    while True:
        operation, yes, no, k = struct.unpack_from("HBBI", code, 8 * place)
        place += 1
        if operation == 0x20:
            (accumulator,) = struct.unpack_from("I", data, k)
        elif operation == 0x06:
            return k
        else:
            tests = {0x15: accumulator == k, 0x35: accumulator >= k, 0x45: bool(accumulator & k)}
            place += yes if tests[operation] else no


@pytest.mark.parametrize("machine", MACHINES)
def test_every_call_of_the_table_is_refused(machine: str) -> None:
    for name, numbers in seccomp.DENIED.items():
        number = numbers[MACHINES.index(machine)]
        if number is not None:
            assert verdict(machine, number) == EPERM, name


@pytest.mark.parametrize("machine", MACHINES)
def test_the_numbers_are_those_of_the_kernel(machine: str) -> None:
    if not HEADERS[machine].exists():
        pytest.skip(f"{HEADERS[machine]} is not installed here")
    lines = HEADERS[machine].read_text().splitlines()
    found = [re.match(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", line) for line in lines]
    known = {m[1]: int(m[2]) for m in found if m}
    newest = max(n for n in known.values() if n < 1000)
    for name, numbers in {**seccomp.DENIED, **EXTRA, **linux._NUMBERS}.items():
        number = numbers[MACHINES.index(machine)]
        if number is None:
            assert name not in known
        elif number <= newest:
            assert known.get(name) == number, name


@pytest.mark.parametrize("machine", MACHINES)
def test_no_call_is_listed_twice(machine: str) -> None:
    column = [n[MACHINES.index(machine)] for n in (*seccomp.DENIED.values(), *EXTRA.values())]
    numbers = [n for n in column if n is not None]
    assert len(numbers) == len({*numbers})


@pytest.mark.parametrize("machine", MACHINES)
def test_what_programs_live_on_is_allowed(machine: str) -> None:
    # read, write, close, mmap of private memory, of a file; munmap, exit_group, getrlimit, futex
    harmless = {
        "x86_64": (0, 1, 3, 11, 231, 302, 202, 7, 61, 257),
        "aarch64": (63, 64, 57, 215, 94, 261, 98, 73, 260, 56),
    }
    for number in harmless[machine]:
        assert verdict(machine, number) == ALLOWED
    (mmap,) = seccomp._MMAP[MACHINES.index(machine) :][:1]
    assert verdict(machine, mmap, 0, 4096, 3, 0x22) == ALLOWED  # private and anonymous
    assert verdict(machine, mmap, 0, 4096, 3, 0x01) == ALLOWED  # shared, of a file
    assert verdict(machine, mmap, 0, 4096, 3, 0x21) == EPERM  # shared and anonymous


@pytest.mark.parametrize("machine", MACHINES)
def test_processes_and_threads_but_no_namespaces(machine: str) -> None:
    column = MACHINES.index(machine)
    clone, clone3 = seccomp._CLONE[column], seccomp._CLONE3[column]
    assert verdict(machine, clone, 0x01200011) == ALLOWED  # fork
    assert verdict(machine, clone, 0x003D0F00) == ALLOWED  # a thread
    assert verdict(machine, clone3) == ENOSYS
    for flag in (0x00020000, 0x02000000, 0x04000000, 0x08000000, 0x10000000, 0x20000000, 1 << 30):
        assert verdict(machine, clone, flag | 17) == EPERM, hex(flag)


@pytest.mark.parametrize("machine", MACHINES)
def test_a_box_dies_with_its_parent_and_sets_no_filters(machine: str) -> None:
    prctl = seccomp._PRCTL[MACHINES.index(machine)]
    assert verdict(machine, prctl, linux.PR_SET_PDEATHSIG, 0) == EPERM
    assert verdict(machine, prctl, 22, 2) == EPERM
    assert verdict(machine, prctl, 15) == ALLOWED  # PR_SET_NAME, of every thread


def test_calls_under_other_numbers_do_not_get_through() -> None:
    assert verdict("x86_64", 41, arch="aarch64") == KILLED
    assert verdict("aarch64", 198, arch="x86_64") == KILLED
    for number in (0, 41, 59):
        assert verdict("x86_64", 0x40000000 | number) == EPERM  # x32


def test_a_machine_that_is_not_in_the_table_is_refused() -> None:
    with pytest.raises(OSError, match="riscv64"):
        seccomp.program("riscv64")
