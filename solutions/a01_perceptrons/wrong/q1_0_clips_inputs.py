"""Inputs other than 0 and 1 are turned into 0 or 1."""

HINT = "Do not mend inputs silently: one that is neither 0 nor 1 is an error to be raised."


def mcculloch_pitts(x, weights, threshold):
    x = (np.atleast_2d(np.asarray(x, dtype=float)) > 0).astype(float)
    return (x @ np.asarray(weights, dtype=float) >= threshold).astype(np.int64)
