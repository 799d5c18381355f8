"""A tuple of four things."""

HINT = "Your four results come as a tuple. A dict with the four keys of the question is asked for."


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    y = np.asarray(y)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = np.flatnonzero(predicted != y)
    return totals, predicted, rows, len(rows)
