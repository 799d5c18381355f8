"""The labels are used as if they were one-hot rows."""

HINT = (
    "The labels are class numbers, not one-hot rows. Multiplying by them does not pick out the "
    "probability of the right class."
)


def cross_entropy(probs, labels):
    probs, labels = np.asarray(probs, dtype=float), np.asarray(labels)
    N, K = probs.shape
    if labels.shape != (N,):
        raise ValueError("every row needs one label")
    if labels.min() < 0 or labels.max() >= K:
        raise ValueError("no such class")
    return float(-(labels * np.log(np.maximum(probs, 1e-12))).sum() / N)
