"""Works in place, but on its own copy; shifts by the label's logit first."""


def softmax_ce(logits, labels):
    labels = np.array(labels)
    n = labels.shape[0]
    s = np.array(logits, dtype=np.float64)
    s -= s.max(axis=1)[:, None]
    own = s[np.arange(n), labels].copy()
    np.exp(s, out=s)
    sums = s.sum(axis=1)
    loss = (np.log(sums) - own).sum() / n
    s /= sums[:, np.newaxis]
    s[np.arange(n), labels] -= 1.0
    s /= n
    return loss, s
