"""The states are put into another order, not the inputs."""

HINT = (
    "You put the states into another order after the reading. The network has to read the "
    "inputs in the new order, all over again."
)


def order_gap(X, perm, Wx, Wh, b):
    X, perm = np.asarray(X, dtype=float), np.asarray(perm)
    Hs, h = rnn_forward(X, Wx, Wh, b)
    h_other = Hs[:, perm][:, -1]
    return np.sqrt(np.sum((h - h_other) ** 2, axis=1))
