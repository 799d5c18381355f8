"""Returns a list."""

HINT = "The values are right, but in a list: the question asks for a numpy array of int64."


def step(z):
    return np.where(np.asarray(z) >= 0, 1, 0).tolist()
