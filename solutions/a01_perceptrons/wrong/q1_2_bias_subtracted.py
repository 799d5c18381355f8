"""The bias is subtracted, like a threshold."""

HINT = "The bias is added. It is the threshold that would be subtracted."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("rows and weights differ in length")
    return X @ w - b
