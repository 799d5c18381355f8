"""None instead of an empty array."""

HINT = (
    "With no wrong row an empty int64 array is asked for, not None: whoever loops over it "
    "should not have to ask first."
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
        "predicted": predicted,
        "wrong_rows": rows if len(rows) > 0 else None,
        "n_wrong": len(rows),
    }
