"""The gap is never allowed to be 0."""

HINT = (
    "You take for granted that another order always gives another state. A constant sequence "
    "has no gap at all."
)


def order_gap(X, perm, Wx, Wh, b):
    X, perm = np.asarray(X, dtype=float), np.asarray(perm)
    _, h = rnn_forward(X, Wx, Wh, b)
    _, h_other = rnn_forward(X[:, perm], Wx, Wh, b)
    return np.maximum(np.sqrt(np.sum((h - h_other) ** 2, axis=1)), 1e-3)
