"""Seeds numpy's global generator."""

HINT = (
    "The global generator was moved: whoever draws from it next gets other numbers than before. "
    "Make a generator of your own, for this function alone."
)


def split_indices(n, test_fraction, seed):
    np.random.seed(seed)
    order = np.random.permutation(n).astype(np.int64)
    n_test = round(n * test_fraction)
    return order[n_test:], order[:n_test]
