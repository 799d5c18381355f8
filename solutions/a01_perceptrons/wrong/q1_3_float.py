"""The decisions come as floats."""

HINT = "The decisions are right, but as floats. The answer is 1 and 0 in int64."


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    return np.where(totals > threshold if strict else totals >= threshold, 1.0, 0.0)
