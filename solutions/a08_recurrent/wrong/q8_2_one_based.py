"""The first column belongs to id 1."""

HINT = "Ids are counted from 0: id 0 lights column 0. Which column does it light in your answer?"


def one_hot(ids, depth):
    ids = np.asarray(ids)
    if np.any(ids < 0) or np.any(ids >= depth):
        raise ValueError("ids out of range")
    return (ids[..., np.newaxis] == np.arange(1, depth + 1)).astype(float)
