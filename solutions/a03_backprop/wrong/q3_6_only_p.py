"""The 1 at the label is forgotten."""

HINT = (
    "Each row of the gradient must add up to 0, for raising all logits of a row together "
    "changes nothing. In yours the right class is missing."
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
    dlogits = p / N
    return loss, dlogits
