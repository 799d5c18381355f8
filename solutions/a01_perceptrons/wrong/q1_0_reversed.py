"""Fires at or below the threshold."""

HINT = "The comparison points the wrong way: a larger sum must not silence a unit that fires."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("only 0 and 1")
    return (x @ np.asarray(weights, dtype=float) <= threshold).astype(np.int64)
