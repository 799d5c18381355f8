"""Bias weight and column of ones both come last."""

HINT = (
    "Bias weight and ones agree with each other, but both are asked for in front, not at the end."
)


def fold_threshold(w, threshold):
    return np.append(np.asarray(w, dtype=float), -float(threshold))


def augment(X):
    X = np.asarray(X, dtype=float)
    return np.column_stack([X, np.ones(len(X))])
