"""The maximum is subtracted only where exp would overflow."""

HINT = (
    "Large logits are fine, but where all of them are far below 0 every exp is 0, and so is their"
    " sum. Subtract the maximum of each row always."
)


def softmax_ce(logits, labels):
    z = np.asarray(logits, dtype=float)
    if z.max() > 700:
        z = z - z.max(axis=1, keepdims=True)
    e = np.exp(z)
    total = e.sum(axis=1, keepdims=True)
    rows = np.arange(len(z))
    dlogits = e / total
    dlogits[rows, labels] -= 1
    return float((np.log(total)[:, 0] - z[rows, labels]).mean()), dlogits / len(z)
