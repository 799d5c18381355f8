"""A single row is taken for a column of one input."""

HINT = "A single row (D,) counts as (1, D), one example with D inputs, not as D examples."


def weighted_sum(X, w, b=0.0):
    X = np.asarray(X, dtype=float)
    w = np.asarray(w, dtype=float)
    if X.shape[-1] != len(w):
        raise ValueError("lengths differ")
    if X.ndim == 1:
        return X * w + b
    return X @ w + b
