"""One call for the rows as they were and the shuffled ones."""


def order_probe(predict, ids, seed):
    n = len(ids)
    rng = np.random.RandomState(seed)
    both = np.concatenate([ids, ids])
    for i in range(n, 2 * n):
        both[i, both[i] > 0] = rng.permutation(both[i][both[i] > 0])
    classes = (np.asarray(predict(both)) > 0.5).reshape(2, n)
    return 1.0 - float((classes[0] == classes[1]).mean())
