"""Lists in lists, one level after the other."""


def one_hot(ids, depth):
    if np.ndim(ids) > 0:
        return np.array([one_hot(part, depth) for part in ids])
    if not 0 <= ids < depth:
        raise ValueError("no such word")
    row = [0.0] * depth
    row[int(ids)] = 1.0
    return np.array(row)
