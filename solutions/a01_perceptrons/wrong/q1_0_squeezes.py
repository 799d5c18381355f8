"""A table of one row is squeezed to a single number."""

HINT = "A table of one row, (1, D), gives an array with one decision: shape (1,), not ()."


def mcculloch_pitts(x, weights, threshold):
    x = np.asarray(x, dtype=float)
    if not np.isin(x, (0, 1)).all():
        raise ValueError("only 0 and 1")
    fires = (np.atleast_2d(x) @ np.asarray(weights, dtype=float) >= threshold).astype(np.int64)
    return fires if x.ndim == 1 else np.squeeze(fires)
