"""Inclusive means above the threshold minus one."""

HINT = "Totals are not always whole numbers: 59.5 does not reach 60."


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    return (totals > (threshold if strict else threshold - 1)).astype(np.int64)
