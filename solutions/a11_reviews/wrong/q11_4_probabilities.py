"""Every change of a probability counts."""

HINT = (
    "Your result grows where the probability moves and the class stays. Only a change of the "
    "class counts, from one side of 0.5 to the other."
)


def order_probe(predict, ids, seed):
    rng = np.random.default_rng(seed)
    shuffled = np.array(ids)
    for row in shuffled:
        words = row != 0
        row[words] = rng.permutation(row[words])
    before = np.asarray(predict(np.array(ids)))[:, 0]
    after = np.asarray(predict(shuffled))[:, 0]
    return float(np.mean(np.abs(before - after) > 1e-6))
