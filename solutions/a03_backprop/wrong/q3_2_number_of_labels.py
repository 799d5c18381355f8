"""The number of labels is not checked."""

HINT = (
    "The number of labels is not compared with the number of rows. A single label is stretched "
    "over all rows in silence, other numbers raise the wrong error."
)


def cross_entropy(probs, labels):
    probs, labels = np.asarray(probs, dtype=float), np.asarray(labels)
    N, K = probs.shape
    if labels.min() < 0 or labels.max() >= K:
        raise ValueError("no such class")
    p = np.maximum(probs[np.arange(N), labels], 1e-12)
    return float(-np.log(p).mean())
