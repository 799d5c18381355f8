"""A single row is not accepted."""

HINT = "A single row (D,) is allowed too and counts as (1, D)."


def weighted_sum(X, w, b=0.0):
    X = np.asarray(X, dtype=float)
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("rows and weights differ in length")
    return np.array([float(row @ w) + b for row in X])
