"""The column of ones comes last."""

HINT = "The positions of w0 and of the 1 must match: both come first."


def augment(X):
    X = np.asarray(X, dtype=float)
    return np.column_stack([X, np.ones(len(X))])
