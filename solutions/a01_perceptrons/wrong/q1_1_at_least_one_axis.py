"""A single number gives an array of shape (1,)."""

HINT = "A single number in, a single number out: its shape is (), not (1,)."


def step(z):
    return (np.atleast_1d(z) >= 0).astype(np.int64)
