"""One decision for the whole table."""

HINT = (
    "One decision per row: N rows need N answers, and your code asks all rows together."
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    return np.int64(np.all(totals > threshold if strict else totals >= threshold))
