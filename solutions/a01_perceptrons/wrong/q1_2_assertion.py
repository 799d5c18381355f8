"""Lengths that differ raise an AssertionError."""

HINT = "It stops where the lengths differ, but with another error: ValueError is asked for."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    assert X.shape[1] == w.shape[0], "lengths differ"
    return X @ w + b
