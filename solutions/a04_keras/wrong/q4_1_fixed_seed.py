"""The seed is written into the function."""

HINT = "Another seed must give other test rows. Does your generator get the seed you were given?"


def split_indices(n, test_fraction, seed):
    order = np.random.default_rng(42).permutation(n)
    n_test = round(n * test_fraction)
    return order[n_test:], order[:n_test]
