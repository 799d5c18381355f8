"""Axes of size 1 are squeezed away."""

HINT = (
    "A batch of one sentence, or a sentence of one word, loses an axis in your result. An "
    "axis of size 1 is an axis too."
)


def one_hot(ids, depth):
    ids = np.asarray(ids)
    if np.any(ids < 0) or np.any(ids >= depth):
        raise ValueError("ids out of range")
    return np.squeeze(np.eye(depth)[ids])
