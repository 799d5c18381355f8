"""n_wrong is a share of the rows."""

HINT = "Your n_wrong is a share of the rows. The number of wrong rows is wanted, as an int."


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = np.flatnonzero(predicted != np.asarray(y))
    return {"totals": totals, "predicted": predicted, "wrong_rows": rows,
            "n_wrong": float(np.mean(predicted != np.asarray(y)))}
