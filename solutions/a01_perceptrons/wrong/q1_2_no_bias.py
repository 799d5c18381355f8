"""The bias is not used."""

HINT = "The argument b is not used: with all inputs 0 the sum must be b, not 0."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("rows and weights differ in length")
    return X @ w
