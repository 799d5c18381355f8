"""A set of the values that occur, and einsum."""


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(x)
    if not set(x.ravel().tolist()) <= {0, 1}:
        raise ValueError("on or off")
    return (np.einsum("nd,d->n", x, np.asarray(weights)) >= threshold) * 1
