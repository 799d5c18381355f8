"""Asks for 16 GB."""
import numpy as np


def scale_shift(x, scale, shift):
    return np.ones(1 << 31)
