"""Sizes that do not fit are cut to the smaller one."""

HINT = (
    "Your step cuts sizes that do not fit to the smaller one and goes on in silence. That "
    "hides a mistake of the caller: it should raise ValueError."
)


def lstm_step(x, h_prev, c_prev, Wx, Wh, b):
    def sigmoid(z):
        small = np.exp(-np.abs(z))
        return np.where(z >= 0, 1.0, small) / (1.0 + small)

    x, h_prev, c_prev = (np.asarray(a, dtype=float) for a in (x, h_prev, c_prev))
    Wx, Wh, b = (np.asarray(a, dtype=float) for a in (Wx, Wh, b))
    D, H = min(x.shape[1], len(Wx)), min(h_prev.shape[1], c_prev.shape[1], len(Wh))
    c_prev = c_prev[:, :H]
    z = x[:, :D] @ Wx[:D, : 4 * H] + h_prev[:, :H] @ Wh[:H, : 4 * H] + b[: 4 * H]
    i, f, g, o = np.split(z, 4, axis=1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c, {"i": i, "f": f, "g": g, "o": o}
