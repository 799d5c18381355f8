"""The totals are rounded first."""

HINT = (
    "You round before you compare, so a total just above or just below the threshold is taken for "
    "equal. Compare the totals as they are."
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    totals = np.round(totals)
    return (totals > threshold if strict else totals >= threshold).astype(np.int64)
