"""Strict means one more than the threshold."""

HINT = "Totals are not always whole numbers: 60.5 is greater than 60 as well."


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    return (totals >= (threshold + 1 if strict else threshold)).astype(np.int64)
