"""One half always goes up."""

HINT = (
    "The number of test rows is one off where n times test_fraction ends in .5 or lies between two "
    "numbers. Python's round takes the nearest, and the even one of two that are equally near."
)


def split_indices(n, test_fraction, seed):
    order = np.random.default_rng(seed).permutation(n)
    n_test = int(n * test_fraction + 0.5)
    return order[n_test:], order[:n_test]
