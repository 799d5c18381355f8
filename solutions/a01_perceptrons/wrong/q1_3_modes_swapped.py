"""strict and inclusive are exchanged."""

HINT = "The two modes are exchanged: which of them lets a total on the threshold pass?"


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    yes = totals >= threshold if strict else totals > threshold
    return yes.astype(np.int64)
