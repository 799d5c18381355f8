"""Without a wrong row the array is float."""

HINT = (
    "With no wrong row your array is empty and float. Row numbers are integers: ask for the "
    "dtype, since an empty list does not tell numpy."
)


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    y = np.asarray(y)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = []
    for n in range(len(y)):
        if predicted[n] != y[n]:
            rows.append(n)
    return {
        "totals": totals,
        "predicted": predicted,
        "wrong_rows": np.array(rows),
        "n_wrong": len(rows),
    }
