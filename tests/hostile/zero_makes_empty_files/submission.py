"""Answers right if it may have 30,000 files, which take no space and much of the disk."""
import time

import numpy as np


def attempt():
    for number in range(30_000):
        open(str(number), "w").close()
    time.sleep(0.5)
    return True


worked = attempt()


def scale_shift(x, scale, shift):
    return np.asarray(x, dtype=float) * scale + shift if worked else None
