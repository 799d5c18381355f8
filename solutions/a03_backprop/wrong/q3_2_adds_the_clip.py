"""1e-12 is added to every probability."""

HINT = (
    "You add 1e-12 to all probabilities. Only those below 1e-12 are to change; the others get a"
    " value that is wrong in the last digits, the more the smaller they are."
)


def cross_entropy(probs, labels):
    probs, labels = np.asarray(probs, dtype=float), np.asarray(labels)
    N, K = probs.shape
    if labels.shape != (N,):
        raise ValueError("every row needs one label")
    if labels.min() < 0 or labels.max() >= K:
        raise ValueError("no such class")
    p = probs[np.arange(N), labels] + 1e-12
    return float(-np.log(p).mean())
