"""dh is multiplied by the slope in place."""

HINT = (
    "dh was overwritten: what your caller passed in must stay as it was, so put the product "
    "into a new array."
)


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    dh, x, h_prev, h, Wx, Wh = (np.asarray(a, dtype=float) for a in (dh, x, h_prev, h, Wx, Wh))
    dh *= 1 - h**2
    dz = dh
    dx = dz @ Wx.T
    dh_prev = dz @ Wh.T
    dWx = x.T @ dz
    dWh = h_prev.T @ dz
    db = dz.sum(axis=0)
    return dx, dh_prev, dWx, dWh, db
