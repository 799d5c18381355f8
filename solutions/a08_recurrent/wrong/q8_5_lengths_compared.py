"""The difference of the lengths of the two states."""

HINT = (
    "You compare how long the two states are. Two states of the same length can be far apart: "
    "take the difference first."
)


def order_gap(X, perm, Wx, Wh, b):
    X, perm = np.asarray(X, dtype=float), np.asarray(perm)
    _, h = rnn_forward(X, Wx, Wh, b)
    _, h_other = rnn_forward(X[:, perm], Wx, Wh, b)
    return np.abs(np.linalg.norm(h, axis=1) - np.linalg.norm(h_other, axis=1))
