"""dx is written into an array that is kept for the next call."""

HINT = (
    "Your dx is the same array at every call, so what a caller got before changes under his "
    "hands. Return a new array each time."
)

buffers = {}


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    dh, x, h_prev, h, Wx, Wh = (np.asarray(a, dtype=float) for a in (dh, x, h_prev, h, Wx, Wh))
    dz = dh * (1 - h**2)
    dx = buffers.setdefault(x.shape, np.empty(x.shape))
    dx[...] = dz @ Wx.T
    return dx, dz @ Wh.T, x.T @ dz, h_prev.T @ dz, dz.sum(axis=0)
