"""The gradient is that of softmax alone, p(1 - p)."""

HINT = (
    "The gradient must mention the label: yours is the slope of softmax alone, and it would be "
    "the same for every right class."
)


def softmax_ce(logits, labels):
    logits = np.array(logits, dtype=float)
    labels = np.asarray(labels)
    N, K = logits.shape
    rows = np.arange(N)
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    p = np.exp(log_p)
    loss = float(-log_p[rows, labels].mean())
    onehot = np.zeros((N, K))
    onehot[rows, labels] = 1
    dlogits = p * (1 - p) / N
    return loss, dlogits
