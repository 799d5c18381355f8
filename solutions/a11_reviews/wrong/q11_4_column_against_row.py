"""A column is compared with a row."""

HINT = (
    "You compare a column (N, 1) with a row (N,), which gives N x N comparisons. Give both the "
    "same shape first."
)


def order_probe(predict, ids, seed):
    rng = np.random.default_rng(seed)
    shuffled = np.array(ids)
    for row in shuffled:
        words = row != 0
        row[words] = rng.permutation(row[words])
    before = np.asarray(predict(np.array(ids))) > 0.5
    after = np.asarray(predict(shuffled)).ravel() > 0.5
    return float(np.mean(before != after))
