"""The inverse of perm is used."""

HINT = (
    "Step k of the new sequence is step perm[k] of the old one. You send step k to the place "
    "perm[k], which is the way back."
)


def order_gap(X, perm, Wx, Wh, b):
    X, perm = np.asarray(X, dtype=float), np.asarray(perm)
    _, h = rnn_forward(X, Wx, Wh, b)
    _, h_other = rnn_forward(X[:, np.argsort(perm)], Wx, Wh, b)
    return np.sqrt(np.sum((h - h_other) ** 2, axis=1))
