"""Test rows first."""

HINT = "The two parts are exchanged: the rows for training come first."


def split_indices(n, test_fraction, seed):
    order = np.random.default_rng(seed).permutation(n)
    n_test = round(n * test_fraction)
    return order[:n_test], order[n_test:]
