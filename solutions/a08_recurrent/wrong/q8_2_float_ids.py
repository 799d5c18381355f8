"""The ids become floats, and floats cannot be an index."""

HINT = "Ids are integers. An array of floats cannot say which column or which row is meant."


def one_hot(ids, depth):
    ids = np.asarray(ids, dtype=float)
    if np.any(ids < 0) or np.any(ids >= depth):
        raise ValueError("ids out of range")
    return np.eye(depth)[ids]
