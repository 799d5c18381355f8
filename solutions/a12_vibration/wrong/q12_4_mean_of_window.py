"""The mean of the window."""

HINT = (
    "You predict the mean of the window. Persistence repeats one reading only, the newest one."
)


def persistence(X):
    return np.asarray(X, dtype=float).mean(axis=1)


def linear_ar(Xtr, ytr, Xte):
    def rows(X):
        flat = np.asarray(X, dtype=float).reshape(len(X), -1)
        return np.concatenate([np.ones((len(flat), 1)), flat], axis=1)

    weights = np.linalg.lstsq(rows(Xtr), np.asarray(ytr, dtype=float), rcond=None)[0]
    return rows(Xte) @ weights
