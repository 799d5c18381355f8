"""The generator is made without the seed."""

HINT = (
    "Two calls with the same seed shuffle in two different ways. Make the generator from the "
    "seed."
)


def order_probe(predict, ids, seed):
    rng = np.random.default_rng()
    shuffled = np.array(ids)
    for row in shuffled:
        words = row != 0
        row[words] = rng.permutation(row[words])
    before = np.asarray(predict(np.array(ids)))[:, 0] > 0.5
    after = np.asarray(predict(shuffled))[:, 0] > 0.5
    return float(np.mean(before != after))
