"""A column of zeros."""

HINT = "A bias input of 0 would switch the bias off: the bias input is always 1."


def augment(X):
    X = np.asarray(X, dtype=float)
    return np.column_stack([np.zeros(len(X)), X])
