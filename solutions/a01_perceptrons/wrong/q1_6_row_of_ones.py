"""A row of ones on top instead of a column in front."""

HINT = (
    "You added a row of ones. Every row needs its own 1, so the ones form a new column: N rows "
    "stay N rows."
)


def augment(X):
    X = np.asarray(X, dtype=float)
    return np.vstack([np.ones((1, X.shape[1])), X])
