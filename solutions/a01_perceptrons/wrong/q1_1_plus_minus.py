"""The outputs are -1 and 1."""

HINT = "The outputs must be 0 or 1; yours are -1 and 1."


def step(z):
    return np.asarray(np.where(np.asarray(z) >= 0, 1, -1)).astype(np.int64)
