"""The ones are put into the caller's own rows."""

HINT = (
    "You put the ones (or the bias) into the list that your caller handed you. Return a new array "
    "and leave the argument as it was."
)


def augment(X):
    if isinstance(X, list):
        for row in X:
            row.insert(0, 1.0)
        return np.array(X, dtype=float)
    return np.insert(X.astype(float), 0, 1.0, axis=1)
