"""The smallest score is subtracted instead of the largest."""

HINT = (
    "After your shift the largest score may still be huge, and its power of e too. After a "
    "safe shift no score is above 0."
)


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    powers = np.exp(z - np.min(z, axis=axis, keepdims=True))
    return powers / np.sum(powers, axis=axis, keepdims=True)
