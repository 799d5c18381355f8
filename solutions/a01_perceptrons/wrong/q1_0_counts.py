"""Counts the inputs that are on; the weights are not used."""

HINT = "You count the inputs that are on. Each of them has to enter the sum with its weight."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("only 0 and 1")
    return (x.sum(axis=1) >= threshold).astype(np.int64)
