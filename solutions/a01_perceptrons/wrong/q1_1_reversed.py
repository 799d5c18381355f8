"""On below zero."""

HINT = "The comparison points the wrong way: the step is on for z above 0 and off below it."


def step(z):
    return np.asarray(np.asarray(z) <= 0).astype(np.int64)
