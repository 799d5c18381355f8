"""The row numbers are floats."""

HINT = "Row numbers are integers: wrong_rows has to be an int64 array, yours holds floats."


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
        "wrong_rows": rows.astype(float),
        "n_wrong": len(rows),
    }
