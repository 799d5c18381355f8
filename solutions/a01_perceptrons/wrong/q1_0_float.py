"""Returns 0.0 and 1.0."""

HINT = "The answers are right, but as floats: the question asks for 0 and 1 as int64."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("only 0 and 1")
    return np.where(x @ np.asarray(weights, dtype=float) >= threshold, 1.0, 0.0)
