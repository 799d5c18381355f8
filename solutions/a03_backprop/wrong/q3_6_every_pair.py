"""The index picks the columns of all labels in every row."""

HINT = (
    "In each row exactly one entry of the gradient loses 1. Which entries does your index pick: "
    "one for each row, or all these columns in every row?"
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
    onehot[:, labels] = 1
    dlogits = (p - onehot) / N
    return loss, dlogits
