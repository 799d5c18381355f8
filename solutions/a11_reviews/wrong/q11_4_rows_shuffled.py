"""The rows change places."""

HINT = (
    "You shuffle the rows, and the words inside of them stay in their order. It is the words of "
    "each row that change places."
)


def order_probe(predict, ids, seed):
    rng = np.random.default_rng(seed)
    shuffled = rng.permutation(ids)
    before = np.asarray(predict(np.array(ids)))[:, 0] > 0.5
    after = np.asarray(predict(shuffled))[:, 0] > 0.5
    return float(np.mean(before != after))
