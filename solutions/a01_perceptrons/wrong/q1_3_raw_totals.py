"""Returns the totals."""

HINT = (
    "You return totals. The answer of a row is 1 or 0: is its total large enough or not?"
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    return totals
