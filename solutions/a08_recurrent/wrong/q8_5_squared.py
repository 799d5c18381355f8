"""The squared distance."""

HINT = "This is the square of the distance: the root is still to be taken."


def order_gap(X, perm, Wx, Wh, b):
    X, perm = np.asarray(X, dtype=float), np.asarray(perm)
    _, h = rnn_forward(X, Wx, Wh, b)
    _, h_other = rnn_forward(X[:, perm], Wx, Wh, b)
    return np.sum((h - h_other) ** 2, axis=1)
