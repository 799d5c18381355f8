"""The bias is added to every weight."""

HINT = "The bias belongs to the sum, not to the weights: with all inputs 0 the sum must be b."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("rows and weights differ in length")
    return X @ (w + b)
