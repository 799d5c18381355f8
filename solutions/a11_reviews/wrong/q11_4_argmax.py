"""The class is the argmax of a single column."""

HINT = (
    "No class ever changes in your answer, although the shuffled rows are right. With one "
    "column of probabilities argmax is always 0: on which side of 0.5 is the probability?"
)


def order_probe(predict, ids, seed):
    rng = np.random.default_rng(seed)
    shuffled = np.array(ids)
    for row in shuffled:
        words = row != 0
        row[words] = rng.permutation(row[words])
    before = np.argmax(predict(np.array(ids)), axis=1)
    after = np.argmax(predict(shuffled), axis=1)
    return float(np.mean(before != after))
