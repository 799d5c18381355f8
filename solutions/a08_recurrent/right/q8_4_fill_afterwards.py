"""Runs through everything first, repeats the last states afterwards."""


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    X = np.asarray(X)
    N, T = X.shape[:2]
    H = np.asarray(Wh).shape[1]
    start = np.zeros((N, H)) if h0 is None else np.asarray(h0)
    Hs = np.zeros((N, T + 1, H))
    Hs[:, 0] = start
    h = start
    for t in range(T):
        h = rnn_step(X[:, t], h, Wx, Wh, b)
        Hs[:, t + 1] = h
    if lengths is None:
        return Hs[:, 1:], h
    for n in range(N):
        Hs[n, lengths[n] :] = Hs[n, lengths[n]]
    return Hs[:, 1:], Hs[:, -1].copy()
