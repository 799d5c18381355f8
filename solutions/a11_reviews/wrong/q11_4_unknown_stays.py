"""Unknown words are taken for pads."""

HINT = "Words with id 1 never move. Only 0 is padding; an unknown word is a word too."


def order_probe(predict, ids, seed):
    rng = np.random.default_rng(seed)
    shuffled = np.array(ids)
    for row in shuffled:
        words = row > 1
        row[words] = rng.permutation(row[words])
    before = np.asarray(predict(np.array(ids)))[:, 0] > 0.5
    after = np.asarray(predict(shuffled))[:, 0] > 0.5
    return float(np.mean(before != after))
