"""Returns None for lengths that do not fit."""

HINT = "Nothing comes back where the lengths do not fit. A ValueError has to be raised there."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        return None
    return X @ w + b
