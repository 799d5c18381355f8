"""The number of columns is taken from the largest id."""

HINT = (
    "The number of columns is the argument depth. The largest id of this text need not be the "
    "last word of the dictionary."
)


def one_hot(ids, depth):
    ids = np.asarray(ids)
    if np.any(ids < 0) or np.any(ids >= depth):
        raise ValueError("ids out of range")
    return np.eye(ids.max() + 1)[ids]
