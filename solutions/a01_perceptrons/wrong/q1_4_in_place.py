"""y is overwritten by the differences."""

HINT = "The audit is right, but the y of the caller is overwritten. Work on a copy."


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    y = np.asarray(y)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    y -= predicted.astype(y.dtype)
    rows = np.flatnonzero(y)
    return {
        "totals": totals,
        "predicted": predicted,
        "wrong_rows": rows,
        "n_wrong": len(rows),
    }
