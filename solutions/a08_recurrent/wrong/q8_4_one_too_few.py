"""The state stops one step early."""

HINT = "Your sequences stop one step early: a sequence of length 2 reads two inputs, not one."


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    lengths = np.full(N, T) if lengths is None else np.asarray(lengths)
    Hs = np.zeros((N, T, H))
    for t in range(T):
        running = (t < np.where(lengths < T, lengths - 1, lengths))[:, None]
        h = np.where(running, rnn_step(X[:, t], h, Wx, Wh, b), h)
        Hs[:, t] = h
    return Hs, h
