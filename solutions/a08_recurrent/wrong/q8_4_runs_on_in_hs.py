"""h_last is taken at the own length, Hs reads on through the padding."""

HINT = (
    "h_last is right, but your Hs goes on changing after the length of a sequence: it should "
    "stay what it was."
)


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    lengths = np.full(N, T) if lengths is None else np.asarray(lengths)
    Hs = np.zeros((N, T, H))
    free = h
    for t in range(T):
        running = (t < lengths)[:, None]
        h = np.where(running, rnn_step(X[:, t], h, Wx, Wh, b), h)
        free = rnn_step(X[:, t], free, Wx, Wh, b)
        Hs[:, t] = free
    return Hs, h
