"""The older generator of numpy, but one of its own; a random number for each row."""


def split_indices(n, test_fraction, seed):
    keys = np.random.RandomState(seed).rand(n)
    order = np.argsort(keys)
    n_test = int(np.round(n * test_fraction))
    return [order[n_test:], order[:n_test]]
