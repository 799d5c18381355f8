"""An active input with a negative weight forbids firing."""

HINT = "Here a negative weight only lowers the sum. It does not forbid firing by itself."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    weights = np.asarray(weights, dtype=float)
    if not np.isin(x, (0, 1)).all():
        raise ValueError("inputs are 0 or 1")
    vetoed = (x[:, weights < 0] == 1).any(axis=1)
    return ((x @ weights >= threshold) & ~vetoed).astype(np.int64)
