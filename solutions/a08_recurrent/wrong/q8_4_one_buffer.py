"""The states are written into an array that is made only once, as a default argument."""

HINT = (
    "Your Hs is the same array at every call with the same sizes, so what a caller got "
    "before changes under his hands. Make a new array in each call."
)


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None, buffers={}):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    lengths = np.full(N, T) if lengths is None else np.asarray(lengths)
    Hs = buffers.setdefault((N, T, H), np.zeros((N, T, H)))
    for t in range(T):
        running = (t < lengths)[:, None]
        h = np.where(running, rnn_step(X[:, t], h, Wx, Wh, b), h)
        Hs[:, t] = h
    return Hs, h
