"""predicted says whether a row is right."""

HINT = "Under predicted you say whether a row is right. The decision itself, 0 or 1, is asked for."


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    y = np.asarray(y)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = np.flatnonzero(predicted != y)
    return {
        "totals": totals,
        "predicted": (predicted == y).astype(np.int64),
        "wrong_rows": rows,
        "n_wrong": len(rows),
    }
