"""Forecasts for the training windows."""

HINT = (
    "You return the forecasts for the training windows. The fitted weights are to be used on "
    "Xte."
)


def persistence(X):
    return np.array(X[:, -1])


def linear_ar(Xtr, ytr, Xte):
    def rows(X):
        flat = np.asarray(X, dtype=float).reshape(len(X), -1)
        return np.concatenate([np.ones((len(flat), 1)), flat], axis=1)

    weights = np.linalg.lstsq(rows(Xtr), np.asarray(ytr, dtype=float), rcond=None)[0]
    return rows(Xtr) @ weights
