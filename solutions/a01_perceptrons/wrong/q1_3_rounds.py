"""The totals are cut to whole numbers before the comparison."""

HINT = "You cut the totals to whole numbers before you compare them; 60.5 then looks like 60."


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w).astype(np.int64)
    return (totals > threshold if strict else totals >= threshold).astype(np.int64)
