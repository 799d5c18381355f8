"""Yes below the threshold."""

HINT = (
    "The comparison points the wrong way: more score must not turn a yes into a no."
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    yes = totals < threshold if strict else totals <= threshold
    return yes.astype(np.int64)
