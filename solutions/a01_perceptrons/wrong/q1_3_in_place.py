"""The inputs are overwritten by the products."""

HINT = (
    "The decisions are right, but the X of the caller is overwritten. Work on a copy."
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    X = np.asarray(X)
    if X.dtype == float:
        X *= np.asarray(w, dtype=float)
    return (totals > threshold if strict else totals >= threshold).astype(np.int64)
