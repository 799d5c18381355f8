"""Every whole number passes as an input."""

HINT = "You refuse fractions, but a whole number such as 2 or -1 is neither on nor off either."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if (x != np.round(x)).any():
        raise ValueError("only whole numbers")
    return (x @ np.asarray(weights, dtype=float) >= threshold).astype(np.int64)
