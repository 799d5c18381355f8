"""By way of the logarithm of the sum."""


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    top = z.max(axis, keepdims=True)
    return np.exp(z - top - np.log(np.exp(z - top).sum(axis, keepdims=True)))
