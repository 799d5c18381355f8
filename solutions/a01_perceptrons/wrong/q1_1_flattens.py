"""The result has one axis, whatever the shape of z."""

HINT = "The result has the shape of z; yours always has one axis."


def step(z):
    return np.array([1 if v >= 0 else 0 for v in np.ravel(z)], dtype=np.int64)
