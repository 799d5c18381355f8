"""n_wrong is an array."""

HINT = "The number n_wrong has to be a plain int, not an array."


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = np.flatnonzero(predicted != np.asarray(y))
    return {"totals": totals, "predicted": predicted, "wrong_rows": rows,
            "n_wrong": np.array([len(rows)])}
