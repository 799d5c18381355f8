"""The generator is always the same."""

HINT = "Another seed gives the same order again. Make the generator from the seed."


def order_probe(predict, ids, seed):
    rng = np.random.default_rng(0)
    shuffled = np.array(ids)
    for row in shuffled:
        words = row != 0
        row[words] = rng.permutation(row[words])
    before = np.asarray(predict(np.array(ids)))[:, 0] > 0.5
    after = np.asarray(predict(shuffled))[:, 0] > 0.5
    return float(np.mean(before != after))
