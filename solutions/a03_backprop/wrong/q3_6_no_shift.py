"""exp of the logits as they are overflows."""

HINT = (
    "The exponential of a large logit is too large for a float, and what comes out is nan. "
    "Which number may you subtract from a whole row without changing its softmax?"
)


def softmax_ce(logits, labels):
    logits = np.array(logits, dtype=float)
    labels = np.asarray(labels)
    N, K = logits.shape
    rows = np.arange(N)
    shifted = logits
    np.seterr(all="ignore")
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    p = np.exp(log_p)
    loss = float(-log_p[rows, labels].mean())
    onehot = np.zeros((N, K))
    onehot[rows, labels] = 1
    dlogits = (p - onehot) / N
    return loss, dlogits
