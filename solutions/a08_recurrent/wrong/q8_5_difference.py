"""The differences of the states, not their distance."""

HINT = "You return the differences unit by unit. The distance is one number for every sequence."


def order_gap(X, perm, Wx, Wh, b):
    X, perm = np.asarray(X, dtype=float), np.asarray(perm)
    _, h = rnn_forward(X, Wx, Wh, b)
    _, h_other = rnn_forward(X[:, perm], Wx, Wh, b)
    return h - h_other
