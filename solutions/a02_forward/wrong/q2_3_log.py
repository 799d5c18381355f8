"""The logarithm of the shares is returned."""

HINT = (
    "These are the logarithms of the shares, all of them 0 or negative. The question asks for "
    "the shares themselves."
)


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    shifted = z - np.max(z, axis=axis, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=axis, keepdims=True))
