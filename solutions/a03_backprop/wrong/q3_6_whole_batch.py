"""Softmax over all entries of the batch."""

HINT = (
    "Each row is a question of its own: its probabilities must add up to 1. You divided by a "
    "sum over the whole batch."
)


def softmax_ce(logits, labels):
    logits = np.array(logits, dtype=float)
    labels = np.asarray(labels)
    N, K = logits.shape
    rows = np.arange(N)
    shifted = logits - logits.max(axis=1, keepdims=True)
    shifted = logits - logits.max()
    log_p = shifted - np.log(np.exp(shifted).sum())
    p = np.exp(log_p)
    loss = float(-log_p[rows, labels].mean())
    onehot = np.zeros((N, K))
    onehot[rows, labels] = 1
    dlogits = (p - onehot) / N
    return loss, dlogits
