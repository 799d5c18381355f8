"""Every step reads h0."""

HINT = (
    "Step t reads the state of step t - 1. Yours reads the start state in every step, so "
    "nothing is remembered."
)


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    lengths = np.full(N, T) if lengths is None else np.asarray(lengths)
    start = h
    Hs = np.zeros((N, T, H))
    for t in range(T):
        running = (t < lengths)[:, None]
        h = np.where(running, rnn_step(X[:, t], start, Wx, Wh, b), h)
        Hs[:, t] = h
    return Hs, h
