"""The default is the inclusive mode."""

HINT = (
    "Called without a mode you are not strict. The default is strict=True, as in the quiz."
)


def decide(X, w, threshold, strict=False):
    totals = weighted_sum(X, w)
    yes = totals > threshold if strict else totals >= threshold
    return yes.astype(np.int64)
