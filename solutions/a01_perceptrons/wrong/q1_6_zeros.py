"""The new column is made of zeros."""

HINT = (
    "The bias input is always 1. With 0 there, w0 would be multiplied away and the threshold with "
    "it."
)


def augment(X):
    X = np.asarray(X, dtype=float)
    return np.hstack([np.zeros((len(X), 1)), X])
