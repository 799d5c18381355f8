"""Rows are drawn and put back."""

HINT = "An index occurs twice in one list. Each row is drawn once, without putting it back."


def split_indices(n, test_fraction, seed):
    rng = np.random.default_rng(seed)
    n_test = round(n * test_fraction)
    test = rng.integers(0, n, size=n_test)
    rest = np.setdiff1d(np.arange(n), test)
    train = rng.choice(rest, n - n_test) if len(rest) else rest
    return train, test
