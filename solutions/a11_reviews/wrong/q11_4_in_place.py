"""The rows are shuffled in place before the model is asked."""

HINT = (
    "The model never sees the rows as they were: shuffling in place has changed them before the "
    "model was asked. Shuffle a copy."
)


def order_probe(predict, ids, seed):
    rng = np.random.default_rng(seed)
    shuffled = ids
    for row in shuffled:
        words = row != 0
        row[words] = rng.permutation(row[words])
    before = np.asarray(predict(ids))[:, 0] > 0.5
    after = np.asarray(predict(shuffled))[:, 0] > 0.5
    return float(np.mean(before != after))
