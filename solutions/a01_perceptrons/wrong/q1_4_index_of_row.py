"""The number of a wrong row is looked up by its content."""

HINT = (
    "Two rows may be equal and still stand at different places. You look a row up by its content "
    "and always find the first one."
)


def audit(X, y, w, threshold, strict=True):
    totals, predicted = weighted_sum(X, w), decide(X, w, threshold, strict)
    if len(y) != len(predicted):
        raise ValueError("lengths")
    rows = np.asarray(X).tolist()
    wrong = [rows.index(r) for r, p, t in zip(rows, predicted, y, strict=True) if p != t]
    return {
        "totals": totals,
        "predicted": predicted,
        "wrong_rows": np.array(wrong, dtype=np.int64),
        "n_wrong": len(wrong),
    }
