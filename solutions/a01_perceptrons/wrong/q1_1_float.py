"""Returns 0.0 and 1.0."""

HINT = "The values are right, but they are floats: the question asks for int64."


def step(z):
    return np.where(np.asarray(z) >= 0, 1.0, 0.0)
