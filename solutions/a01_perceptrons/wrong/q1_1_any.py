"""1 if some element is zero or more."""

HINT = "One decision per element: yours is one answer for all of z together."


def step(z):
    return np.int64(np.any(np.asarray(z) >= 0))
