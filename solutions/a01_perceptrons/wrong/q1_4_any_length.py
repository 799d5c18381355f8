"""Rows without a wanted decision are silently left out."""

HINT = (
    "A y that is too short or too long must raise ValueError, not be compared as far as it goes."
)


def audit(X, y, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    predicted = decide(X, w, threshold, strict)
    rows = [i for i, (p, t) in enumerate(zip(predicted, y)) if p != t]
    return {"totals": totals, "predicted": predicted,
            "wrong_rows": np.array(rows, dtype=np.int64), "n_wrong": len(rows)}
