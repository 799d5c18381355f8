"""One shift for the whole batch: a low row underflows."""

HINT = (
    "You subtract the same number from all rows. A row that lies far below the others then has "
    "only zeros left: what would be the best shift for each row?"
)


def softmax_ce(logits, labels):
    logits = np.array(logits, dtype=float)
    labels = np.asarray(labels)
    N, K = logits.shape
    rows = np.arange(N)
    shifted = logits - logits.max()
    np.seterr(all="ignore")
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    p = np.exp(log_p)
    loss = float(-log_p[rows, labels].mean())
    onehot = np.zeros((N, K))
    onehot[rows, labels] = 1
    dlogits = (p - onehot) / N
    return loss, dlogits
