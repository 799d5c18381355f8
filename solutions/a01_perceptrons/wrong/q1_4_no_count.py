"""n_wrong is left out."""

HINT = "The count of the wrong rows, n_wrong, is missing from the dict."


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
    }
