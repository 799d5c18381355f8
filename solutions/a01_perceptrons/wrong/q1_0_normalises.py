"""The weights are divided by their sum first."""

HINT = (
    "The weights are set by hand: do not scale them, the threshold was chosen for exactly these "
    "numbers."
)


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("only 0 and 1")
    weights = np.asarray(weights, dtype=float)
    weights = weights / np.abs(weights).sum()
    return (x @ weights >= threshold).astype(np.int64)
