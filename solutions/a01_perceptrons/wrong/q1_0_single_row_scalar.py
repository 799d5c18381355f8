"""A single row gives a single number instead of an array with one entry."""

HINT = "A single row (D,) counts as (1, D): its answer is an array of shape (1,), not one number."


def mcculloch_pitts(x, weights, threshold):
    x = np.asarray(x, dtype=float)
    if not np.isin(x, (0, 1)).all():
        raise ValueError("only 0 and 1")
    return np.asarray(x @ np.asarray(weights, dtype=float) >= threshold).astype(np.int64)
