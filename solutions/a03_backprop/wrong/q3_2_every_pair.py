"""All rows are paired with all labels."""

HINT = (
    "probs[:, labels] pairs every row with every label. You need one entry for each row: its "
    "own label only."
)


def cross_entropy(probs, labels):
    probs, labels = np.asarray(probs, dtype=float), np.asarray(labels)
    N, K = probs.shape
    if labels.shape != (N,):
        raise ValueError("every row needs one label")
    if labels.min() < 0 or labels.max() >= K:
        raise ValueError("no such class")
    p = np.maximum(probs[:, labels], 1e-12)
    return float(-np.log(p).mean())
