"""The answers stand in a column (N, 1)."""

HINT = "The decisions are right, but their shape is (N, 1). The question asks for (N,)."


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("only 0 and 1")
    weights = np.asarray(weights, dtype=float).reshape(-1, 1)
    return (x @ weights >= threshold).astype(np.int64)
