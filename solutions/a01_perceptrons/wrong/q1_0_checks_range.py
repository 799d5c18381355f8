"""Everything between 0 and 1 is accepted."""

HINT = "The unit of 1943 knows only on and off: an input that is neither 0 nor 1 is an error."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if (x < 0).any() or (x > 1).any():
        raise ValueError("inputs are 0 or 1")
    return (x @ np.asarray(weights, dtype=float) >= threshold).astype(np.int64)
