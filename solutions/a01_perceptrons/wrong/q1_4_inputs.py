"""wrong_rows holds the inputs of the wrong rows."""

HINT = (
    "wrong_rows holds the inputs of the wrong rows. Their numbers, counted from 0, are asked "
    "for."
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
        "wrong_rows": X[rows] if isinstance(X, np.ndarray) else np.array(X)[rows],
        "n_wrong": len(rows),
    }
