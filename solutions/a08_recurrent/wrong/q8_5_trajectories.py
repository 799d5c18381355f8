"""The distance of the whole trajectories."""

HINT = (
    "You compare the states of all steps. Only the final states count, the ones after the "
    "last step."
)


def order_gap(X, perm, Wx, Wh, b):
    X, perm = np.asarray(X, dtype=float), np.asarray(perm)
    Hs, h = rnn_forward(X, Wx, Wh, b)
    Hs_other, h_other = rnn_forward(X[:, perm], Wx, Wh, b)
    return np.sqrt(np.sum((Hs - Hs_other) ** 2, axis=(1, 2)))
