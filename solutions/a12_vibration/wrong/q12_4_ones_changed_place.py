"""The column of ones comes first in training and last in the forecast."""

HINT = (
    "The column of ones stands at one side in training and at the other side in the forecast: "
    "the intercept meets a reading, and a weight meets the 1."
)


def persistence(X):
    return np.array(X[:, -1])


def linear_ar(Xtr, ytr, Xte):
    A, B = (np.asarray(X, dtype=float).reshape(len(X), -1) for X in (Xtr, Xte))
    A = np.concatenate([np.ones((len(A), 1)), A], axis=1)
    B = np.concatenate([B, np.ones((len(B), 1))], axis=1)
    return B @ np.linalg.lstsq(A, np.asarray(ytr, dtype=float), rcond=None)[0]
