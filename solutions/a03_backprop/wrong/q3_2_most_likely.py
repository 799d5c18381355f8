"""The largest probability of each row is taken, whatever the label."""

HINT = (
    "Your value does not depend on the labels: you take the largest probability of each row. A "
    "model that is sure and wrong must pay a lot."
)


def cross_entropy(probs, labels):
    probs, labels = np.asarray(probs, dtype=float), np.asarray(labels)
    N, K = probs.shape
    if labels.shape != (N,):
        raise ValueError("every row needs one label")
    if labels.min() < 0 or labels.max() >= K:
        raise ValueError("no such class")
    p = np.maximum(probs.max(axis=1), 1e-12)
    return float(-np.log(p).mean())
