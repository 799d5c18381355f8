"""Rows and weights are paired up until one of them ends."""

HINT = "Inputs without a weight are silently left out. Different lengths must raise ValueError."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    return np.array([sum(x * v for x, v in zip(row, w)) + b for row in X], dtype=float)
