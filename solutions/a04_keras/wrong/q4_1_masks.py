"""True and False for every row."""

HINT = (
    "These are True and False, a mask. The question wants the numbers of the rows: at which places "
    "is the mask True?"
)


def split_indices(n, test_fraction, seed):
    order = np.random.default_rng(seed).permutation(n)
    mask = np.zeros(n, dtype=bool)
    mask[order[: round(n * test_fraction)]] = True
    return ~mask, mask
