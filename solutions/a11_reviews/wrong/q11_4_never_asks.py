"""The words themselves are compared."""

HINT = "predict is never called. The model itself must say what it thinks of the words."


def order_probe(predict, ids, seed):
    rng = np.random.default_rng(seed)
    shuffled = np.array(ids)
    for row in shuffled:
        words = row != 0
        row[words] = rng.permutation(row[words])
    return float(np.mean(np.any(np.array(ids) != shuffled, axis=1)))
