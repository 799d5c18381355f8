"""The last rows are tested, nothing is shuffled."""

HINT = (
    "The test rows are one block of neighbours. Data are often sorted by class: a block would "
    "leave a class out of the training."
)


def split_indices(n, test_fraction, seed):
    n_test = round(n * test_fraction)
    return np.arange(n - n_test), np.arange(n - n_test, n)
