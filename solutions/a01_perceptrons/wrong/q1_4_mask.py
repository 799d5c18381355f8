"""wrong_rows holds a truth value for every row."""

HINT = (
    "Your wrong_rows says right or wrong for every row. The numbers of the wrong rows are wanted."
)


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    wrong = predicted != np.asarray(y)
    return {"totals": totals, "predicted": predicted, "wrong_rows": wrong,
            "n_wrong": int(wrong.sum())}
