"""A loop with zip stops early."""

HINT = (
    "zip stops at the shorter of the two without complaint. If y does not have one entry per "
    "row, ValueError has to be raised."
)


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    predicted = decide(X, w, threshold, strict)
    rows = []
    for n, (mine, wanted) in enumerate(zip(predicted, y)):
        if mine != wanted:
            rows.append(n)
    rows = np.array(rows, dtype=np.int64)
    return {
        "totals": totals,
        "predicted": predicted,
        "wrong_rows": rows,
        "n_wrong": len(rows),
    }
