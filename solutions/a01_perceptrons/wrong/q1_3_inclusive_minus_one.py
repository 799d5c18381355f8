"""Inclusive means more than the whole number before."""

HINT = (
    "You lower the threshold by 1 in the inclusive mode, and then totals just below the threshold "
    "count as well. Only the exact one may."
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    return (totals > (threshold if strict else threshold - 1)).astype(np.int64)
