"""The unit fires only above the threshold."""

HINT = "Your unit stays silent when the sum equals the threshold. Reaching it is enough."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("inputs are 0 or 1")
    return (x @ np.asarray(weights, dtype=float) > threshold).astype(np.int64)
