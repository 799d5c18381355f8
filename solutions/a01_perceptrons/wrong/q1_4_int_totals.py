"""The totals are integers."""

HINT = "The totals have to be float64 also where all inputs and weights are whole numbers."


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    y = np.asarray(y)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = np.flatnonzero(predicted != y)
    return {
        "totals": totals.astype(int),
        "predicted": predicted,
        "wrong_rows": rows,
        "n_wrong": len(rows),
    }
