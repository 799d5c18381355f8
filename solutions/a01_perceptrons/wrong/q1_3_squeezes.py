"""A table of one row gives a single number."""

HINT = "A table of one row, (1, D), gives an array with one decision: shape (1,), not ()."


def decide(X, w, threshold, strict=True):
    totals = np.squeeze(np.asarray(X, dtype=float) @ np.asarray(w, dtype=float))
    return np.asarray(totals > threshold if strict else totals >= threshold).astype(np.int64)
