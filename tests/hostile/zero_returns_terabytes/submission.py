"""A small array that claims to be large."""
import numpy as np


def scale_shift(x, scale, shift):
    return np.broadcast_to(np.zeros(1), (1 << 20, 1 << 20))
