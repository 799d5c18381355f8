"""Every weight becomes +1, 0 or -1."""

HINT = (
    "The weights are set by hand, and 3 stays 3: take the numbers you were given, not only their "
    "signs."
)


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("only 0 and 1")
    return (x @ np.sign(weights) >= threshold).astype(np.int64)
