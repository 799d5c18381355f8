"""Each part is shuffled, but the rows were parted before."""

HINT = (
    "The test rows are one block of neighbours. Data are often sorted by class: a block would "
    "leave a class out of the training."
)


def split_indices(n, test_fraction, seed):
    rng = np.random.default_rng(seed)
    n_train = n - round(n * test_fraction)
    return rng.permutation(n_train), n_train + rng.permutation(n - n_train)
