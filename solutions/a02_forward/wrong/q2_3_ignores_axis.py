"""The last axis is used, whatever axis says."""

HINT = "The argument axis is not used: with axis=0 the columns must sum to 1, not the rows."


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    powers = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return powers / np.sum(powers, axis=-1, keepdims=True)
