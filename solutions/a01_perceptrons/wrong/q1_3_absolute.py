"""The size of the total is compared, without its sign."""

HINT = "A total far below zero is no reason to go: keep the sign of the total and of the weights."


def decide(X, w, threshold, strict=True):
    totals = np.abs(weighted_sum(X, w))
    return (totals > threshold if strict else totals >= threshold).astype(np.int64)
