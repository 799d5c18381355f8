"""The gradient from outside is used at the last step only."""

HINT = (
    "Right for a loss at the last step only: at every step the gradient from outside comes in "
    "as well, beside what flows back from later."
)


def rnn_backward(dHs, X, Hs, h0, Wx, Wh, b):
    dHs, X, Hs, h0, Wx, Wh = (np.asarray(a, dtype=float) for a in (dHs, X, Hs, h0, Wx, Wh))
    dX = np.zeros(X.shape)
    dWx, dWh, db = np.zeros(Wx.shape), np.zeros(Wh.shape), np.zeros(len(Wh))
    later = np.zeros(h0.shape)
    for t in reversed(range(X.shape[1])):
        before = Hs[:, t - 1] if t > 0 else h0
        outside = dHs[:, t] if t == X.shape[1] - 1 else 0
        dz = (outside + later) * (1 - Hs[:, t] ** 2)
        dX[:, t] = dz @ Wx.T
        dWx += X[:, t].T @ dz
        dWh += before.T @ dz
        db += dz.sum(axis=0)
        later = dz @ Wh.T
    return dX, later, dWx, dWh, db
