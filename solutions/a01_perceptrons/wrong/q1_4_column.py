"""wrong_rows is a column of indices."""

HINT = "Your wrong_rows has shape (k, 1). One axis is enough: (k,)."


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = np.argwhere(predicted != np.asarray(y))
    return {"totals": totals, "predicted": predicted, "wrong_rows": rows, "n_wrong": len(rows)}
