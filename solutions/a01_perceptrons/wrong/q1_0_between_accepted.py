"""Only inputs below 0 or above 1 are refused."""

HINT = "You refuse inputs below 0 and above 1, but one half lies between: it is neither on nor off."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if (x < 0).any() or (x > 1).any():
        raise ValueError("only 0 and 1")
    return (x @ np.asarray(weights, dtype=float) >= threshold).astype(np.int64)
