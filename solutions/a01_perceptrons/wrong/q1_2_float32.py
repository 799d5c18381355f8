"""Computes in float32."""

HINT = "The numbers have too few digits: the question asks for float64, yours is float32."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    return (X.astype(np.float32) @ w.astype(np.float32) + np.float32(b)).astype(np.float32)
