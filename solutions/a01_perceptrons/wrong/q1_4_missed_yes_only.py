"""Only the rows that should have been a yes are reported."""

HINT = "A yes that should be a no is wrong as well: you report only one kind of error."


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = np.flatnonzero(predicted < np.asarray(y))
    return {"totals": totals, "predicted": predicted, "wrong_rows": rows, "n_wrong": len(rows)}
