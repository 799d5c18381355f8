"""Only the first row is checked."""

HINT = "You check the first row only. An input that is neither 0 nor 1 can stand in any row."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    for value in x[0]:
        if value not in (0, 1):
            raise ValueError("only 0 and 1")
    return (x @ np.asarray(weights, dtype=float) >= threshold).astype(np.int64)
