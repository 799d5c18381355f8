"""Zero gives 0."""

HINT = "Look at z exactly 0: there the step is already 1."


def step(z):
    return np.asarray(np.asarray(z) > 0).astype(np.int64)
