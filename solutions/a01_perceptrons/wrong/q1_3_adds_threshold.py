"""The threshold is added to the total."""

HINT = (
    "You add the threshold like a bias. Moved to the side of the total it changes its sign."
)


def decide(X, w, threshold, strict=True):
    z = weighted_sum(X, w, threshold)
    return (z > 0 if strict else z >= 0).astype(np.int64)
