"""The gradient that arrives at c from outside is left out."""

HINT = (
    "The gradient of the cell arrives twice: through h and straight from the step after. "
    "Yours uses the part through h only."
)


def lstm_step_backward(dh, dc, x, h_prev, c_prev, c, gates, Wx, Wh):
    dh, dc, x, h_prev = (np.asarray(a, dtype=float) for a in (dh, dc, x, h_prev))
    c_prev, c, Wx, Wh = (np.asarray(a, dtype=float) for a in (c_prev, c, Wx, Wh))
    i, f, g, o = (np.asarray(gates[key], dtype=float) for key in "ifgo")
    shown = np.tanh(c)
    total = dh * o * (1 - shown**2)
    di = total * g * i * (1 - i)
    df = total * c_prev * f * (1 - f)
    dg = total * i * (1 - g**2)
    do = dh * shown * o * (1 - o)
    dz = np.concatenate([di, df, dg, do], axis=1)
    return dz @ Wx.T, dz @ Wh.T, total * f, x.T @ dz, h_prev.T @ dz, dz.sum(axis=0)
