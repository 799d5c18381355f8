"""exp(z) / (1 + exp(z)) is inf / inf where a gate is wide open."""

HINT = (
    "A gate that is wide open gives nan in your step: exp of a large number does not fit "
    "into a float. Q10.1 had the same trap."
)


def lstm_step(x, h_prev, c_prev, Wx, Wh, b):
    def sigmoid(z):
        return np.exp(z) / (1.0 + np.exp(z))

    x, h_prev, c_prev = (np.asarray(a, dtype=float) for a in (x, h_prev, c_prev))
    z = x @ np.asarray(Wx, dtype=float) + h_prev @ np.asarray(Wh, dtype=float)
    z = z + np.asarray(b, dtype=float)
    i, f, g, o = np.split(z, 4, axis=1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c, {"i": i, "f": f, "g": g, "o": o}
