"""The part through h is added to the caller's dc."""

HINT = (
    "You add to the caller's dc in place: += writes into the array you were given. Make a new "
    "one."
)


def lstm_step_backward(dh, dc, x, h_prev, c_prev, c, gates, Wx, Wh):
    dh, dc, x, h_prev = (np.asarray(a, dtype=float) for a in (dh, dc, x, h_prev))
    c_prev, c, Wx, Wh = (np.asarray(a, dtype=float) for a in (c_prev, c, Wx, Wh))
    i, f, g, o = (np.asarray(gates[key], dtype=float) for key in "ifgo")
    shown = np.tanh(c)
    total = dc
    total += dh * o * (1 - shown**2)
    di = total * g * i * (1 - i)
    df = total * c_prev * f * (1 - f)
    dg = total * i * (1 - g**2)
    do = dh * shown * o * (1 - o)
    dz = np.concatenate([di, df, dg, do], axis=1)
    return dz @ Wx.T, dz @ Wh.T, total * f, x.T @ dz, h_prev.T @ dz, dz.sum(axis=0)
