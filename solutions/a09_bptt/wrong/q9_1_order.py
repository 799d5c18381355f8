"""The five gradients come in another order."""

HINT = "The five gradients are there, but the order asked for is dx, dh_prev, dWx, dWh, db."


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    dh, x, h_prev, h, Wx, Wh = (np.asarray(a, dtype=float) for a in (dh, x, h_prev, h, Wx, Wh))
    dz = dh * (1 - h**2)
    dx = dz @ Wx.T
    dh_prev = dz @ Wh.T
    dWx = x.T @ dz
    dWh = h_prev.T @ dz
    db = dz.sum(axis=0)
    return dx, dWx, dh_prev, dWh, db
