"""The comparison is the wrong way round."""

HINT = "The comparison is the wrong way round: large z must give 1."


def step(z):
    return np.asarray(np.asarray(z) <= 0).astype(np.int64)
