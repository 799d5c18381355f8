"""The bias is subtracted."""

HINT = "You took the bias away like a threshold. Here it is added."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    return X @ w - b
