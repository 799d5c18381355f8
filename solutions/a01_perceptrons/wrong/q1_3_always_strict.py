"""The argument strict is not used, the comparison is always >."""

HINT = "The argument strict is not used: check a total exactly on the threshold in both modes."


def decide(X, w, threshold, strict=True):
    return (weighted_sum(X, w) > threshold).astype(np.int64)
