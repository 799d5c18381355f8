"""The sums stand in a row (1, N)."""

HINT = "The numbers are right, but they lie in a matrix with one row. The question asks for (N,)."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    return w.reshape(1, -1) @ X.T + b
