"""One decision for all rows: does any row fire?"""

HINT = "One decision per row: an x with five rows gives five answers."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("inputs are 0 or 1")
    totals = x @ np.asarray(weights, dtype=float)
    return np.int64(np.any(totals >= threshold))
