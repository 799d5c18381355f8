"""Bias and ones both stand at the end."""

HINT = (
    "Your bias and your ones match each other, but both stand at the end. This question puts them "
    "in front: w0 is the first weight and the 1 is the first input."
)


def fold_threshold(w, threshold):
    return np.append(np.asarray(w, dtype=float), -float(threshold))


def augment(X):
    X = np.asarray(X, dtype=float)
    return np.column_stack([X, np.ones(len(X))])
