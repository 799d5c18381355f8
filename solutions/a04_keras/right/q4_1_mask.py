"""By way of a mask; both parts sorted."""


def split_indices(n, test_fraction, seed):
    mask = np.zeros(n, dtype=bool)
    mask[: round(n * test_fraction)] = True
    mask = np.random.default_rng(seed).permutation(mask)
    return np.flatnonzero(~mask), np.flatnonzero(mask)
