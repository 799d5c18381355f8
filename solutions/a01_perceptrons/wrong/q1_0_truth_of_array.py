"""An if that asks a whole array."""

HINT = "One decision per row: x with N rows gives N answers, and one row must not add to another."


def mcculloch_pitts(x, weights, threshold):
    x = np.asarray(x, dtype=float)
    if not np.isin(x, (0, 1)).all():
        raise ValueError("only 0 and 1")
    total = x @ np.asarray(weights, dtype=float)
    if total >= threshold:
        return 1
    return 0
