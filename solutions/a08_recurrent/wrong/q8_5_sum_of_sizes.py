"""The sum of the absolute differences."""

HINT = (
    "Your distance adds up the sizes of the differences. The Euclidean distance is the one of "
    "Pythagoras."
)


def order_gap(X, perm, Wx, Wh, b):
    X, perm = np.asarray(X, dtype=float), np.asarray(perm)
    _, h = rnn_forward(X, Wx, Wh, b)
    _, h_other = rnn_forward(X[:, perm], Wx, Wh, b)
    return np.sum(np.abs(h - h_other), axis=1)
