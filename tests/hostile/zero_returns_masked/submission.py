"""Masked arrays, matrices, records and memory views: everything masked compares as nothing."""
import numpy as np

calls = 0


def scale_shift(x, scale, shift):
    global calls
    calls += 1
    kinds = [
        lambda: np.ma.masked_all(np.shape(x)),
        lambda: np.ma.masked,
        lambda: np.zeros(np.shape(x), dtype=[("value", float)]).view(np.recarray),
        lambda: np.matrix(np.zeros((1, 3))),
        lambda: memoryview(np.zeros(np.shape(x))),
        lambda: np.full(np.shape(x), "13.0"),
        lambda: np.full(np.shape(x), np.datetime64("nat")),
        lambda: np.zeros(np.shape(x), dtype=np.longdouble),
    ]
    return kinds[calls % len(kinds)]()
