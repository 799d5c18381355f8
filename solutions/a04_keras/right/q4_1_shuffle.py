"""An index array, shuffled in place; the last rows are tested."""


def split_indices(n, test_fraction, seed):
    rng = np.random.default_rng(seed)
    index = np.arange(n)
    rng.shuffle(index)
    cut = n - int(round(n * test_fraction))
    return index[:cut], index[cut:]
