"""Step of threshold minus total."""

HINT = (
    "The comparison points the wrong way: more score must not turn a yes into a no."
)
SHARES = {
    "q1_3_reversed": "the same sentence helps both",
}


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    return np.where(threshold - totals >= 0, 1, 0)
