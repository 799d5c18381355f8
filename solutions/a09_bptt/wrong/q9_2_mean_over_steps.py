"""The gradients of the weights are averaged over the steps."""

HINT = (
    "A factor T is missing in the gradients of the weights: take the sum over the steps, not "
    "the mean."
)


def rnn_backward(dHs, X, Hs, h0, Wx, Wh, b):
    dHs, X, Hs, h0, Wx, Wh = (np.asarray(a, dtype=float) for a in (dHs, X, Hs, h0, Wx, Wh))
    dX = np.zeros(X.shape)
    dWx, dWh, db = np.zeros(Wx.shape), np.zeros(Wh.shape), np.zeros(len(Wh))
    later = np.zeros(h0.shape)
    for t in reversed(range(X.shape[1])):
        before = Hs[:, t - 1] if t > 0 else h0
        dz = (dHs[:, t] + later) * (1 - Hs[:, t] ** 2)
        dX[:, t] = dz @ Wx.T
        dWx += X[:, t].T @ dz
        dWh += before.T @ dz
        db += dz.sum(axis=0)
        later = dz @ Wh.T
    return dX, later, dWx / X.shape[1], dWh / X.shape[1], db / X.shape[1]
