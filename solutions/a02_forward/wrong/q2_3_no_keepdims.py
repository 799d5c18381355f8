"""The sums of the rows lose their axis."""

HINT = (
    "The shapes do not fit: for scores (N, C) the sums need the shape (N, 1), so that each "
    "row is divided by its own sum."
)


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    powers = np.exp(z - np.max(z, axis=axis, keepdims=True))
    return powers / np.sum(powers, axis=axis)
