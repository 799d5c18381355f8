"""The model is asked first, then ids are shuffled in place."""

HINT = "The caller's ids come back shuffled. Shuffle a copy."


def order_probe(predict, ids, seed):
    rng = np.random.default_rng(seed)
    before = np.asarray(predict(ids))[:, 0] > 0.5
    for row in ids:
        words = row != 0
        row[words] = rng.permutation(row[words])
    after = np.asarray(predict(ids))[:, 0] > 0.5
    return float(np.mean(before != after))
