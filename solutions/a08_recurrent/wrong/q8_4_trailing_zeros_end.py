"""Without lengths, zeros at the end of a sequence are taken for padding."""

HINT = (
    "Without lengths every sequence has all T steps. Yours ends where only zeros are "
    "left, but zeros are inputs too."
)


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)

    def last_nonzero(X):
        steps = 1 + np.arange(X.shape[1])
        return np.max(np.any(X != 0, axis=2) * steps, axis=1)

    lengths = last_nonzero(X) if lengths is None else np.asarray(lengths)
    Hs = np.zeros((N, T, H))
    for t in range(T):
        running = (t < lengths)[:, None]
        h = np.where(running, rnn_step(X[:, t], h, Wx, Wh, b), h)
        Hs[:, t] = h
    return Hs, h
