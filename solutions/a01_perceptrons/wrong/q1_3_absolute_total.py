"""Totals far below zero count as large."""

HINT = (
    "A negative weight or total speaks against a yes: your code makes it count as a positive one."
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    totals = np.abs(totals)
    return (totals > threshold if strict else totals >= threshold).astype(np.int64)
