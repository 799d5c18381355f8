"""The new axis is the first one."""

HINT = "The new axis of length depth comes last, after the axes of the ids. Yours comes first."


def one_hot(ids, depth):
    ids = np.asarray(ids)
    if np.any(ids < 0) or np.any(ids >= depth):
        raise ValueError("ids out of range")
    return np.moveaxis(np.eye(depth)[ids], -1, 0)
