"""Multiplies without adding up."""

HINT = (
    "One number per row is expected: after multiplying inputs and weights, add up the products of "
    "each row."
)


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    return X * w + b
