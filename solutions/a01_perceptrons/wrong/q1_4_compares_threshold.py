"""The wanted decisions are compared with the threshold."""

HINT = (
    "A row is wrong if its decision differs from y. Neither the totals nor the threshold can "
    "be compared with y directly."
)


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    y = np.asarray(y)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = np.flatnonzero((totals > threshold) & (y < threshold))
    return {
        "totals": totals,
        "predicted": predicted,
        "wrong_rows": rows,
        "n_wrong": len(rows),
    }
