"""A number close to zero counts as zero."""

HINT = "Only zero itself is zero: a number just below it, however close, is still off."


def step(z):
    z = np.asarray(z, dtype=float)
    return np.asarray((z > 0) | np.isclose(z, 0)).astype(np.int64)
