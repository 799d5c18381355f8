"""The slopes of the gates are left out."""

HINT = (
    "Your gradients stop at the gates: from a gate back to its sum there is still the slope "
    "of sigmoid or tanh."
)


def lstm_step_backward(dh, dc, x, h_prev, c_prev, c, gates, Wx, Wh):
    dh, dc, x, h_prev = (np.asarray(a, dtype=float) for a in (dh, dc, x, h_prev))
    c_prev, c, Wx, Wh = (np.asarray(a, dtype=float) for a in (c_prev, c, Wx, Wh))
    i, f, g, o = (np.asarray(gates[key], dtype=float) for key in "ifgo")
    shown = np.tanh(c)
    total = dc + dh * o * (1 - shown**2)
    di = total * g
    df = total * c_prev
    dg = total * i
    do = dh * shown
    dz = np.concatenate([di, df, dg, do], axis=1)
    return dz @ Wx.T, dz @ Wh.T, total * f, x.T @ dz, h_prev.T @ dz, dz.sum(axis=0)
