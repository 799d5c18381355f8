"""Fires only above the threshold."""

HINT = (
    "Reaching the threshold is enough: look at a row whose weighted sum is exactly the threshold."
)


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("only 0 and 1")
    return (x @ np.asarray(weights, dtype=float) > threshold).astype(np.int64)
