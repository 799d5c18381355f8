"""A mask in place of the row numbers."""

HINT = (
    "wrong_rows is a mask with one truth value per row. The numbers of the wrong rows are "
    "asked for."
)


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    y = np.asarray(y)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    mask = predicted != y
    return {
        "totals": totals,
        "predicted": predicted,
        "wrong_rows": mask,
        "n_wrong": int(mask.sum()),
    }
