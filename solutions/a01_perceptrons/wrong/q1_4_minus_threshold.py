"""The totals have the threshold taken off."""

HINT = (
    "The decisions are right, but totals are the weighted sums alone, without taking the "
    "threshold off."
)


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    y = np.asarray(y)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = np.flatnonzero(predicted != y)
    return {
        "totals": totals - threshold,
        "predicted": predicted,
        "wrong_rows": rows,
        "n_wrong": len(rows),
    }
