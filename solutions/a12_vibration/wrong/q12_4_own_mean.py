"""Test windows are centred with their own mean."""

HINT = (
    "You take the mean of the test windows away from them. A forecast for one window then hangs "
    "on which others you ask about; centre with what training knows."
)


def persistence(X):
    return np.array(X[:, -1])


def linear_ar(Xtr, ytr, Xte):
    A, B = (np.asarray(X, dtype=float).reshape(len(X), -1) for X in (Xtr, Xte))
    y = np.asarray(ytr, dtype=float)
    weights = np.linalg.lstsq(A - A.mean(axis=0), y - y.mean(), rcond=None)[0]
    return (B - B.mean(axis=0)) @ weights + y.mean()
