"""The products for dWx and dWh are the wrong way round."""

HINT = (
    "The gradients of the weights come out transposed: try D ≠ H and compare each gradient's "
    "shape with that of its weights."
)


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    dh, x, h_prev, h, Wx, Wh = (np.asarray(a, dtype=float) for a in (dh, x, h_prev, h, Wx, Wh))
    dz = dh * (1 - h**2)
    dx = dz @ Wx.T
    dh_prev = dz @ Wh.T
    dWx = dz.T @ x
    dWh = dz.T @ h_prev
    db = dz.sum(axis=0)
    return dx, dh_prev, dWx, dWh, db
