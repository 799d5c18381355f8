"""The sigmoid is applied to gates that have been through it."""

HINT = (
    "The gates have been through the sigmoid already, and you send them through it again to "
    "get their slope."
)


def lstm_step_backward(dh, dc, x, h_prev, c_prev, c, gates, Wx, Wh):
    dh, dc, x, h_prev = (np.asarray(a, dtype=float) for a in (dh, dc, x, h_prev))
    c_prev, c, Wx, Wh = (np.asarray(a, dtype=float) for a in (c_prev, c, Wx, Wh))
    i, f, g, o = (np.asarray(gates[key], dtype=float) for key in "ifgo")
    again = {k: 1 / (1 + np.exp(-np.asarray(gates[k], dtype=float))) for k in "ifo"}
    shown = np.tanh(c)
    total = dc + dh * o * (1 - shown**2)
    di = total * g * again["i"] * (1 - again["i"])
    df = total * c_prev * again["f"] * (1 - again["f"])
    dg = total * i * (1 - g**2)
    do = dh * shown * again["o"] * (1 - again["o"])
    dz = np.concatenate([di, df, dg, do], axis=1)
    return dz @ Wx.T, dz @ Wh.T, total * f, x.T @ dz, h_prev.T @ dz, dz.sum(axis=0)
