"""The model judges row by row."""


def order_probe(predict, ids, seed):
    rng = np.random.default_rng(seed)
    changed = 0
    for row in ids:
        other = row.copy()
        words = other[other != 0]
        rng.shuffle(words)
        other[other != 0] = words
        before, after = (predict(r[np.newaxis])[0, 0] > 0.5 for r in (row, other))
        changed += before != after
    return float(changed) / len(ids)
