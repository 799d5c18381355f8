"""A block that starts at a random row."""

HINT = (
    "The test rows are one block of neighbours. Data are often sorted by class: a block would "
    "leave a class out of the training."
)


def split_indices(n, test_fraction, seed):
    start = np.random.default_rng(seed).integers(n)
    order = np.roll(np.arange(n), start)
    n_test = round(n * test_fraction)
    return order[n_test:], order[:n_test]
