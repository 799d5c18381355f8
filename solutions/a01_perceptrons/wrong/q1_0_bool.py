"""True and False in place of 1 and 0."""

HINT = "The decisions are right, but as True and False. The answer is 1 and 0 in int64."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("inputs are 0 or 1")
    return x @ np.asarray(weights, dtype=float) >= threshold
