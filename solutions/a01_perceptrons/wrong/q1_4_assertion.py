"""Other lengths raise an AssertionError."""

HINT = "It stops where the lengths differ, but with another error: ValueError is asked for."


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    y = np.asarray(y)
    assert len(y) == len(totals), "one wanted decision per row"
    predicted = decide(X, w, threshold, strict)
    rows = np.flatnonzero(predicted != y)
    return {
        "totals": totals,
        "predicted": predicted,
        "wrong_rows": rows,
        "n_wrong": len(rows),
    }
