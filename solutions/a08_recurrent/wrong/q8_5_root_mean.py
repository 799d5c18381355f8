"""The mean over the units stands under the root."""

HINT = "You take the mean over the units under the root. For a distance it is the sum."


def order_gap(X, perm, Wx, Wh, b):
    X, perm = np.asarray(X, dtype=float), np.asarray(perm)
    _, h = rnn_forward(X, Wx, Wh, b)
    _, h_other = rnn_forward(X[:, perm], Wx, Wh, b)
    return np.sqrt(np.mean((h - h_other) ** 2, axis=1))
