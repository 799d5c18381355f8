"""Returns the numbers of the rows with a yes."""

HINT = (
    "You return which rows are a yes. Every row needs its own answer, 1 or 0, in the order of X."
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    return np.flatnonzero(totals > threshold if strict else totals >= threshold)
