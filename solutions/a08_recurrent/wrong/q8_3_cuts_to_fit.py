"""Sizes that do not fit are cut to the smaller one."""

HINT = (
    "Your step cuts sizes that do not fit to the smaller one and goes on in silence. That "
    "hides a mistake of the caller: it should raise ValueError."
)


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    D, H = min(x.shape[1], len(Wx)), min(h_prev.shape[1], Wx.shape[1], *Wh.shape, len(b))
    return np.tanh(x[:, :D] @ Wx[:D, :H] + h_prev[:, :H] @ Wh[:H, :H] + b[:H])
