"""A batch of one row, or of one class, loses its axis."""

HINT = (
    "An axis of size 1 is lost on the way: one row or one class is still a batch. What "
    "removes it?"
)


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return np.squeeze(e / e.sum(axis=axis, keepdims=True))
