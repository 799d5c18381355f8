"""The limit is 1e-7, as in Keras."""

HINT = (
    "Your lower limit is not 1e-12: small probabilities above it must stay as they are, and "
    "zero must cost as much as 1e-12."
)


def cross_entropy(probs, labels):
    probs, labels = np.asarray(probs, dtype=float), np.asarray(labels)
    N, K = probs.shape
    if labels.shape != (N,):
        raise ValueError("every row needs one label")
    if labels.min() < 0 or labels.max() >= K:
        raise ValueError("no such class")
    p = np.maximum(probs[np.arange(N), labels], 1e-7)
    return float(-np.log(p).mean())
