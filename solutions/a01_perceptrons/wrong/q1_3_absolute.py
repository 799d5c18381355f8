"""Negative weights count as positive ones."""

HINT = (
    "A negative weight or total speaks against a yes: your code makes it count as a positive one."
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, np.abs(w))
    return (totals > threshold if strict else totals >= threshold).astype(np.int64)
