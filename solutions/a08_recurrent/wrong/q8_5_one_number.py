"""One distance for the whole batch."""

HINT = (
    "You return one number for the whole batch. Every sequence has a gap of its own: the "
    "shape is (N,)."
)


def order_gap(X, perm, Wx, Wh, b):
    X, perm = np.asarray(X, dtype=float), np.asarray(perm)
    _, h = rnn_forward(X, Wx, Wh, b)
    _, h_other = rnn_forward(X[:, perm], Wx, Wh, b)
    return np.linalg.norm(h - h_other)
