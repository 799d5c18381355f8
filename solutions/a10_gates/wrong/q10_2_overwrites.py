"""The cell state is updated in place."""

HINT = (
    "You update the caller's c_prev in place. Make a new array for the new cell state."
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
    c_prev *= f
    c_prev += i * g
    c = c_prev
    h = o * np.tanh(c)
    return h, c, {"i": i, "f": f, "g": g, "o": o}
