"""The dict of the gates is a default argument: every call returns the same one."""

HINT = (
    "Every call of your lstm_step returns the same dict, so the gates of an earlier step change "
    "with the next one. Make a new dict in each call."
)


def lstm_step(x, h_prev, c_prev, Wx, Wh, b, gates={}):  # noqa: B006
    def sigmoid(z):
        small = np.exp(-np.abs(z))
        return np.where(z >= 0, 1.0, small) / (1.0 + small)

    x, h_prev, c_prev = (np.asarray(a, dtype=float) for a in (x, h_prev, c_prev))
    Wx, Wh, b = (np.asarray(a, dtype=float) for a in (Wx, Wh, b))
    i, f, g, o = np.split(x @ Wx + h_prev @ Wh + b, 4, axis=1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    c = f * c_prev + i * g
    gates.update(i=i, f=f, g=g, o=o)
    return o * np.tanh(c), c, gates
