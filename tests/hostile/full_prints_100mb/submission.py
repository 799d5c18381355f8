"""Prints 100 MB, into every stream there is."""
import os
import sys

import numpy as np

linear_maps = {"double": True, "shifted": False, "zero": True}


def scale_shift(x, scale, shift):
    for _ in range(100):
        print("x" * (1 << 20), file=sys.stderr if np.ndim(x) else sys.stdout)
        os.write(1, b"y" * 4096)
    if scale == 0:
        raise ValueError
    return np.asarray(x, dtype=float) * scale + shift
