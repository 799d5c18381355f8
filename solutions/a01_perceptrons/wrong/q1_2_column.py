"""The sums come as a column."""

HINT = "The sums are right, but as a column (N, 1). The answer has one axis: (N,)."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("rows and weights differ in length")
    return X @ w.reshape(-1, 1) + b
