"""Every so many rows, counted from the start."""

HINT = "Another seed must give other test rows. Does your generator get the seed you were given?"


def split_indices(n, test_fraction, seed):
    n_test = round(n * test_fraction)
    test = (np.arange(n_test) * n) // max(n_test, 1)
    return np.setdiff1d(np.arange(n), test), test
