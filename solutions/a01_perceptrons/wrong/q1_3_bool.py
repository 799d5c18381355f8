"""True and False in place of 1 and 0."""

HINT = "The decisions are right, but as True and False. The answer is 1 and 0 in int64."


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    return totals > threshold if strict else totals >= threshold
