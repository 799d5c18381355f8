"""The result has one axis only."""

HINT = "The answer has the shape of z: yours is one long row, whatever shape z had."


def step(z):
    z = np.asarray(z)
    if z.ndim > 1:
        z = z.ravel()
    return np.asarray(z >= 0).astype(np.int64)
