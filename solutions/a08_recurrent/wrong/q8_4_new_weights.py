"""Every step after the first has weights of its own."""

HINT = (
    "Right in the first step only: a recurrent layer has the same weights at every step, the "
    "ones that were passed in."
)


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    lengths = np.full(N, T) if lengths is None else np.asarray(lengths)
    Hs = np.zeros((N, T, H))
    for t in range(T):
        if t == 1:
            rng = np.random.default_rng(0)
            Wx, Wh = rng.normal(size=np.shape(Wx)), rng.normal(size=np.shape(Wh))
        running = (t < lengths)[:, None]
        h = np.where(running, rnn_step(X[:, t], h, Wx, Wh, b), h)
        Hs[:, t] = h
    return Hs, h
