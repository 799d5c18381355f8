"""The sum runs over the sequences."""

HINT = (
    "You add up over the batch and get one number for every unit. A distance belongs to a "
    "sequence: which axis are the units on?"
)


def order_gap(X, perm, Wx, Wh, b):
    X, perm = np.asarray(X, dtype=float), np.asarray(perm)
    _, h = rnn_forward(X, Wx, Wh, b)
    _, h_other = rnn_forward(X[:, perm], Wx, Wh, b)
    return np.sqrt(np.sum((h - h_other) ** 2, axis=0))
