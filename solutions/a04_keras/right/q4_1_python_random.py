"""Python's own generator, and lists until the end."""

import random


def split_indices(n, test_fraction, seed):
    rows = list(range(n))
    random.Random(seed).shuffle(rows)
    n_test = round(n * test_fraction)
    return np.array(rows[n_test:], dtype=np.int64), np.array(rows[:n_test], dtype=np.int64)
