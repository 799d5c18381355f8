"""Nothing keeps the logarithm of zero away."""

HINT = (
    "A probability of zero makes the loss infinite. What does the question say about "
    "probabilities below 1e-12?"
)


def cross_entropy(probs, labels):
    probs, labels = np.asarray(probs, dtype=float), np.asarray(labels)
    N, K = probs.shape
    if labels.shape != (N,):
        raise ValueError("every row needs one label")
    if labels.min() < 0 or labels.max() >= K:
        raise ValueError("no such class")
    p = probs[np.arange(N), labels]
    return float(-np.log(p).mean())
