"""The axes of size 1 are squeezed away."""

HINT = (
    "A batch of one sequence gives one gap, in an array of shape (1,). Yours has lost its "
    "axis."
)


def order_gap(X, perm, Wx, Wh, b):
    X = np.asarray(X, dtype=float)
    _, h = rnn_forward(X, Wx, Wh, b)
    _, h_other = rnn_forward(X[:, np.asarray(perm)], Wx, Wh, b)
    return np.linalg.norm(h - h_other, axis=1).squeeze()
