"""Negative weights are taken as positive ones."""

HINT = "A negative weight speaks against firing: keep its sign."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("inputs are 0 or 1")
    return (x @ np.abs(np.asarray(weights, dtype=float)) >= threshold).astype(np.int64)
