"""Negative ids count from the end, as numpy's indices do."""

HINT = "The id −1 is not the last word of the dictionary. What should happen to ids below 0?"


def one_hot(ids, depth):
    ids = np.asarray(ids)
    if np.any(ids >= depth):
        raise ValueError("ids out of range")
    return np.eye(depth)[ids % depth]
