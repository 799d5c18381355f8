"""The logarithm to base 2 is taken."""

HINT = (
    "The logarithm is the one to base 2. Equal probabilities for K classes must give ln K: "
    "which of numpy's logarithms is the natural one?"
)


def cross_entropy(probs, labels):
    probs, labels = np.asarray(probs, dtype=float), np.asarray(labels)
    N, K = probs.shape
    if labels.shape != (N,):
        raise ValueError("every row needs one label")
    if labels.min() < 0 or labels.max() >= K:
        raise ValueError("no such class")
    p = np.maximum(probs[np.arange(N), labels], 1e-12)
    return float(-np.log2(p).mean())
