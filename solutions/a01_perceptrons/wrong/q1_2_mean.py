"""The mean of the products."""

HINT = "That is the mean of the products. Add them up and do not divide by their number."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    return np.mean(X * w, axis=1) + b
