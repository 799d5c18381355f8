"""The sequence is reversed, whatever perm says."""

HINT = "You read the sequence from its end, whatever the argument perm says."


def order_gap(X, perm, Wx, Wh, b):
    X, perm = np.asarray(X, dtype=float), np.asarray(perm)
    _, h = rnn_forward(X, Wx, Wh, b)
    _, h_other = rnn_forward(X[:, ::-1], Wx, Wh, b)
    return np.sqrt(np.sum((h - h_other) ** 2, axis=1))
