"""A row of ones in place of a column."""

HINT = "The bias is one more input for every row: a column of ones, not a row."


def augment(X):
    X = np.asarray(X, dtype=float)
    return np.vstack([np.ones(X.shape[1]), X])
