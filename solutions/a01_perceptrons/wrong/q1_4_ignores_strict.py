"""The argument strict is not passed on."""

HINT = "The argument strict is not passed on, so a total on the threshold is never a yes."


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold)
    rows = np.flatnonzero(predicted != np.asarray(y))
    return {"totals": totals, "predicted": predicted, "wrong_rows": rows, "n_wrong": len(rows)}
