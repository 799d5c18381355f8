"""Strict and inclusive exchanged."""

HINT = (
    "The two modes are exchanged: look at a total exactly on the threshold. Which mode should "
    "accept it?"
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    if strict:
        return np.where(totals >= threshold, 1, 0)
    return np.where(totals > threshold, 1, 0)
