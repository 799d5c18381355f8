"""The layer always starts from zeros."""

HINT = (
    "The argument h0 changes nothing in your answer: where it is given, the first step reads "
    "it."
)


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H))
    lengths = np.full(N, T) if lengths is None else np.asarray(lengths)
    if h0 is not None and np.shape(h0) != (N, H):
        raise ValueError("h0 does not fit")
    Hs = np.zeros((N, T, H))
    for t in range(T):
        running = (t < lengths)[:, None]
        h = np.where(running, rnn_step(X[:, t], h, Wx, Wh, b), h)
        Hs[:, t] = h
    return Hs, h
