"""The comparison is the wrong way round."""

HINT = "The comparison is the wrong way round: more score must not turn a yes into a no."


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    yes = totals < threshold if strict else totals <= threshold
    return yes.astype(np.int64)
