"""At least the threshold in both modes, as step does."""

HINT = (
    "The quiz says greater than 60, so the strict mode must not count a total exactly on the "
    "threshold; step does count it."
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    return step(totals - threshold)
