"""The most likely class counts as the right one."""

HINT = (
    "You measure against the class with the largest logit. The right class is given by the "
    "label, whatever the model thinks."
)


def softmax_ce(logits, labels):
    logits = np.array(logits, dtype=float)
    labels = logits.argmax(axis=1)
    N, K = logits.shape
    rows = np.arange(N)
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    p = np.exp(log_p)
    loss = float(-log_p[rows, labels].mean())
    onehot = np.zeros((N, K))
    onehot[rows, labels] = 1
    dlogits = (p - onehot) / N
    return loss, dlogits
