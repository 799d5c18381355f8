"""Arrays are taken as they come, without asarray."""


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    N, T, D = X.shape
    H = Wh.shape[0]
    Hs = np.zeros((N, T, H))
    h = np.zeros((N, H)) if h0 is None else h0.astype(float)
    for t in range(T):
        new = np.tanh(X[:, t, :] @ Wx + h @ Wh + b)
        if lengths is not None:
            new[lengths <= t] = h[lengths <= t]
        Hs[:, t, :] = h = new
    return Hs, h
