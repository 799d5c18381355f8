"""The result holds integers."""

HINT = "The ones and zeros are right, but they are whole numbers: the result is to be float64."


def one_hot(ids, depth):
    ids = np.asarray(ids)
    if np.any(ids < 0) or np.any(ids >= depth):
        raise ValueError("ids out of range")
    return np.eye(depth, dtype=np.int64)[ids]
