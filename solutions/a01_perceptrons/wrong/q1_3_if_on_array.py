"""An if that asks all totals at once."""

HINT = (
    "One decision per row: N rows need N answers, and your code asks all rows together."
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    if strict:
        return 1 if totals > threshold else 0
    return 1 if totals >= threshold else 0
