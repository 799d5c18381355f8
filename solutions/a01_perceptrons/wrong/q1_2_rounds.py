"""The sums are written into an array of the dtype of X."""

HINT = (
    "The sums took over the dtype of X, so integers cut off their decimals. Cast to float first."
)


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("rows and weights differ in length")
    totals = np.zeros(len(X), dtype=np.int64 if X.dtype.kind in "iu" else float)
    for i, row in enumerate(X):
        totals[i] = row @ w + b
    return totals
