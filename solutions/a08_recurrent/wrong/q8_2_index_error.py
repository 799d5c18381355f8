"""Ids that are too large raise numpy's IndexError."""

HINT = "An id that is too large is refused, but with another error than the ValueError asked for."


def one_hot(ids, depth):
    ids = np.asarray(ids)
    if np.any(ids < 0):
        raise ValueError("ids out of range")
    return np.eye(depth)[ids]
