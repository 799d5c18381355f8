"""The length of the tuple of np.where."""

HINT = (
    "Your count is 1 always: it is the length of the tuple that np.where gives, not of the "
    "array in it."
)


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    y = np.asarray(y)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = np.where(predicted != y)
    return {
        "totals": totals,
        "predicted": predicted,
        "wrong_rows": rows[0],
        "n_wrong": len(rows),
    }
