"""The totals are compared with zero."""

HINT = "The threshold is not used: you ask whether the total is above 0."


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    return (totals > 0 if strict else totals >= 0).astype(np.int64)
