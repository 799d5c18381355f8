"""The keys have other names."""

HINT = (
    "The dict lacks a key of the question: compare the names of your keys with it, letter by "
    "letter."
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
        "wrong rows": rows,
        "wrong": len(rows),
    }
