"""Draw the test rows, the rest is sorted."""


def split_indices(n, test_fraction, seed):
    rng = np.random.default_rng(seed)
    test = rng.choice(n, size=round(n * test_fraction), replace=False)
    train = np.setdiff1d(np.arange(n), test)
    return train, test
