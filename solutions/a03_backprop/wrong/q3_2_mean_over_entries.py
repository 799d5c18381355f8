"""The sum is divided by N·K."""

HINT = (
    "Your value is K times too small: each row has one price, so divide by the number of rows, "
    "not by all entries of the table."
)


def cross_entropy(probs, labels):
    probs, labels = np.asarray(probs, dtype=float), np.asarray(labels)
    N, K = probs.shape
    if labels.shape != (N,):
        raise ValueError("every row needs one label")
    if labels.min() < 0 or labels.max() >= K:
        raise ValueError("no such class")
    p = np.maximum(probs[np.arange(N), labels], 1e-12)
    return float(-np.log(p).sum() / probs.size)
