"""Forecasts of shape (K,)."""

HINT = (
    "Your linear forecasts are a flat row, (K,). One row for each window is asked for: (K, 1)."
)


def persistence(X):
    return np.array(X[:, -1])


def linear_ar(Xtr, ytr, Xte):
    def rows(X):
        flat = np.asarray(X, dtype=float).reshape(len(X), -1)
        return np.concatenate([np.ones((len(flat), 1)), flat], axis=1)

    y = np.asarray(ytr, dtype=float).ravel()
    weights = np.linalg.lstsq(rows(Xtr), y, rcond=None)[0]
    return rows(Xte) @ weights
