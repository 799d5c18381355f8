"""Rows are counted from 1."""

HINT = "There is no row n: rows are counted from 0."


def split_indices(n, test_fraction, seed):
    order = np.random.default_rng(seed).permutation(np.arange(1, n + 1))
    n_test = round(n * test_fraction)
    return order[n_test:], order[:n_test]
