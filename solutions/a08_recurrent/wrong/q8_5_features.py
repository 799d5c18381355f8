"""The features are put into another order, not the steps."""

HINT = "You exchange the features of each step. The steps lie on axis 1 of X."


def order_gap(X, perm, Wx, Wh, b):
    X, perm = np.asarray(X, dtype=float), np.asarray(perm)
    _, h = rnn_forward(X, Wx, Wh, b)
    _, h_other = rnn_forward(X[:, :, perm], Wx, Wh, b)
    return np.sqrt(np.sum((h - h_other) ** 2, axis=1))
