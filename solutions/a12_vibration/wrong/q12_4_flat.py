"""Predictions of shape (M,)."""

HINT = (
    "Your predictions are a flat row, (M,). Taken away from y of shape (M, 1) that would make "
    "an M by M table without any error message. Keep (M, 1)."
)


def persistence(X):
    return np.array(X[:, -1, 0])


def linear_ar(Xtr, ytr, Xte):
    def rows(X):
        flat = np.asarray(X, dtype=float).reshape(len(X), -1)
        return np.concatenate([np.ones((len(flat), 1)), flat], axis=1)

    weights = np.linalg.lstsq(rows(Xtr), np.asarray(ytr, dtype=float), rcond=None)[0]
    return rows(Xte) @ weights
