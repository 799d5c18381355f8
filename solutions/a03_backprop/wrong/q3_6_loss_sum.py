"""The loss is a sum, the gradient is that of the mean."""

HINT = (
    "Your gradient is that of the mean, but your loss is a sum over the batch: the same rows "
    "once more must not change it."
)


def softmax_ce(logits, labels):
    logits = np.array(logits, dtype=float)
    labels = np.asarray(labels)
    N, K = logits.shape
    rows = np.arange(N)
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    p = np.exp(log_p)
    loss = float(-log_p[rows, labels].sum())
    onehot = np.zeros((N, K))
    onehot[rows, labels] = 1
    dlogits = (p - onehot) / N
    return loss, dlogits
