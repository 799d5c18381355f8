"""The share is cut off to a whole number."""

HINT = (
    "You return a whole number. A share is a float: how do you divide without losing what comes "
    "after the point?"
)


def order_probe(predict, ids, seed):
    rng = np.random.default_rng(seed)
    shuffled = np.array(ids)
    for row in shuffled:
        words = row != 0
        row[words] = rng.permutation(row[words])
    before = np.asarray(predict(np.array(ids)))[:, 0] > 0.5
    after = np.asarray(predict(shuffled))[:, 0] > 0.5
    return int(np.sum(before != after)) // len(ids)
