"""Plain lists and Python's random numbers."""


def order_probe(predict, ids, seed):
    import random

    rng = random.Random(seed)
    shuffled = []
    for row in ids.tolist():
        words = [k for k in row if k != 0]
        rng.shuffle(words)
        shuffled.append([words.pop(0) if k != 0 else 0 for k in row])
    before = np.round(predict(ids))
    after = np.round(predict(np.array(shuffled)))
    return np.mean(before != after)
