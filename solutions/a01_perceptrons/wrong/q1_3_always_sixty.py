"""The threshold is 60 always."""

HINT = (
    "60 is the threshold of the concert only. Take the threshold that was passed in."
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    return (totals > 60 if strict else totals >= 60).astype(np.int64)
