"""A fresh generator each time."""

HINT = (
    "The same seed must give the same split again. Which generator did you use, and does it know "
    "the seed?"
)


def split_indices(n, test_fraction, seed):
    order = np.random.default_rng().permutation(n)
    n_test = round(n * test_fraction)
    return order[n_test:], order[:n_test]
