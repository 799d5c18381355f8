"""Probabilities are cut off at 1e-12, as in Q3.2."""

HINT = (
    "You limit the probability from below, so that no loss can exceed 28. With logits the true "
    "loss is known, and here it is asked for: (1000, 0) with label 1 gives 1000."
)


def softmax_ce(logits, labels):
    logits = np.array(logits, dtype=float)
    labels = np.asarray(labels)
    N, K = logits.shape
    rows = np.arange(N)
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    p = np.exp(log_p)
    loss = float(-np.log(np.maximum(p[rows, labels], 1e-12)).mean())
    onehot = np.zeros((N, K))
    onehot[rows, labels] = 1
    dlogits = (p - onehot) / N
    return loss, dlogits
