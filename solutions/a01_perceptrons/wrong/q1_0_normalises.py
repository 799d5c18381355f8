"""The weights are scaled to the sum 1 first."""

HINT = "The weights are set by hand: use them as they come, without scaling them."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("inputs are 0 or 1")
    weights = np.asarray(weights, dtype=float)
    weights = weights / np.abs(weights).sum()
    return (x @ weights >= threshold).astype(np.int64)
