"""np.sign gives -1, 0 and 1."""

HINT = "The outputs must be 0 or 1. The sign of z has three values: -1, 0 and 1."


def step(z):
    return np.asarray(np.sign(np.asarray(z))).astype(np.int64)
