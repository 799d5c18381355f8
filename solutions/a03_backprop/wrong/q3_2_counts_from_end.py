"""Negative labels count from the end."""

HINT = (
    "A negative label must raise ValueError. As an index, -1 counts from the end and quietly "
    "picks the last class."
)


def cross_entropy(probs, labels):
    probs, labels = np.asarray(probs, dtype=float), np.asarray(labels)
    N, K = probs.shape
    if labels.shape != (N,):
        raise ValueError("every row needs one label")
    if labels.max() >= K:
        raise ValueError("no such class")
    p = np.maximum(probs[np.arange(N), labels], 1e-12)
    return float(-np.log(p).mean())
