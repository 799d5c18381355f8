"""Integers are multiplied as they come, so small ones wrap around."""

HINT = "Integers stayed integers, and products of small ones wrap around. Cast to float first."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X))
    w = np.asarray(w)
    if X.shape[1] != len(w):
        raise ValueError("rows and weights differ in length")
    return X @ w + b
