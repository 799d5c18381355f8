"""Only exact zeros are replaced by 1e-12."""

HINT = "You replace zeros only. A probability that is not zero but below 1e-12 counts as 1e-12 too."


def cross_entropy(probs, labels):
    probs, labels = np.asarray(probs, dtype=float), np.asarray(labels)
    N, K = probs.shape
    if labels.shape != (N,):
        raise ValueError("every row needs one label")
    if labels.min() < 0 or labels.max() >= K:
        raise ValueError("no such class")
    p = probs[np.arange(N), labels]
    p = np.where(p == 0, 1e-12, p)
    return float(-np.log(p).mean())
