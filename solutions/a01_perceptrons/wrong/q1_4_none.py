"""No wrong row gives None."""

HINT = "With no wrong row the answer is an empty array of integers, not None."


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = np.flatnonzero(predicted != np.asarray(y))
    return {"totals": totals, "predicted": predicted,
            "wrong_rows": rows if len(rows) else None, "n_wrong": len(rows)}
