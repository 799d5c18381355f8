"""Raises only if no input at all is 0 or 1."""

HINT = (
    "A single bad input must be enough to raise ValueError: are you asking whether all entries "
    "are 0 or 1, or whether any of them is?"
)


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not ((x == 0) | (x == 1)).any():
        raise ValueError("only 0 and 1")
    return (x @ np.asarray(weights, dtype=float) >= threshold).astype(np.int64)
