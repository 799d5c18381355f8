"""The comparison is the wrong way round."""

HINT = "The comparison is the wrong way round: a larger sum must not silence the unit."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("inputs are 0 or 1")
    return (x @ np.asarray(weights, dtype=float) <= threshold).astype(np.int64)
