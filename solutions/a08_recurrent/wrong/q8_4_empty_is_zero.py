"""A sequence of length 0 ends with zeros."""

HINT = (
    "A sequence of length 0 has a state, the one it started with. You give it zeros, even if "
    "h0 is something else."
)


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    lengths = np.full(N, T) if lengths is None else np.asarray(lengths)
    Hs = np.zeros((N, T, H))
    for t in range(T):
        running = (t < lengths)[:, None]
        h = np.where(running, rnn_step(X[:, t], h, Wx, Wh, b), h)
        Hs[:, t] = h
    empty = (lengths == 0)[:, None]
    return np.where(empty[:, None], 0, Hs), np.where(empty, 0, h)
