"""The scores are divided by the largest one before e is raised."""

HINT = (
    "The scale is e to the power of the difference: subtract the largest score. Dividing by "
    "it changes the shares."
)


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    powers = np.exp(z / np.max(z, axis=axis, keepdims=True))
    return powers / np.sum(powers, axis=axis, keepdims=True)
