"""dWh is built from the state of the step itself."""

HINT = (
    "At step t the recurrent weights met the state before the step, not the one that the step "
    "produced."
)


def rnn_backward(dHs, X, Hs, h0, Wx, Wh, b):
    dHs, X, Hs, h0, Wx, Wh = (np.asarray(a, dtype=float) for a in (dHs, X, Hs, h0, Wx, Wh))
    dX = np.zeros(X.shape)
    dWx, dWh, db = np.zeros(Wx.shape), np.zeros(Wh.shape), np.zeros(len(Wh))
    later = np.zeros(h0.shape)
    for t in reversed(range(X.shape[1])):
        dz = (dHs[:, t] + later) * (1 - Hs[:, t] ** 2)
        dX[:, t] = dz @ Wx.T
        dWx += X[:, t].T @ dz
        dWh += Hs[:, t].T @ dz
        db += dz.sum(axis=0)
        later = dz @ Wh.T
    return dX, later, dWx, dWh, db
