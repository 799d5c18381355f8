"""Least squares without an intercept."""

HINT = (
    "There is no intercept in your model: a window of zeros always gets the forecast 0. By "
    "which column does a constant get into a weighted sum?"
)


def persistence(X):
    return np.array(X[:, -1])


def linear_ar(Xtr, ytr, Xte):
    def rows(X):
        return np.asarray(X, dtype=float).reshape(len(X), -1)

    weights = np.linalg.lstsq(rows(Xtr), np.asarray(ytr, dtype=float), rcond=None)[0]
    return rows(Xte) @ weights
