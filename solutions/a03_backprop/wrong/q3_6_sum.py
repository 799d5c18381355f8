"""Loss and gradient are those of the sum over the rows."""

HINT = (
    "Loss and gradient belong together, but they are those of the sum over the batch. The "
    "question asks for the mean."
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
    dlogits = p - onehot
    return loss, dlogits
