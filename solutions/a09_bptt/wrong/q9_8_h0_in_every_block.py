"""dWh sees h0 before every block."""

HINT = (
    "h0 stands before the first block only: the other blocks read the state that the block "
    "before them left."
)


def truncated_bptt(dHs, X, Hs, h0, Wx, Wh, b, k):
    dHs, X, Hs, h0, Wx, Wh = (np.asarray(a, dtype=float) for a in (dHs, X, Hs, h0, Wx, Wh))
    dX = np.zeros(X.shape)
    dWx, dWh, db = np.zeros(Wx.shape), np.zeros(Wh.shape), np.zeros(len(Wh))
    later = np.zeros(h0.shape)
    for t in reversed(range(X.shape[1])):
        if (t + 1) % k == 0:
            later = np.zeros(h0.shape)
        before = h0 if t % k == 0 else Hs[:, t - 1]
        dz = (dHs[:, t] + later) * (1 - Hs[:, t] ** 2)
        dX[:, t] = dz @ Wx.T
        dWx += X[:, t].T @ dz
        dWh += before.T @ dz
        db += dz.sum(axis=0)
        later = dz @ Wh.T
    return dX, later, dWx, dWh, db
