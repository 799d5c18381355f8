"""The totals are added up."""

HINT = "Every row has its own total. You added them all up into one number."


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    y = np.asarray(y)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = np.flatnonzero(predicted != y)
    return {
        "totals": float(np.sum(totals)),
        "predicted": predicted,
        "wrong_rows": rows,
        "n_wrong": len(rows),
    }
