"""Strict means at least the next whole number."""

HINT = (
    "Between a whole number and the next one there is room: a total half a point above the "
    "threshold is above it, too."
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    return (totals >= (threshold + 1 if strict else threshold)).astype(np.int64)
