"""Returns 0.0 and 1.0."""

HINT = (
    "The answers are right, but as floats: the question asks for 0 and 1 as int64."
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    return np.where(totals > threshold if strict else totals >= threshold, 1.0, 0.0)
