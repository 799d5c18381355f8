"""In the padding the layer reads zeros."""

HINT = (
    "To read zeros in the padding is not to stop: the state still goes through Wh and b. It "
    "should stay as it was."
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
        h = rnn_step(np.where(running, X[:, t], 0), h, Wx, Wh, b)
        Hs[:, t] = h
    return Hs, h
