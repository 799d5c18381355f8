"""The products are added up per column."""

HINT = (
    "You added up the columns. Each row is one example: add up along the row, so that there is "
    "one number for every row."
)


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    return np.sum(X * w, axis=0) + b
