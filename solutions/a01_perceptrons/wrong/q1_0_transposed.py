"""Rows and inputs exchanged."""

HINT = "Try more rows than weights: a weight belongs to an input, a column of x, not to a row."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("only 0 and 1")
    return (x.T @ np.asarray(weights, dtype=float) >= threshold).astype(np.int64)
