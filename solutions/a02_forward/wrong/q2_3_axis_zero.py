"""Without an axis, the first one is used."""

HINT = (
    "Without the argument axis it is the last axis that sums to 1. In a batch, every row "
    "belongs to one example."
)


def softmax(z, axis=0):
    z = np.asarray(z, dtype=float)
    powers = np.exp(z - np.max(z, axis=axis, keepdims=True))
    return powers / np.sum(powers, axis=axis, keepdims=True)
