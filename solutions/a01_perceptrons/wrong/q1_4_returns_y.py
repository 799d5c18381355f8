"""The wanted decisions in place of the predicted ones."""

HINT = (
    "Under predicted you return y, the wanted decisions. What these weights decide is asked "
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
        "predicted": y,
        "wrong_rows": rows,
        "n_wrong": len(rows),
    }
