"""n_wrong counts the rows that are decided rightly."""

HINT = "Your n_wrong counts the rows that are right. How long is wrong_rows?"


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = np.flatnonzero(predicted != np.asarray(y))
    return {"totals": totals, "predicted": predicted, "wrong_rows": rows,
            "n_wrong": len(totals) - len(rows)}
