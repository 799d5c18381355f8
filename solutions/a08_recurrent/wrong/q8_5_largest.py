"""The largest difference of one unit."""

HINT = (
    "You return the largest difference of a single unit. The Euclidean distance uses all "
    "units."
)


def order_gap(X, perm, Wx, Wh, b):
    X, perm = np.asarray(X, dtype=float), np.asarray(perm)
    _, h = rnn_forward(X, Wx, Wh, b)
    _, h_other = rnn_forward(X[:, perm], Wx, Wh, b)
    return np.max(np.abs(h - h_other), axis=1)
