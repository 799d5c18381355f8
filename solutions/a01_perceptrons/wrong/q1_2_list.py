"""Returns a list."""

HINT = "The numbers are right, but in a list: the question asks for a numpy array of float64."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    return [float(sum(x * v for x, v in zip(row, w)) + b) for row in X]
