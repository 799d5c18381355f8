"""A no is -1."""

HINT = "A no is 0 here, not -1."


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    return np.where(totals > threshold if strict else totals >= threshold, 1, -1)
