"""An empty list of rows becomes an array of floats."""

HINT = "With no wrong row your array is one of floats. Index arrays are integers, also empty ones."


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    if len(y) != len(totals):
        raise ValueError("one wanted decision per row")
    predicted = decide(X, w, threshold, strict)
    rows = [i for i in range(len(y)) if predicted[i] != y[i]]
    return {"totals": totals, "predicted": predicted, "wrong_rows": np.array(rows),
            "n_wrong": len(rows)}
