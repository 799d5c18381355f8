"""The new column takes over the dtype of X."""

HINT = "Whole numbers gave an array of whole numbers. The result is float64 whatever comes in."


def augment(X):
    X = np.asarray(X)
    return np.insert(X, 0, 1, axis=1)
