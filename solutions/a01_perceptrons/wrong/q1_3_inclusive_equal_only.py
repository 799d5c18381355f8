"""Without strict only the exact total is a yes."""

HINT = (
    "In the inclusive mode only the exact total is a yes for you. Totals above the threshold "
    "belong to it as well."
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    return (totals > threshold if strict else totals == threshold).astype(np.int64)
