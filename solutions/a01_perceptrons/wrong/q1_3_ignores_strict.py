"""Strict in both modes."""

HINT = (
    "You ignore strict. Check a total exactly on the threshold in both modes: only with "
    "strict=True is it a no."
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    return (totals > threshold).astype(np.int64)
