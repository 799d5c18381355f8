"""n_wrong is a float."""

HINT = "n_wrong counts rows, so it has to be an int. Yours is a float."


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    y = np.asarray(y)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = np.flatnonzero(predicted != y)
    return {
        "totals": totals,
        "predicted": predicted,
        "wrong_rows": rows,
        "n_wrong": float(len(rows)),
    }
