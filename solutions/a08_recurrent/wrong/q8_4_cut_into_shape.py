"""Time comes first in memory and reshape is asked for (N, T, H)."""

HINT = (
    "The states are right but stand in wrong places: reshape only cuts the numbers anew, it "
    "does not exchange two axes."
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
    return Hs.transpose(1, 0, 2).reshape(N, T, H), h
