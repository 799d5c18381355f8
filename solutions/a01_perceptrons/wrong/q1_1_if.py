"""One if for the whole array."""

HINT = "One decision per element: an if decides only once, for all of z together."


def step(z):
    if np.asarray(z) >= 0:
        return np.int64(1)
    return np.int64(0)
