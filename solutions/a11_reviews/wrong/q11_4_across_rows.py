"""Words leave their row."""

HINT = (
    "The model is shown words that were not in the row. Shuffling moves words within their own "
    "row: none is added, lost, or sent to another row."
)


def order_probe(predict, ids, seed):
    rng = np.random.default_rng(seed)
    shuffled = np.array(ids)
    words = shuffled != 0
    shuffled[words] = rng.permutation(shuffled[words])
    before = np.asarray(predict(np.array(ids)))[:, 0] > 0.5
    after = np.asarray(predict(shuffled))[:, 0] > 0.5
    return float(np.mean(before != after))
