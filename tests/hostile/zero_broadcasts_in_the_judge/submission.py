"""A column of 60 million booleans: subtracted from three numbers it would be gigabytes."""
import numpy as np


def scale_shift(x, scale, shift):
    return np.zeros((60_000_000, *(1,) * np.ndim(x)), dtype=bool)
