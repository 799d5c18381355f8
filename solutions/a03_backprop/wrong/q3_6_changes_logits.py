"""The shift is subtracted from the logits in place."""

HINT = (
    "Your logits changed during the call. They belong to your caller: work on a new array, also "
    "when you shift them."
)


def softmax_ce(logits, labels):
    logits = np.asarray(logits, dtype=float)
    labels = np.asarray(labels)
    N, K = logits.shape
    rows = np.arange(N)
    logits -= logits.max(axis=1, keepdims=True)
    shifted = logits
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    p = np.exp(log_p)
    loss = float(-log_p[rows, labels].mean())
    onehot = np.zeros((N, K))
    onehot[rows, labels] = 1
    dlogits = (p - onehot) / N
    return loss, dlogits
