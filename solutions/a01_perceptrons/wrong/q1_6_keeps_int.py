"""Whole numbers stay whole numbers."""

HINT = "Whole numbers go in, whole numbers come out of yours: the results should be float64."


def fold_threshold(w, threshold):
    return np.concatenate([[-threshold], w])


def augment(X):
    X = np.asarray(X)
    return np.concatenate([np.ones((len(X), 1), dtype=X.dtype), X], axis=1)
