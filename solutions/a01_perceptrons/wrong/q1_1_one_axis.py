"""A single number gives an array of shape (1,)."""

HINT = "The answer has the shape of z: a single number has the shape (), not (1,)."


def step(z):
    return (np.atleast_1d(z) >= 0).astype(np.int64)
