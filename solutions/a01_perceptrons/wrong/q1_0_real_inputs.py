"""Inputs other than 0 and 1 are accepted."""

HINT = "The unit of 1943 knows only on and off: an input that is neither 0 nor 1 is an error."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    return (x @ np.asarray(weights, dtype=float) >= threshold).astype(np.int64)
