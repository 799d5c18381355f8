"""Predictions of shape (M, 1, 1)."""

HINT = (
    "Your predictions have three axes, (M, 1, 1): the axis of the steps is still there. Take "
    "the last step, not a slice of one step."
)


def persistence(X):
    return np.array(X[:, -1:])


def linear_ar(Xtr, ytr, Xte):
    def rows(X):
        flat = np.asarray(X, dtype=float).reshape(len(X), -1)
        return np.concatenate([np.ones((len(flat), 1)), flat], axis=1)

    weights = np.linalg.lstsq(rows(Xtr), np.asarray(ytr, dtype=float), rcond=None)[0]
    return rows(Xte) @ weights
