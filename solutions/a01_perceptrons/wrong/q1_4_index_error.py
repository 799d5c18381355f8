"""A loop over the rows; too few wanted decisions end in an IndexError."""

HINT = (
    "If y does not have one entry per row, ValueError has to be raised: compare the two "
    "lengths before you loop."
)


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    predicted = decide(X, w, threshold, strict)
    rows = np.array([n for n in range(len(predicted)) if predicted[n] != y[n]], dtype=np.int64)
    return {
        "totals": totals,
        "predicted": predicted,
        "wrong_rows": rows,
        "n_wrong": len(rows),
    }
