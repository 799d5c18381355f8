"""Binary cross-entropy of every class is added."""

HINT = (
    "You also count the logarithms of 1 - p of all other classes. With classes that exclude "
    "each other, only the right class of each row counts."
)


def cross_entropy(probs, labels):
    probs, labels = np.asarray(probs, dtype=float), np.asarray(labels)
    N, K = probs.shape
    if labels.shape != (N,):
        raise ValueError("every row needs one label")
    if labels.min() < 0 or labels.max() >= K:
        raise ValueError("no such class")
    p = np.clip(probs, 1e-12, 1 - 1e-12)
    hot = np.eye(K)[labels]
    return float(-np.sum(hot * np.log(p) + (1 - hot) * np.log(1 - p)) / N)
