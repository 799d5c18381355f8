"""The words are shuffled in a copy that is thrown away."""

HINT = (
    "The model is never shown a row in another order. A row picked out with a mask is a copy: "
    "what is shuffled there must be put back."
)


def order_probe(predict, ids, seed):
    rng = np.random.default_rng(seed)
    shuffled = np.array(ids)
    for row in shuffled:
        rng.shuffle(row[row != 0])
    before = np.asarray(predict(np.array(ids)))[:, 0] > 0.5
    after = np.asarray(predict(shuffled))[:, 0] > 0.5
    return float(np.mean(before != after))
