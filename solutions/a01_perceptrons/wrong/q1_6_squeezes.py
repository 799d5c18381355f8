"""A table of one row comes back flat."""

HINT = "A table of one row stays a table: (1, D) becomes (1, D + 1), not (D + 1,)."


def augment(X):
    X = np.asarray(X, dtype=float)
    return np.squeeze(np.hstack([np.ones((len(X), 1)), X]))
