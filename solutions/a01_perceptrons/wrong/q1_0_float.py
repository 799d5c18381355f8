"""The decisions come as floats."""

HINT = "The decisions are right, but as floats. The answer is 1 and 0 in int64."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("inputs are 0 or 1")
    return np.where(x @ np.asarray(weights, dtype=float) >= threshold, 1.0, 0.0)
