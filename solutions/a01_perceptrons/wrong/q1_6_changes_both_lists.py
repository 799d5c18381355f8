"""Ones and bias are put into the caller's own lists."""

HINT = (
    "You put the ones (or the bias) into the list that your caller handed you. Return a new array "
    "and leave the argument as it was."
)


def fold_threshold(w, threshold):
    if isinstance(w, list):
        w.insert(0, -threshold)
        return np.array(w, dtype=float)
    return np.array([-threshold, *w], dtype=float)


def augment(X):
    if isinstance(X, list):
        for row in X:
            row.insert(0, 1)
        return np.array(X, dtype=float)
    return np.array([[1, *row] for row in X], dtype=float)
