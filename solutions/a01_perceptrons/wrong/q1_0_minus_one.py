"""A silent unit answers -1."""

HINT = "A unit that stays silent answers 0, not -1."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("only 0 and 1")
    return np.where(x @ np.asarray(weights, dtype=float) >= threshold, 1, -1)
