"""The last k rows, also where k is 0."""

HINT = (
    "No row was to be tested, and your test part holds all of them. Where does a slice that starts "
    "at -0 begin?"
)


def split_indices(n, test_fraction, seed):
    order = np.random.default_rng(seed).permutation(n)
    n_test = round(n * test_fraction)
    return order[:-n_test], order[-n_test:]
