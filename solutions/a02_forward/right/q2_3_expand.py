"""The lost axis is put back by hand."""


def softmax(z, axis=-1):
    z = np.array(z).astype(float)
    z = z - np.expand_dims(z.max(axis=axis), axis)
    e = np.exp(z)
    return e / np.expand_dims(e.sum(axis=axis), axis)
