"""The gates are taken in the order in which they lie in the dict."""

HINT = (
    "You take the gates in the order in which they lie in the dict. Nobody promised you one: ask "
    "for each of them by its key."
)


def lstm_step_backward(dh, dc, x, h_prev, c_prev, c, gates, Wx, Wh):
    dh, dc, x, h_prev = (np.asarray(a, dtype=float) for a in (dh, dc, x, h_prev))
    c_prev, c, Wx, Wh = (np.asarray(a, dtype=float) for a in (c_prev, c, Wx, Wh))
    i, f, g, o = (np.asarray(gate, dtype=float) for gate in gates.values())
    shown = np.tanh(c)
    dc_all = dc + dh * o * (1 - shown**2)
    di = dc_all * g * i * (1 - i)
    df = dc_all * c_prev * f * (1 - f)
    dg = dc_all * i * (1 - g**2)
    do = dh * shown * o * (1 - o)
    dz = np.concatenate([di, df, dg, do], axis=1)
    return dz @ Wx.T, dz @ Wh.T, dc_all * f, x.T @ dz, h_prev.T @ dz, dz.sum(axis=0)
