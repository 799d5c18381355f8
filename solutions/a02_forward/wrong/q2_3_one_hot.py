"""The largest score gets 1, all others 0."""

HINT = "The question asks for probabilities, not a vote: the smaller scores get a share too."


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    out = np.zeros(z.shape)
    np.put_along_axis(out, np.expand_dims(np.argmax(z, axis=axis), axis), 1.0, axis=axis)
    return out
