"""The rows that are decided rightly."""

HINT = "These are the rows that agree with y. The rows that differ are asked for."


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    y = np.asarray(y)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = np.flatnonzero(predicted == y)
    return {
        "totals": totals,
        "predicted": predicted,
        "wrong_rows": rows,
        "n_wrong": len(rows),
    }
