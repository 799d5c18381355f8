"""The first column is overwritten with ones."""

HINT = "The first input is lost: the result is a new array with one column more than X."


def augment(X):
    X = np.asarray(X, dtype=float)
    X[:, 0] = 1.0
    return X
