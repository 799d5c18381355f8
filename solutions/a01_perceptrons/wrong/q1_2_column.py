"""The sums stand in a column."""

HINT = "The numbers are right, but their shape is (N, 1). The question asks for (N,)."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    return X @ w.reshape(-1, 1) + b
