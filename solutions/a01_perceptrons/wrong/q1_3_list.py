"""Returns a list."""

HINT = (
    "The answers are right, but in a list: the question asks for a numpy array of int64."
)


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    return [int(t > threshold or (not strict and t == threshold)) for t in totals]
