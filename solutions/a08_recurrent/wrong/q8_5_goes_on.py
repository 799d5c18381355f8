"""The second reading starts where the first one ended."""

HINT = "Both readings start from zeros: the second one must not remember the first."


def order_gap(X, perm, Wx, Wh, b):
    X, perm = np.asarray(X, dtype=float), np.asarray(perm)
    _, h = rnn_forward(X, Wx, Wh, b)
    _, h_other = rnn_forward(X[:, perm], Wx, Wh, b, h)
    return np.sqrt(np.sum((h - h_other) ** 2, axis=1))
