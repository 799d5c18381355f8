"""A table of one row gives a single number."""

HINT = "A table of one row, (1, D), gives an array with one number: shape (1,), not ()."


def weighted_sum(X, w, b=0.0):
    X, w = np.asarray(X, dtype=float), np.asarray(w, dtype=float)
    if X.shape[-1] != len(w):
        raise ValueError("lengths")
    return np.atleast_1d(X @ w + b) if X.ndim == 1 else np.squeeze(X @ w + b)
