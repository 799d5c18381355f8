"""Plain lists, turned into arrays at the end."""


def audit(X, y, w, threshold, strict=True):
    totals = [float(sum(a * b for a, b in zip(row, w))) for row in X]
    if len(totals) != len(y):
        raise ValueError("one wanted decision per row")
    predicted = [int(t > threshold or (t == threshold and not strict)) for t in totals]
    wrong_rows = [n for n, (p, t) in enumerate(zip(predicted, y)) if p != t]
    return {
        "n_wrong": len(wrong_rows),
        "totals": np.array(totals),
        "predicted": np.array(predicted),
        "wrong_rows": np.array(wrong_rows).astype(np.int64),
        "right_rows": [n for n in range(len(y)) if n not in wrong_rows],
    }
