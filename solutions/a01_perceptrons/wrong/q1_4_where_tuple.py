"""wrong_rows is the tuple that np.where returns."""

HINT = "np.where with one argument returns a tuple of arrays. The array inside it is wanted."


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = np.where(predicted != np.asarray(y))
    return {"totals": totals, "predicted": predicted, "wrong_rows": rows,
            "n_wrong": len(rows[0])}
