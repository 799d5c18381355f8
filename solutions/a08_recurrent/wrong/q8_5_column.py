"""The result keeps the axis of the units."""

HINT = (
    "Your result has the shape (N, 1). It should be (N,): one number for every sequence, no "
    "second axis."
)


def order_gap(X, perm, Wx, Wh, b):
    X, perm = np.asarray(X, dtype=float), np.asarray(perm)
    _, h = rnn_forward(X, Wx, Wh, b)
    _, h_other = rnn_forward(X[:, perm], Wx, Wh, b)
    return np.linalg.norm(h - h_other, axis=1, keepdims=True)
