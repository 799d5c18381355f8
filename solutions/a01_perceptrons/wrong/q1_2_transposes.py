"""X is transposed, which runs only when N = D."""

HINT = "X is the wrong way round: that works by luck when N = D. Try more rows than weights."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    return X.T @ np.asarray(w, dtype=float) + b
