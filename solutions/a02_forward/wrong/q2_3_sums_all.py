"""The powers are divided by the sum over the whole array."""

HINT = (
    "Each row must sum to 1. You divide by the sum of all rows together, so the whole batch "
    "sums to 1."
)


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    powers = np.exp(z - np.max(z, axis=axis, keepdims=True))
    return powers / np.sum(powers)
