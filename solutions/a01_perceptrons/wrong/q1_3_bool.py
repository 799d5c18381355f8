"""Returns True and False."""

HINT = (
    "The same truth in the wrong dtype: the question asks for 0 and 1 as int64."
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    return totals > threshold if strict else totals >= threshold
