"""Sizes that do not fit are cut to the smaller one."""

HINT = (
    "Your function cuts sizes that do not fit to the smaller one and goes on in silence. That "
    "hides a mistake of the caller: it should raise ValueError."
)


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    lengths = np.full(N, T) if lengths is None else np.asarray(lengths)
    D = min(X.shape[2], len(Wx))
    X, Wx, b, h = X[:, :, :D], Wx[:D], b[:H], h[:, :H]
    Hs = np.zeros((N, T, H))
    for t in range(T):
        running = (t < lengths)[:, None]
        h = np.where(running, rnn_step(X[:, t], h, Wx, Wh, b), h)
        Hs[:, t] = h
    return Hs, h
