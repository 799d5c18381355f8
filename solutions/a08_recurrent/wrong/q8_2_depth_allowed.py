"""The id depth is let through."""

HINT = "A dictionary of 5 words has the ids 0 to 4. What does your answer do with the id 5?"


def one_hot(ids, depth):
    ids = np.asarray(ids)
    if np.any(ids < 0) or np.any(ids > depth):
        raise ValueError("ids out of range")
    return (ids[..., np.newaxis] == np.arange(depth)).astype(float)
