"""Errors of opposite kinds cancel in n_wrong."""

HINT = (
    "In n_wrong a wrong yes and a wrong no cancel each other. Count rows that differ, do not "
    "add up differences."
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
        "wrong_rows": rows,
        "n_wrong": int(abs(np.sum(predicted - y))),
    }
