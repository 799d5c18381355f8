"""One decision for all rows together."""

HINT = "One decision per row: x with N rows gives N answers, and one row must not add to another."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("only 0 and 1")
    total = np.sum(x * np.asarray(weights, dtype=float))
    return np.int64(total >= threshold)
