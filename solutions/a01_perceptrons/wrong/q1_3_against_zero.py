"""The threshold is not used."""

HINT = (
    "You compare with 0 whatever the threshold is. Take the threshold that was passed in."
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    return (totals > 0 if strict else totals >= 0).astype(np.int64)
