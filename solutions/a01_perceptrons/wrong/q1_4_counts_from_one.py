"""The rows are counted from 1."""

HINT = "Your row numbers are all one too large: the first row is row 0."


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = np.flatnonzero(predicted != np.asarray(y)) + 1
    return {"totals": totals, "predicted": predicted, "wrong_rows": rows, "n_wrong": len(rows)}
