"""Every fourth column is taken for a gate."""

HINT = (
    "You take every fourth column for the same gate. The blocks lie side by side: the first "
    "H columns all belong to i, the next H to f."
)


def lstm_step(x, h_prev, c_prev, Wx, Wh, b):
    def sigmoid(z):
        small = np.exp(-np.abs(z))
        return np.where(z >= 0, 1.0, small) / (1.0 + small)

    x, h_prev, c_prev = (np.asarray(a, dtype=float) for a in (x, h_prev, c_prev))
    z = x @ np.asarray(Wx, dtype=float) + h_prev @ np.asarray(Wh, dtype=float)
    z = z + np.asarray(b, dtype=float)
    i, f, g, o = z[:, 0::4], z[:, 1::4], z[:, 2::4], z[:, 3::4]
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c, {"i": i, "f": f, "g": g, "o": o}
