"""The decisions are True and False."""

HINT = "The decisions have to be 0 and 1 as int64, yours are bools."


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    y = np.asarray(y)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = np.flatnonzero(predicted != y)
    return {
        "totals": totals,
        "predicted": predicted == 1,
        "wrong_rows": rows,
        "n_wrong": len(rows),
    }
