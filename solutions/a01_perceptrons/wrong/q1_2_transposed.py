"""X and its transpose exchanged."""

HINT = (
    "Try more rows than weights: each weight belongs to one input, a column of X. After a "
    "transpose it meets a row."
)


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    return X.T @ w + b
