"""The rows with a yes."""

HINT = (
    "You list the rows that get a yes. A wrong row is one whose decision differs from y, "
    "whatever it is."
)


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    y = np.asarray(y)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = np.flatnonzero(predicted)
    return {
        "totals": totals,
        "predicted": predicted,
        "wrong_rows": rows,
        "n_wrong": len(rows),
    }
