"""The threshold is made a whole number."""

HINT = "You cut the threshold to a whole number. It may be any number, as the weights may."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("only 0 and 1")
    return (x @ np.asarray(weights, dtype=float) >= int(threshold)).astype(np.int64)
