"""Both sizes are rounded by themselves, and a row gets lost."""

HINT = (
    "Some rows are in neither list. Where does the second part begin if the first one is rounded "
    "differently?"
)


def split_indices(n, test_fraction, seed):
    order = np.random.default_rng(seed).permutation(n)
    n_test = round(n * test_fraction)
    return order[: int(n * (1 - test_fraction))], order[n - n_test :]
