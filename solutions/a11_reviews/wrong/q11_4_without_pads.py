"""The model is shown the words without their pads."""

HINT = (
    "The model is shown rows of another form. It takes ids of shape (N, maxlen), pads included, "
    "before and after the shuffle."
)


def order_probe(predict, ids, seed):
    rng = np.random.default_rng(seed)
    changed = 0
    for row in np.array(ids):
        words = row[row != 0]
        before = np.asarray(predict(words[None, :]))[0, 0] > 0.5
        after = np.asarray(predict(rng.permutation(words)[None, :]))[0, 0] > 0.5
        changed += before != after
    return float(changed / len(ids))
