"""The words are moved along by a random number of places."""

HINT = (
    "Your rows are only turned round or moved along, each word with the same neighbours as "
    "before. A random order can put any word anywhere."
)


def order_probe(predict, ids, seed):
    rng = np.random.default_rng(seed)
    shuffled = np.array(ids)
    for row in shuffled:
        words = row != 0
        row[words] = np.roll(row[words], rng.integers(1, max(words.sum(), 2)))
    before = np.asarray(predict(np.array(ids)))[:, 0] > 0.5
    after = np.asarray(predict(shuffled))[:, 0] > 0.5
    return float(np.mean(before != after))
