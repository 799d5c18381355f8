"""wrong_rows is a list."""

HINT = "Your wrong_rows is a list; the other functions of the course expect an int64 array."


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = [i for i in range(len(y)) if predicted[i] != y[i]]
    return {"totals": totals, "predicted": predicted, "wrong_rows": rows, "n_wrong": len(rows)}
