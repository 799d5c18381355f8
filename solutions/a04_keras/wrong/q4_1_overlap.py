"""Two shuffled lists, one for each part."""

HINT = (
    "An index occurs in both lists: such a row is learnt and then used as if it were new. How many "
    "shuffled lists do you need?"
)


def split_indices(n, test_fraction, seed):
    rng = np.random.default_rng(seed)
    n_test = round(n * test_fraction)
    test = rng.permutation(n)[:n_test]
    train = rng.permutation(n)[: n - n_test]
    return train, test
