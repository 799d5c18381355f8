"""Reshape a single row, then numpy's own complaint about lengths."""


def weighted_sum(X, w, b=0.0):
    X, w = np.array(X, dtype=np.float64), np.array(w, dtype=np.float64)
    if X.ndim == 1:
        X = X.reshape(1, len(X))
    return np.dot(X, w) + b
