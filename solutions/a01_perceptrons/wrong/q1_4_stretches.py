"""A single wanted decision is compared with all rows."""

HINT = (
    "Compare the lengths yourself: numpy stretches a single wanted decision over all rows "
    "without complaint."
)


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    predicted = decide(X, w, threshold, strict)
    rows = np.flatnonzero(np.not_equal(predicted, np.asarray(y)))
    return {
        "totals": totals,
        "predicted": predicted,
        "wrong_rows": rows,
        "n_wrong": len(rows),
    }
