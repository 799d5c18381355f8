"""Only the last ten steps are read."""

HINT = (
    "In a long sequence your gap looks at the last few steps only. What stood at the "
    "start can still show in the last state."
)


def order_gap(X, perm, Wx, Wh, b):
    X = np.asarray(X, dtype=float)
    _, h = rnn_forward(X[:, -10:], Wx, Wh, b)
    _, h_other = rnn_forward(X[:, np.asarray(perm)[-10:]], Wx, Wh, b)
    return np.sqrt(np.sum((h - h_other) ** 2, axis=1))
