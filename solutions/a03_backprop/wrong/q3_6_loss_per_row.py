"""The loss is not averaged: one number for each row."""

HINT = "The loss is one number for the whole batch, a float. You return one for each row."


def softmax_ce(logits, labels):
    logits = np.array(logits, dtype=float)
    labels = np.asarray(labels)
    N, K = logits.shape
    rows = np.arange(N)
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    p = np.exp(log_p)
    loss = -log_p[rows, labels]
    onehot = np.zeros((N, K))
    onehot[rows, labels] = 1
    dlogits = (p - onehot) / N
    return loss, dlogits
