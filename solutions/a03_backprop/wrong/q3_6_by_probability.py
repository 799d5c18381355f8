"""The gradient is the one by the probabilities."""

HINT = (
    "This is how the loss changes with the probabilities. The question asks for the logits, one "
    "step of the chain rule further back."
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
    with np.errstate(all="ignore"):
        dlogits = np.where(onehot == 1, -1 / p, 0.0) / N
    return loss, dlogits
