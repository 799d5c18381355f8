"""wrong_rows is a list."""

HINT = (
    "wrong_rows is a list. The question asks for an int64 array, so that X[wrong_rows] gives "
    "these rows."
)


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
        "wrong_rows": rows.tolist(),
        "n_wrong": len(rows),
    }
