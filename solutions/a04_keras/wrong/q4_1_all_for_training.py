"""The training rows are all rows."""

HINT = (
    "An index occurs in both lists: such a row is learnt and then used as if it were new. How many "
    "shuffled lists do you need?"
)


def split_indices(n, test_fraction, seed):
    order = np.random.default_rng(seed).permutation(n)
    return order, order[: round(n * test_fraction)]
