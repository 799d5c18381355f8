"""The class numbers are looked for along the second axis of one-hot rows."""

HINT = (
    "The labels are class numbers, one for each row. They have no second axis to search for a 1"
    " in."
)


def cross_entropy(probs, labels):
    probs, labels = np.asarray(probs, dtype=float), np.asarray(labels)
    N, K = probs.shape
    if labels.shape != (N,):
        raise ValueError("every row needs one label")
    if labels.min() < 0 or labels.max() >= K:
        raise ValueError("no such class")
    labels = labels.argmax(axis=1)
    p = np.maximum(probs[np.arange(N), labels], 1e-12)
    return float(-np.log(p).mean())
