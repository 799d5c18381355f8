"""The start is cut to -1 ... 1."""

HINT = "Your start is cut to numbers between -1 and 1. Take h0 as it is."


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.clip(h0, -1.0, 1.0)
    lengths = np.full(N, T) if lengths is None else np.asarray(lengths)
    Hs = np.zeros((N, T, H))
    for t in range(T):
        running = (t < lengths)[:, None]
        h = np.where(running, rnn_step(X[:, t], h, Wx, Wh, b), h)
        Hs[:, t] = h
    return Hs, h
