"""The sequences of the batch are put into another order."""

HINT = (
    "You exchange whole sequences: perm is one order of the steps, used for all rows, and the "
    "rows stay in place."
)


def order_gap(X, perm, Wx, Wh, b):
    X, perm = np.asarray(X, dtype=float), np.asarray(perm)
    _, h = rnn_forward(X, Wx, Wh, b)
    _, h_other = rnn_forward(X[perm], Wx, Wh, b)
    return np.sqrt(np.sum((h - h_other) ** 2, axis=1))
