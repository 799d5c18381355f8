"""As many ones as the table has columns."""

HINT = "You made as many ones as X has columns; it takes as many as X has rows."


def augment(X):
    X = np.asarray(X, dtype=float)
    return np.column_stack([np.ones(X.shape[1]), X])
