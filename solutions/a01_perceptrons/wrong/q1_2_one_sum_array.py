"""Adds up all rows together, in an array."""

HINT = "One number per row is expected: you added up all rows into a single number."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    return np.array([np.sum(X * w) + b])
