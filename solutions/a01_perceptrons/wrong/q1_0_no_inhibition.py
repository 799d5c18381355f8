"""Negative weights count as positive ones."""

HINT = "A negative weight speaks against firing: it must make the sum smaller, not larger."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("only 0 and 1")
    return (x @ np.abs(weights) >= threshold).astype(np.int64)
