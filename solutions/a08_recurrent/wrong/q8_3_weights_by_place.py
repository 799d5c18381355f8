"""Only the diagonal of Wh is used."""

HINT = (
    "Every unit reads the states of all units, not only its own: the state meets Wh in a "
    "matrix product."
)


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    if Wh.shape != (len(b), len(b)):
        raise ValueError("Wh does not fit")
    return np.tanh(x @ Wx + h_prev * np.diag(Wh) + b)
