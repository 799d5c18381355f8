"""-1 below zero."""

HINT = "The outputs must be 0 or 1: below zero yours is -1."


def step(z):
    return np.where(np.asarray(z) >= 0, 1, -1)
