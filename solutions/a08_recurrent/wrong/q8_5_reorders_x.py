"""X itself is put into the new order."""

HINT = (
    "X comes back in another order: your caller still needs it as it was. Put a new array "
    "into the new order."
)


def order_gap(X, perm, Wx, Wh, b):
    X = np.asarray(X) if isinstance(X, np.ndarray) else np.array(X, dtype=float)
    _, h = rnn_forward(X, Wx, Wh, b)
    X[:] = X[:, np.asarray(perm)]
    _, h_other = rnn_forward(X, Wx, Wh, b)
    return np.sqrt(np.sum((h - h_other) ** 2, axis=1))
