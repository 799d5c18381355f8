"""Works in the dtype of dh, so that whole numbers cut off all fractions."""

HINT = (
    "With whole numbers as input your gradients lose their decimals: turn the inputs into "
    "floats first."
)


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    dh, x, h_prev, h, Wx, Wh = (np.asarray(a) for a in (dh, x, h_prev, h, Wx, Wh))
    dz = np.zeros_like(dh)
    dz[:] = dh * (1 - h**2)
    dx = dz @ Wx.T
    dh_prev = dz @ Wh.T
    dWx = x.T @ dz
    dWh = h_prev.T @ dz
    db = dz.sum(axis=0)
    return dx, dh_prev, dWx, dWh, db
