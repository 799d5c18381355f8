"""Returns int8."""

HINT = "The values are right, but the integers are small ones: the question asks for int64."


def step(z):
    return np.asarray(np.asarray(z) >= 0).astype(np.int8)
