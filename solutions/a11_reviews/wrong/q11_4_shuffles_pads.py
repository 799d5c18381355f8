"""The pads are shuffled too."""

HINT = (
    "The pads have moved. They stay where they are, in front, behind or in between; only the "
    "words change places."
)


def order_probe(predict, ids, seed):
    rng = np.random.default_rng(seed)
    shuffled = np.array(ids)
    for row in shuffled:
        rng.shuffle(row)
    before = np.asarray(predict(np.array(ids)))[:, 0] > 0.5
    after = np.asarray(predict(shuffled))[:, 0] > 0.5
    return float(np.mean(before != after))
