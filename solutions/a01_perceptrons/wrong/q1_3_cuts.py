"""The totals are cut to whole numbers first."""

HINT = (
    "You cut off the fractions before you compare, so a total just above the threshold is taken "
    "for equal. Compare the totals as they are."
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    totals = totals.astype(int)
    return (totals > threshold if strict else totals >= threshold).astype(np.int64)
