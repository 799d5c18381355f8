"""The generator starts anew for each row."""

HINT = (
    "All rows of the same length get the same new order. Draw a new one for each row, from one "
    "generator that is made before the loop."
)


def order_probe(predict, ids, seed):
    shuffled = np.array(ids)
    for row in shuffled:
        words = row != 0
        row[words] = np.random.default_rng(seed).permutation(row[words])
    before = np.asarray(predict(np.array(ids)))[:, 0] > 0.5
    after = np.asarray(predict(shuffled))[:, 0] > 0.5
    return float(np.mean(before != after))
