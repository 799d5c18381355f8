"""The largest score is subtracted in place."""

HINT = "You subtracted inside the array that the caller passed in. Work on a copy."


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    z -= np.max(z, axis=axis, keepdims=True)
    powers = np.exp(z)
    return powers / np.sum(powers, axis=axis, keepdims=True)
