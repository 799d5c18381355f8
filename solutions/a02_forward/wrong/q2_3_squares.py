"""The length of the row is used instead of its sum."""

HINT = (
    "You divide by the length of the row, the root of the sum of squares. Which sum makes the "
    "shares add up to 1?"
)


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    powers = np.exp(z - np.max(z, axis=axis, keepdims=True))
    return powers / np.sqrt(np.sum(powers**2, axis=axis, keepdims=True))
