"""The old cell state is added without the forget gate."""

HINT = (
    "Your memory never fades: the old cell state has to pass the forget gate before anything "
    "is added."
)


def lstm_step(x, h_prev, c_prev, Wx, Wh, b):
    def sigmoid(z):
        small = np.exp(-np.abs(z))
        return np.where(z >= 0, 1.0, small) / (1.0 + small)

    x, h_prev, c_prev = (np.asarray(a, dtype=float) for a in (x, h_prev, c_prev))
    z = x @ np.asarray(Wx, dtype=float) + h_prev @ np.asarray(Wh, dtype=float)
    z = z + np.asarray(b, dtype=float)
    i, f, g, o = np.split(z, 4, axis=1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    c = c_prev + i * g
    h = o * np.tanh(c)
    return h, c, {"i": i, "f": f, "g": g, "o": o}
