"""The next step gets the hidden state as its cell state."""

HINT = (
    "You hand the hidden state on as the cell state of the next step. The two states travel "
    "side by side, each to its own place."
)


def lstm_forward(X, Wx, Wh, b, h0=None, c0=None):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    c = np.zeros((N, H)) if c0 is None else np.asarray(c0, dtype=float)
    Hs = np.zeros((N, T, H))
    for t in range(T):
        h, c, _ = lstm_step(X[:, t], h, c if t == 0 else h, Wx, Wh, b)
        Hs[:, t] = h
    return Hs, h, c
