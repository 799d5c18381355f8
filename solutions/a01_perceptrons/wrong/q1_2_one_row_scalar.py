"""A single row gives a scalar."""

HINT = "A single row counts as a table of one row: the answer has shape (1,), not ()."


def weighted_sum(X, w, b=0.0):
    X = np.asarray(X, dtype=float)
    return X @ np.asarray(w, dtype=float) + b
