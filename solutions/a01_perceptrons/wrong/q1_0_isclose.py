"""Sums a little below the threshold count as equal."""

HINT = (
    "A sum a little below the threshold does not reach it. Compare with >=; nothing is nearly "
    "equal here."
)


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("only 0 and 1")
    totals = x @ np.asarray(weights, dtype=float)
    return ((totals > threshold) | np.isclose(totals, threshold)).astype(np.int64)
