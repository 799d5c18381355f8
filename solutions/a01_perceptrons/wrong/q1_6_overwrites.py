"""The ones replace the first column."""

HINT = (
    "Your ones replace the first column of X, so an input is lost. The result must be one column "
    "wider than X, and X itself must stay as it was."
)


def augment(X):
    X = np.asarray(X, dtype=float)
    X[:, 0] = 1.0
    return X
