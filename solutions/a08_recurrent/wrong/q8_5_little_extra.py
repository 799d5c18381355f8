"""A small number is added under the root."""

HINT = (
    "A gap of 0 must be 0. You add a small number under the root, and its root is not so "
    "small."
)


def order_gap(X, perm, Wx, Wh, b):
    X, perm = np.asarray(X, dtype=float), np.asarray(perm)
    _, h = rnn_forward(X, Wx, Wh, b)
    _, h_other = rnn_forward(X[:, perm], Wx, Wh, b)
    return np.sqrt(np.sum((h - h_other) ** 2, axis=1) + 1e-8)
