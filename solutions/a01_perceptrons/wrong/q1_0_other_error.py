"""Bad inputs raise an AssertionError."""

HINT = "It stops at a bad input, but with another error: the question asks for a ValueError."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    assert np.isin(x, (0, 1)).all(), "inputs must be 0 or 1"
    return (x @ np.asarray(weights, dtype=float) >= threshold).astype(np.int64)
