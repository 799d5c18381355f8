"""A label that is too large raises IndexError."""

HINT = (
    "A label that is not below K raises IndexError, by accident of the indexing. The question "
    "asks for a ValueError: check the labels first."
)


def cross_entropy(probs, labels):
    probs, labels = np.asarray(probs, dtype=float), np.asarray(labels)
    N, K = probs.shape
    if labels.shape != (N,):
        raise ValueError("every row needs one label")
    if labels.min() < 0:
        raise ValueError("no such class")
    p = np.maximum(probs[np.arange(N), labels], 1e-12)
    return float(-np.log(p).mean())
