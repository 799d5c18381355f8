"""dh_prev goes back through the weights of the input."""

HINT = (
    "Which path leads back in time? The state before came in through its own weights, not "
    "through those of the input."
)


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    dh, x, h_prev, h, Wx, Wh = (np.asarray(a, dtype=float) for a in (dh, x, h_prev, h, Wx, Wh))
    dz = dh * (1 - h**2)
    dx = dz @ Wx.T
    dh_prev = dz @ Wx.T
    dWx = x.T @ dz
    dWh = h_prev.T @ dz
    db = dz.sum(axis=0)
    return dx, dh_prev, dWx, dWh, db
