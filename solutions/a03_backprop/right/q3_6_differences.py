"""All differences of logits within a row: p_k = 1 / Σ exp(z_j - z_k)."""


def softmax_ce(logits, labels):
    z = np.asarray(logits, dtype=float)
    with np.errstate(over="ignore"):
        p = 1 / np.exp(z[:, None, :] - z[:, :, None]).sum(axis=2)
    labels = list(labels)
    onehot = np.zeros(z.shape)
    losses = []
    for n in range(len(z)):
        onehot[n, labels[n]] = 1
        gaps = z[n] - z[n, labels[n]]
        losses.append(gaps.max() + np.log(np.exp(gaps - gaps.max()).sum()))
    return float(np.mean(losses)), (p - onehot) / len(labels)
